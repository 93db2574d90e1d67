// SPDX-License-Identifier: Apache-2.0
package oobesim.session;

import java.util.Optional;
import oobesim.flow.FlowReading;

/**
 * The flows inside the program, but for one in whose place a text is given: a journal of an earlier
 * version is played with the flow of that version.
 *
 * @param inside the flows inside the program
 * @param chart the text that stands for every flow that a journal names
 */
public record GivenFlow(FlowSource inside, String chart) implements FlowSource {
  @Override
  public Optional<FlowReading> read(String id) {
    return Optional.of(inside.compile(chart));
  }

  @Override
  public boolean is(String id, String other) {
    return chart.equals(other);
  }

  @Override
  public Optional<String> edition(String id) {
    return Optional.of(FlowEdition.of("", chart));
  }

  @Override
  public FlowReading compile(String other) {
    return inside.compile(other);
  }
}
