// SPDX-License-Identifier: Apache-2.0
package oobesim.session;

import java.util.Optional;
import java.util.function.Consumer;
import oobesim.flow.Flow;
import oobesim.flow.FlowReading;
import oobesim.support.Rehearsal;
import oobesim.support.ShippedFlow;

/** Begins runs of flows that tests have written themselves, on the default bench. */
final class OwnChart {
  private OwnChart() {}

  static Session begin(String id, String chart, StringBuilder journal) {
    return begin(id, chart, journal, Assistant.NOBODY);
  }

  /** The journal gets each line as a file would. */
  static Session begin(String id, String chart, StringBuilder journal, Assistant assistant) {
    return begin(
        id, chart, entry -> journal.append(JournalText.line(entry)).append('\n'), assistant);
  }

  static Session begin(
      String id, String chart, Consumer<JournalEntry> journal, Assistant assistant) {
    FlowReading reading = ShippedFlow.source().compile(chart);
    Flow flow = reading.flow().orElseThrow(() -> new AssertionError(reading.findings()));
    RunHeader header =
        new RunHeader(id, Optional.of(chart), 1, Rehearsal.profile("preprovisioning-entra"));
    return new Session(flow, header, journal, assistant);
  }
}
