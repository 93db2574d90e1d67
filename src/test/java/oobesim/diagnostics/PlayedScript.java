// SPDX-License-Identifier: Apache-2.0
package oobesim.diagnostics;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import oobesim.i18n.Messages;
import oobesim.profile.SimulationProfile;
import oobesim.provisioning.World;
import oobesim.screen.ScreenCatalog;
import oobesim.script.RunWatcher;
import oobesim.script.Script;
import oobesim.script.ScriptPlayer;
import oobesim.script.ScriptReader;
import oobesim.script.Visit;
import oobesim.session.RunHeader;
import oobesim.support.Rehearsal;
import oobesim.support.ShippedFlow;

/**
 * A shipped script that was played on its profile, with every screen that was seen.
 *
 * @param visits the screens, in order
 */
record PlayedScript(List<Visit> visits) {
  static final ScreenCatalog SCREENS = new ScreenCatalog(Messages.load(Locale.ENGLISH));

  private static final Path SCRIPTS = Path.of("profiles", "scripts");
  private static final String MARK = "# Profile: ";

  /** The names of all shipped scripts. */
  static List<String> names() {
    try (Stream<Path> files = Files.list(SCRIPTS)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".script"))
          .map(name -> name.replace(".script", ""))
          .sorted()
          .toList();
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  static PlayedScript of(String name) {
    String text = ShippedFlow.text(SCRIPTS.resolve(name + ".script"));
    String file = text.lines().filter(line -> line.startsWith(MARK)).findFirst().orElseThrow();
    SimulationProfile profile =
        Rehearsal.profile(file.substring(MARK.length()).replace(".json", ""));
    Script script = ScriptReader.read(text, profile, ShippedFlow.flow()).script().orElseThrow();
    List<Visit> visits = new ArrayList<>();
    ScriptPlayer.play(
        ShippedFlow.flow(),
        new RunHeader("windows-oobe", Optional.empty(), 0, profile),
        script,
        SCREENS,
        RunWatcher.NOBODY.withVisits(visits::add));
    return new PlayedScript(visits);
  }

  /** The world in which it ended. */
  World end() {
    return visits.getLast().world();
  }

  /** The archive that would be saved at the end, as the community's script reads it. */
  CommunityReport report() {
    return CommunityReport.of(Unzipped.of(end()));
  }
}
