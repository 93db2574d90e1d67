// SPDX-License-Identifier: Apache-2.0
package oobesim.session;

import java.time.Duration;
import java.util.Optional;
import oobesim.document.Json;
import oobesim.document.JsonReader;
import oobesim.document.Parsed;

/**
 * What a line of a journal tells whoever plays it again. Its tree is forgotten: that of all lines
 * of a long journal would take ten times the journal's own memory.
 *
 * @param at when it was; empty for a time that no run reaches
 * @param led whether it tells what somebody did, and not what followed
 * @param restored the kept moment that the run went back to
 * @param input what was done
 * @param steering how the run was led
 * @param kept the name under which its moment was kept
 * @param end whether the run ended
 */
record Recorded(
    Optional<Duration> at,
    boolean led,
    Optional<String> restored,
    Optional<Input> input,
    Optional<Steering> steering,
    Optional<String> kept,
    boolean end) {
  private static Recorded of(Json.Obj entry) {
    return new Recorded(
        JournalFields.at(entry),
        JournalFields.led(entry),
        JournalFields.text(entry, "restored"),
        JournalFields.input(entry),
        JournalFields.steering(entry),
        JournalFields.text(entry, "kept"),
        entry.has("end"));
  }

  /** A line, empty if it is none of a journal. */
  static Optional<Recorded> of(String line) {
    return object(line).map(Recorded::of);
  }

  /** The object that is a line's all. */
  static Optional<Json.Obj> object(String line) {
    Parsed parsed = JsonReader.read(line);
    return parsed.findings().isEmpty() && parsed.documents().getFirst() instanceof Json.Obj object
        ? Optional.of(object)
        : Optional.empty();
  }
}
