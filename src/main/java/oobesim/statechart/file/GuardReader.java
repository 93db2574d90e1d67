// SPDX-License-Identifier: Apache-2.0
package oobesim.statechart.file;

import java.util.List;
import java.util.Optional;
import oobesim.document.Finding;
import oobesim.document.Json;
import oobesim.statechart.Guard;

/** Reads a guard that stands outside a chart, such as a condition in a catalogue. */
public final class GuardReader {
  private GuardReader() {}

  /** The expression, or nothing if it is malformed; faults are added to the findings. */
  public static Optional<Guard> read(
      Json.Text source, ChartVocabulary vocabulary, List<Finding> findings) {
    Faults faults = new Faults();
    Optional<Guard> guard = GuardParser.parse(source, vocabulary, faults);
    findings.addAll(faults.inOrder());
    return faults.fatal() ? Optional.empty() : guard;
  }
}
