// SPDX-License-Identifier: Apache-2.0
package oobesim.authoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import oobesim.assessment.Trace;
import oobesim.assessment.Tracer;
import oobesim.document.Finding;
import oobesim.session.Assistant;
import oobesim.session.FlowSource;
import oobesim.session.JournalEntry;
import oobesim.session.Replay;
import oobesim.session.Steering;

/**
 * A run that was made.
 *
 * @param trace what was done from the moment at which it was the person's own
 * @param leadUp the lines before that moment, none of a free rehearsal
 */
public record MadeRun(Trace trace, List<JournalEntry> leadUp) {
  public MadeRun {
    leadUp = List.copyOf(leadUp);
  }

  /**
   * What became of a journal.
   *
   * @param run the run, empty if it is no journal that can be played
   * @param differences the first line that does not come out the same, or why it cannot be played
   */
  public record Outcome(Optional<MadeRun> run, List<Finding> differences) {
    public Outcome {
      differences = List.copyOf(differences);
    }
  }

  /** Plays a journal again and keeps what happened. */
  public static Outcome of(String journal, FlowSource flows) {
    Tracer tracer = new Tracer();
    List<JournalEntry> all = new ArrayList<>();
    Assistant both =
        (entry, world) -> {
          all.add(entry);
          return tracer.hears(entry, world);
        };
    Replay.Result result = Replay.of(journal, flows, both);
    Optional<MadeRun> run =
        result
            .session()
            .flatMap(session -> tracer.trace())
            .map(trace -> new MadeRun(trace, before(all)));
    return new Outcome(run, result.differences());
  }

  private static List<JournalEntry> before(List<JournalEntry> all) {
    for (int i = all.size() - 1; i >= 0; i--) {
      if (all.get(i) instanceof JournalEntry.Steered steered
          && steered.steering() instanceof Steering.Begin) {
        return all.subList(0, i);
      }
    }
    return List.of();
  }
}
