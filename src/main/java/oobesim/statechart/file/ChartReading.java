// SPDX-License-Identifier: Apache-2.0
package oobesim.statechart.file;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import oobesim.document.Finding;
import oobesim.document.Json;
import oobesim.document.Position;
import oobesim.statechart.StateId;
import oobesim.statechart.Statechart;

/**
 * What a chart file held.
 *
 * @param chart the chart; empty if and only if a finding is an error
 * @param findings every fault, by line and column
 * @param positions where each state's object begins, in document order
 * @param events every event descriptor that some state waits for, in document order
 * @param pages what stands under {@code pages}, which means nothing to a chart
 */
public record ChartReading(
    Optional<Statechart> chart,
    List<Finding> findings,
    Map<StateId, Position> positions,
    SequencedSet<String> events,
    Optional<Json> pages) {
  public ChartReading {
    findings = List.copyOf(findings);
    positions = Collections.unmodifiableMap(new LinkedHashMap<>(positions));
    events = Collections.unmodifiableSequencedSet(new LinkedHashSet<>(events));
  }
}
