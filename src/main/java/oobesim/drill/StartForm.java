// SPDX-License-Identifier: Apache-2.0
package oobesim.drill;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import oobesim.document.Json;
import oobesim.drill.Start.Change;
import oobesim.drill.Start.Incident;
import oobesim.drill.Start.Right;
import oobesim.drill.Start.Variant;
import oobesim.session.InputWords;

/** Reads where a drill begins, and what goes wrong in it. */
final class StartForm {
  private StartForm() {}

  static Start read(Form form) {
    return new Start(
        form.text("profile"),
        changes(form),
        form.texts("before"),
        form.each("variants", StartForm::variant),
        form.each("events", StartForm::incident));
  }

  /** {@code PATH VALUE}, as behind {@code set} in a script. */
  private static List<Change> changes(Form form) {
    List<Change> changes = new ArrayList<>();
    for (String line : form.texts("change")) {
      String[] parts = line.strip().split("\\s+", 2);
      if (parts.length == 2) {
        changes.add(new Change(parts[0], parts[1]));
      } else {
        form.error("malformed-change", form.object().members().get("change"), "line", line);
      }
    }
    return changes;
  }

  private static Variant variant(Form form) {
    form.known(List.of("id", "change", "before", "right", "answers"));
    Form right = form.inner("right");
    List<Right> answers =
        right.object().members().keySet().stream()
            .map(field -> new Right(field, right.texts(field)))
            .toList();
    Form said = form.inner("answers");
    List<Drill.Labelled> other =
        said.object().members().keySet().stream()
            .map(talk -> new Drill.Labelled(talk, said.text(talk)))
            .toList();
    return new Variant(form.id("id"), changes(form), form.texts("before"), answers, other);
  }

  private static Incident incident(Form form) {
    form.known(List.of("id", "when", "after", "do"));
    return new Incident(
        form.id("id"),
        ConditionForm.of(form, "when"),
        form.duration("after").orElse(Duration.ZERO),
        doing(form));
  }

  /** Instructions that something is done by. */
  static List<String> doing(Form form) {
    List<String> lines = form.texts("do");
    for (String line : lines) {
      if (InputWords.parse(line).isEmpty()) {
        Json at = form.object().members().get("do");
        form.error("no-instruction", at, "line", line);
      }
    }
    return lines;
  }
}
