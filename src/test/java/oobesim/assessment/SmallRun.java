// SPDX-License-Identifier: Apache-2.0
package oobesim.assessment;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import oobesim.drill.Drill;
import oobesim.session.Durations;
import oobesim.session.InputWords;
import oobesim.session.JournalEntry;
import oobesim.session.JournalText;
import oobesim.session.Replay;
import oobesim.session.RunHeader;
import oobesim.session.Session;
import oobesim.session.Sitting;
import oobesim.session.Steering;
import oobesim.support.DrillText;
import oobesim.support.Rehearsal;
import oobesim.support.ShippedFlow;

/** A small drill, done in the words of scripts, with ways back as the window has them. */
final class SmallRun {
  private static final Duration PATIENCE = Duration.ofHours(4);

  final List<String> journal = new ArrayList<>();
  private final Tracer tracer = new Tracer();
  private final Drill drill;
  private final Session session;

  private SmallRun(Drill drill, String variant) {
    this.drill = drill;
    Sitting sitting = new Sitting(drill.id(), drill.digest(), variant, Sitting.Mode.TRY, "");
    RunHeader header =
        new RunHeader(
            "windows-oobe",
            Optional.empty(),
            1,
            Rehearsal.profile("preprovisioning-entra"),
            Optional.of(sitting));
    this.session =
        new Session(
            ShippedFlow.flow(),
            header,
            entry -> journal.add(JournalText.line(entry)),
            new Colleagues(drill, tracer));
  }

  static SmallRun of(DrillText drill, String... lines) {
    return new SmallRun(drill.drill(), "").doing(List.of(lines));
  }

  static SmallRun of(DrillText drill, String variant, List<String> lines) {
    return new SmallRun(drill.drill(), variant).doing(lines);
  }

  /** {@code keep} and {@code back} with a name, words for leading, and those of scripts. */
  SmallRun doing(List<String> lines) {
    for (String line : lines) {
      String[] words = line.split(" ", 2);
      switch (words[0]) {
        case "wait" -> session.advance(Durations.parse(words[1]).orElseThrow());
        case "wait-for" -> reach(words[1]);
        case "keep" -> session.checkpoint(words[1]);
        case "back" -> session.restore(words[1]);
        case "begin", "take-over", "hand-back", "jump", "freeze" ->
            session.steer(Steering.exactly(line).orElseThrow());
        default -> session.apply(InputWords.parse(line).orElseThrow());
      }
    }
    return this;
  }

  private void reach(String screen) {
    Duration limit = session.now().plus(PATIENCE);
    while (!session.screen().value().equals(screen)
        && session.nextEvent().filter(due -> due.compareTo(limit) <= 0).isPresent()) {
      session.advanceToNextEvent();
    }
    if (!session.screen().value().equals(screen)) {
      throw new AssertionError("not " + screen + " but " + session.screen());
    }
  }

  Trace trace() {
    return tracer.trace().orElseThrow();
  }

  Assessment assessed() {
    return Assessor.assess(drill, trace());
  }

  /** Whether the condition of the drill's first step holds. */
  boolean holds() {
    return new Judge(trace(), drill).first(drill.course().steps().getFirst().when()).isPresent();
  }

  /** Lines of the journal that tell of an input, as {@code SECONDS words}. */
  List<String> inputs() {
    return trace().moments().stream()
        .filter(moment -> moment.entry() instanceof JournalEntry.Done)
        .map(moment -> moment.at().toSeconds() + " " + ((JournalEntry.Done) moment.entry()).words())
        .toList();
  }

  Replay.Result replayed() {
    return Replay.of(String.join("\n", journal) + "\n", ShippedFlow.source());
  }
}
