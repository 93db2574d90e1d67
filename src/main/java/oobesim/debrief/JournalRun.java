// SPDX-License-Identifier: Apache-2.0
package oobesim.debrief;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import oobesim.assessment.Trace;
import oobesim.document.Finding;
import oobesim.drill.Drill;
import oobesim.flow.Flow;
import oobesim.i18n.Words;
import oobesim.screen.ScreenCatalog;

/** What became of a journal that was opened together with the drill that it is a run of. */
public sealed interface JournalRun {
  /**
   * It can be told.
   *
   * @param digest SHA-256 of the journal's bytes in hexadecimal digits
   * @param trace the run
   * @param flow the flow that it went by
   * @param drill the drill as its file says it
   * @param difference the line that does not come out the same, empty if all do
   */
  record Opened(String digest, Trace trace, Flow flow, Drill drill, Optional<Finding> difference)
      implements JournalRun {
    /** All that is told of it, in the words of a language. */
    public Debrief debrief(Words words) {
      return Debrief.of(drill.spoken(words), trace, flow, ScreenCatalog.asTheDeviceSpeaks(), words);
    }

    /** Whether the drill's file is another edition than the one of the run. */
    public boolean otherEdition() {
      return Debrief.isOtherEdition(trace.header(), drill);
    }
  }

  /**
   * It is no journal, or its run cannot be played.
   *
   * @param finding why
   */
  record NoJournal(Finding finding) implements JournalRun {}

  /** It is the run of no drill. */
  record NoDrill() implements JournalRun {}

  /**
   * Nobody has its drill.
   *
   * @param drill the drill's id
   */
  record DrillNotFound(String drill) implements JournalRun {}

  /**
   * Its drill cannot be used.
   *
   * @param file the drill's file
   * @param findings why
   */
  record DrillUnusable(Path file, List<Finding> findings) implements JournalRun {
    public DrillUnusable {
      findings = List.copyOf(findings);
    }
  }
}
