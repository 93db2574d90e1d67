// SPDX-License-Identifier: Apache-2.0
package oobesim.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import oobesim.profile.SimulationProfile;
import oobesim.screen.Screen;
import oobesim.screen.ScreenCatalog;
import oobesim.tour.Explorer;
import oobesim.tour.Situation;

/** Collects the pictures of an order: nothing is drawn before all profiles could be read. */
final class SnapshotPlan {
  private static final Locale USUAL = Locale.ENGLISH;

  private final Program program;
  private final SnapshotOrder order;
  private final List<Planned> pictures = new ArrayList<>();
  private final Set<Seen> seen = new HashSet<>();
  private final Set<String> folders = new HashSet<>();
  private int counted;

  /**
   * A picture to be drawn.
   *
   * @param name its path in the folder of all, with slashes and without an ending
   * @param screen what it shows
   * @param display how it is drawn
   */
  record Planned(String name, Screen screen, SimulatedDisplay display) {}

  private record Seen(String folder, Screen screen) {}

  SnapshotPlan(Program program, SnapshotOrder order) {
    this.program = program;
    this.order = order;
  }

  /** Reads a profile and finds its situations. */
  void add(Path file, Optional<String> chosen) {
    Inputs inputs = new Inputs(program);
    SimulationProfile profile = inputs.profile(file, chosen);
    OpenedFlow flow = inputs.flow(profile, file);
    String name = ownName(file);
    for (String version : order.versions()) {
      List<Situation> situations =
          Explorer.explore(
              flow.flow(), Situations.withWindows(profile, version), Screens.english());
      for (Locale locale : order.locales()) {
        for (SimulatedDisplay display : order.displays()) {
          add(folder(version, locale, display), name, situations, Screens.in(locale), display);
        }
      }
    }
  }

  private void add(
      String folder,
      String profile,
      List<Situation> situations,
      ScreenCatalog screens,
      SimulatedDisplay display) {
    for (Situation situation : situations) {
      Screen screen = screens.describe(situation.layers(), situation.world());
      if (!seen.add(new Seen(folder, screen)) && order.once()) {
        continue;
      }
      if (order.shard().holds(counted++)) {
        pictures.add(new Planned(folder + "/" + profile + "/" + situation.name(), screen, display));
      }
    }
  }

  private static String folder(String version, Locale locale, SimulatedDisplay display) {
    String language = locale.equals(USUAL) ? "" : "-" + locale.toLanguageTag();
    return "windows-" + version + language + display.difference();
  }

  /** A profile's name in paths: its file's without the ending, with a number if it is taken. */
  private String ownName(Path file) {
    String name = file.getFileName().toString();
    int dot = name.lastIndexOf('.');
    String stem = dot > 0 ? name.substring(0, dot) : name;
    String free = stem;
    for (int number = 2; !folders.add(free.toLowerCase(Locale.ROOT)); number++) {
      free = stem + "-" + number;
    }
    return free;
  }

  /** This part's pictures. */
  List<Planned> pictures() {
    return List.copyOf(pictures);
  }
}
