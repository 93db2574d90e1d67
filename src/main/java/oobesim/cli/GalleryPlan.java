// SPDX-License-Identifier: Apache-2.0
package oobesim.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import oobesim.flow.Flow;
import oobesim.gallery.Card;
import oobesim.gallery.Gallery;
import oobesim.profile.SimulationProfile;
import oobesim.script.RunWatcher;
import oobesim.script.Script;
import oobesim.script.ScriptPlayer;
import oobesim.script.Visit;
import oobesim.session.RunHeader;
import oobesim.tour.Explorer;

/** Finds the situations of profiles, each only once, on both versions of Windows. */
final class GalleryPlan {
  private static final List<String> VERSIONS = List.of("11", "10");

  private final Program program;
  private final Map<String, Explorer> explorers = new LinkedHashMap<>();
  private OpenedFlow opened;

  GalleryPlan(Program program) {
    this.program = program;
  }

  /** Finds all that a profile has. */
  void everything(Path file) {
    everything(file, Optional.empty());
  }

  /** The same of the profile that is meant, where the file holds several. */
  void everything(Path file, Optional<String> chosen) {
    explore(file, chosen, Explorer::everything);
  }

  /** Finds the page of the one thing that is wrong in a profile, by its script if it has one. */
  void failure(Path file) {
    String name = file.getFileName().toString().replaceFirst("[.]json$", ".script");
    Path script = program.failureScripts().resolve(name);
    explore(
        file,
        Optional.empty(),
        (explorer, profile) ->
            Files.exists(script)
                ? explorer.ways(profile).failures(visits(profile, script))
                : explorer.ways(profile));
  }

  private List<Visit> visits(SimulationProfile profile, Path script) {
    List<Visit> visits = new ArrayList<>();
    Flow flow = opened.flow();
    Script read = new Inputs(program).script(script, profile, flow);
    ScriptPlayer.play(
        flow,
        new RunHeader(flow.id(), opened.found().chart(), 0, profile),
        read,
        Screens.english(),
        RunWatcher.NOBODY.withVisits(visits::add));
    return visits;
  }

  private void explore(
      Path file, Optional<String> chosen, BiFunction<Explorer, SimulationProfile, Explorer> how) {
    Inputs inputs = new Inputs(program);
    SimulationProfile profile = inputs.profile(file, chosen);
    OpenedFlow own = inputs.flow(profile, file);
    if (opened == null) {
      opened = own;
    } else if (!opened.sameAs(own)) {
      throw new Refused(
          Refusal.of(
              "other-flow",
              "file",
              Inputs.name(file),
              "flow",
              own.flow().id(),
              "first",
              opened.flow().id()));
    }
    for (String version : VERSIONS) {
      Explorer explorer =
          explorers.computeIfAbsent(version, any -> new Explorer(opened.flow(), Screens.english()));
      how.apply(explorer, Situations.withWindows(profile, version));
    }
  }

  List<Card> cards() {
    Gallery gallery = new Gallery(opened.flow(), Screens.english());
    explorers.forEach((version, explorer) -> gallery.add(version, explorer.found()));
    return gallery.cards();
  }
}
