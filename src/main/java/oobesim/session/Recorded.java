// SPDX-License-Identifier: Apache-2.0
package oobesim.session;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import oobesim.document.Finding;
import oobesim.document.Json;
import oobesim.document.JsonReader;
import oobesim.document.LongText;
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
 * @param tooLong the first text that is read and longer than any may be
 */
record Recorded(
    Optional<Duration> at,
    boolean led,
    Optional<String> restored,
    Optional<Input> input,
    Optional<Steering> steering,
    Optional<String> kept,
    boolean end,
    Optional<Finding> tooLong) {
  /** What is read of a line and told of it; what else stands there is only compared. */
  private static final List<String> TOLD =
      List.of("input", "kept", "restored", "steered", "secret");

  /** What of a run's beginning is read by others, which have limits of their own. */
  private static final Set<String> OF_OTHERS = Set.of("/run/profile", "/run/chart");

  /** The same of a line that was read. */
  static Recorded of(Json.Obj entry) {
    return new Recorded(
        JournalFields.at(entry),
        JournalFields.led(entry),
        JournalFields.text(entry, "restored"),
        JournalFields.input(entry),
        JournalFields.steering(entry),
        JournalFields.text(entry, "kept"),
        entry.has("end"),
        tooLong(entry));
  }

  private static Optional<Finding> tooLong(Json.Obj entry) {
    return entry
        .get("run")
        .flatMap(run -> LongText.in(run, json -> OF_OTHERS.contains(json.pointer())))
        .or(
            () ->
                TOLD.stream()
                    .flatMap(key -> entry.get(key).stream())
                    .flatMap(told -> LongText.in(told, json -> isChange(json, entry)).stream())
                    .findFirst());
  }

  /** A setting's value may hold scripts and certificates, and is read as a profile's is. */
  private static boolean isChange(Json json, Json.Obj entry) {
    Optional<Input> input =
        json.pointer().equals("/input") ? JournalFields.input(entry) : Optional.empty();
    return switch (input.orElse(null)) {
      case Input.Change _ -> true;
      case Input.By(Input.By.Hand _, Input.Change _) -> true;
      case null, default -> false;
    };
  }

  /** A line, empty if it is none of a journal. */
  static Optional<Recorded> of(String line) {
    return object(line).map(entry -> of(entry));
  }

  /** The object that is a line's all. */
  static Optional<Json.Obj> object(String line) {
    Parsed parsed = JsonReader.read(line);
    return parsed.findings().isEmpty() && parsed.documents().getFirst() instanceof Json.Obj object
        ? Optional.of(object)
        : Optional.empty();
  }
}
