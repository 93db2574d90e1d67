// SPDX-License-Identifier: Apache-2.0
package oobesim.assessment;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import oobesim.assessment.ShippedDrill.Played;
import oobesim.debrief.Debrief;
import oobesim.document.Digest;
import oobesim.i18n.Words;
import oobesim.record.Occasion;
import oobesim.record.RunRecord;
import oobesim.record.RunRecords;
import oobesim.session.JournalText;
import oobesim.support.ShippedFlow;

/**
 * A run of a drill of the program's own, as it is told from its journal.
 *
 * @param debrief what is said of it
 * @param digest of the journal
 */
record ToldRun(Debrief debrief, String digest) {
  /** The run of a script's lines, from its journal, of which so many lines at the end are lost. */
  static ToldRun of(Played played, List<String> lines, int lost) {
    List<String> entries =
        played
            .trial()
            .journal(played.trial().read(String.join("\n", lines)).script().orElseThrow())
            .stream()
            .map(JournalText::line)
            .toList();
    String journal =
        entries.subList(0, Math.max(1, entries.size() - lost)).stream()
            .map(line -> line + "\n")
            .collect(Collectors.joining());
    Debrief debrief =
        Debrief.of(
            played.drill(),
            Tracer.of(journal, ShippedFlow.source()).orElseThrow(),
            played.trial().flow(),
            ShippedDrill.SCREENS,
            Words.in(Locale.ENGLISH));
    return new ToldRun(debrief, Digest.sha256(journal.getBytes(StandardCharsets.UTF_8)));
  }

  RunRecord record() {
    return RunRecords.of(debrief, new Occasion(digest, Instant.EPOCH, Occasion.NOBODYS_HOME, "1"));
  }
}
