// SPDX-License-Identifier: Apache-2.0
package oobesim.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import oobesim.profile.SimulationProfile;
import oobesim.screen.Screen;
import oobesim.screen.ScreenCatalog;
import oobesim.screen.ScreenText;
import oobesim.script.Tour;

/** Collects the screens of profiles, then writes those of one part of the work. */
final class SnapshotWriter {
  private final Program program;
  private final Path folder;
  private final ScreenSize size;
  private final double scale;
  private final Shard shard;
  private final List<Snapshot> snapshots = new ArrayList<>();

  SnapshotWriter(Program program, Path folder, ScreenSize size, double scale, Shard shard) {
    this.program = program;
    this.folder = folder;
    this.size = size;
    this.scale = scale;
    this.shard = shard;
  }

  private record Snapshot(Path place, Screen screen) {}

  /** Reads a profile; nothing is written before all of them could be read. */
  void add(Path file, List<String> versions, Locale locale) {
    Inputs inputs = new Inputs(program);
    SimulationProfile profile = inputs.profile(file);
    OpenedFlow flow = inputs.flow(profile, file);
    ScreenCatalog screens = Screens.in(locale);
    for (String version : versions) {
      Path place = folder.resolve("windows-" + version).resolve(name(file));
      Tour.of(flow.flow(), Situations.withWindows(profile, version), screens)
          .forEach(
              (id, visit) ->
                  snapshots.add(
                      new Snapshot(
                          place.resolve(id.value()),
                          screens.describe(visit.layers(), visit.world()))));
    }
  }

  /** Writes this part's pictures and texts; how many screens that were. */
  int write() {
    int written = 0;
    for (int i = 0; i < snapshots.size(); i++) {
      if (shard.holds(i)) {
        write(snapshots.get(i));
        written++;
      }
    }
    return written;
  }

  private void write(Snapshot snapshot) {
    String id = snapshot.place().getFileName().toString();
    byte[] picture = program.pictures().png(snapshot.screen(), size.width(), size.height(), scale);
    Outputs.write(snapshot.place().resolveSibling(id + ".png"), picture);
    byte[] text = ScreenText.plain(snapshot.screen()).getBytes(StandardCharsets.UTF_8);
    Outputs.write(snapshot.place().resolveSibling(id + ".txt"), text);
  }

  /** A profile's name in paths: its file's name without the ending. */
  private static String name(Path file) {
    String name = file.getFileName().toString();
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }
}
