// SPDX-License-Identifier: Apache-2.0
package oobesim.script;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import oobesim.i18n.Messages;
import oobesim.profile.SimulationProfile;
import oobesim.screen.ScreenCatalog;
import oobesim.session.JournalText;
import oobesim.session.RunHeader;
import oobesim.support.Rehearsal;
import oobesim.support.ShippedFlow;

/** A script that was played, with everything that it told. */
final class Played {
  static final ScreenCatalog SCREENS = new ScreenCatalog(Messages.load(Locale.ENGLISH));

  final List<OutputLine> output = new ArrayList<>();
  final List<String> journal = new ArrayList<>();
  final List<Visit> visits = new ArrayList<>();
  final ScriptResult result;

  private Played(SimulationProfile profile, String... lines) {
    ScriptReading reading =
        ScriptReader.read(String.join("\n", lines), profile, ShippedFlow.flow());
    RunWatcher watcher =
        RunWatcher.NOBODY
            .withOutput(output::add)
            .withJournal(entry -> journal.add(JournalText.line(entry)))
            .withVisits(visits::add);
    result =
        ScriptPlayer.play(
            ShippedFlow.flow(),
            new RunHeader("windows-oobe", Optional.empty(), 1, profile),
            reading.script().orElseThrow(() -> new AssertionError(reading.findings())),
            SCREENS,
            watcher);
  }

  /** On the default bench. */
  static Played bench(String... lines) {
    return new Played(Rehearsal.profile("preprovisioning-entra"), lines);
  }

  static Played on(String profile, String... lines) {
    return new Played(Rehearsal.profile(profile), lines);
  }

  String journalText() {
    return String.join("\n", journal) + "\n";
  }

  String printed() {
    return String.join("\n", output.stream().map(OutputText::line).toList());
  }

  List<String> screens() {
    return visits.stream().map(visit -> visit.screen().value()).toList();
  }
}
