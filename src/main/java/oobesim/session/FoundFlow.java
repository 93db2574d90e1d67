// SPDX-License-Identifier: Apache-2.0
package oobesim.session;

import java.util.Optional;
import oobesim.flow.FlowReading;
import oobesim.profile.Shelved;

/**
 * The flow that a profile names.
 *
 * @param name its name or path, as the profile says it
 * @param place where its file was found
 * @param reading what became of it
 * @param chart its text if it is not one inside the program: a journal must be playable without the
 *     file
 * @param edition which edition it is if it is one inside the program
 */
public record FoundFlow(
    String name,
    Shelved place,
    FlowReading reading,
    Optional<String> chart,
    Optional<String> edition) {
  /** Whether it is, letter by letter, one inside the program, which tests have judged. */
  public boolean isShipped() {
    return chart.isEmpty() && reading.flow().isPresent();
  }

  /** What cannot be run, or has its own text. */
  FoundFlow(String name, Shelved place, FlowReading reading, Optional<String> chart) {
    this(name, place, reading, chart, Optional.empty());
  }
}
