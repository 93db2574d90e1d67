// SPDX-License-Identifier: Apache-2.0
package oobesim.docs;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import oobesim.flow.Flow;
import oobesim.i18n.Messages;
import oobesim.profile.SimulationProfile;
import oobesim.screen.ScreenCatalog;
import oobesim.script.RunWatcher;
import oobesim.script.Script;
import oobesim.script.ScriptPlayer;
import oobesim.script.ScriptReader;
import oobesim.script.ScriptResult;
import oobesim.session.JournalEntry;
import oobesim.session.RunHeader;
import oobesim.support.Rehearsal;
import oobesim.support.ShippedFlow;

/** What a shipped script does on its profile, from the last time that the device is switched on. */
final class PlayedScenario implements Consumer<JournalEntry> {
  private final List<String> screens = new ArrayList<>();
  private final WalkDiagram walk = new WalkDiagram();
  private Duration began = Duration.ZERO;
  private Duration ended = Duration.ZERO;

  private PlayedScenario() {}

  static PlayedScenario of(String profileName, String scriptName) {
    Flow flow = ShippedFlow.flow();
    SimulationProfile profile = Rehearsal.profile(profileName);
    String text = ShippedFlow.text(Path.of("profiles", "scripts", scriptName + ".script"));
    Script script = ScriptReader.read(text, profile, flow).script().orElseThrow();
    RunHeader header = new RunHeader(flow.id(), Optional.empty(), 0, profile);
    PlayedScenario played = new PlayedScenario();
    ScreenCatalog catalog = new ScreenCatalog(Messages.load(java.util.Locale.ENGLISH));
    ScriptResult result =
        ScriptPlayer.play(flow, header, script, catalog, RunWatcher.NOBODY.withJournal(played));
    if (!result.met()) {
      throw new AssertionError(scriptName + " does not meet its expectations on " + profileName);
    }
    return played;
  }

  @Override
  public void accept(JournalEntry entry) {
    switch (entry) {
      case JournalEntry.Done done -> {
        if (done.words().equals("power on")) {
          screens.clear();
          walk.restart();
          began = done.at();
        }
        show(done.response().screen().value());
        ended = done.at();
      }
      case JournalEntry.Shown shown -> {
        show(shown.screen().value());
        ended = shown.at();
      }
      case JournalEntry.Stepped stepped -> walk.step(stepped);
      default -> {}
    }
  }

  private void show(String screen) {
    if (screens.isEmpty() || !screens.getLast().equals(screen)) {
      screens.add(screen);
    }
  }

  /** The screens in order; one that comes back stands there again. */
  List<String> screens() {
    return screens;
  }

  /** The states it came by, as a Mermaid diagram. */
  String diagram() {
    return walk.text();
  }

  /** Virtual time from power-on to the last thing that was done or shown. */
  long minutes() {
    return ended.minus(began).toMinutes();
  }
}
