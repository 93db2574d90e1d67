// SPDX-License-Identifier: Apache-2.0
package oobesim.drill;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import oobesim.document.Json;
import oobesim.drill.Drill.Proof;
import oobesim.drill.Rubric.Criterion;
import oobesim.drill.Rubric.Needed;

/** Reads how a drill is judged, and by which scripts that is shown. */
final class RubricForm {
  private RubricForm() {}

  static Rubric read(Form form) {
    List<Criterion> criteria = form.some("score", RubricForm::criterion);
    int most = Math.max(1, criteria.stream().mapToInt(Criterion::points).sum());
    if (!form.object().has("pass")) {
      form.error("no-pass", form.object());
    }
    Form pass = form.inner("pass").known(List.of("points", "needed"));
    Optional<Duration> limit = form.duration("limit");
    if (!form.object().has("limit")) {
      form.error("missing-key", form.object(), "key", "limit");
    }
    return new Rubric(
        criteria,
        pass.number("points", most, 1, most),
        pass.each("needed", RubricForm::needed),
        limit.orElse(Duration.ZERO));
  }

  private static Criterion criterion(Form form) {
    form.known(List.of("id", "title", "points", "when"));
    List<Condition> parts =
        switch (form.object().get("when").orElse(null)) {
          case null -> List.of();
          case Json.Arr several ->
              several.items().stream().map(item -> new ConditionForm(form).read(item)).toList();
          case Json one -> List.of(new ConditionForm(form).read(one));
        };
    return new Criterion(
        form.id("id"), form.text("title"), form.number("points", 1, 1, 100), parts);
  }

  private static Needed needed(Form form) {
    form.known(List.of("id", "title", "when"));
    return new Needed(form.id("id"), form.text("title"), ConditionForm.of(form, "when"));
  }

  static Proof proof(Form form) {
    Form scripts = form.inner("scripts").known(List.of("passes", "fails"));
    return new Proof(
        scripts.each("passes", RubricForm::passing), scripts.each("fails", RubricForm::failing));
  }

  private static Proof.Passing passing(Form form) {
    form.known(List.of("variant", "script"));
    return new Proof.Passing(form.maybeText("variant").orElse(""), form.text("script"));
  }

  private static Proof.Failing failing(Form form) {
    form.known(List.of("variant", "script", "because"));
    return new Proof.Failing(
        form.maybeText("variant").orElse(""), form.text("script"), form.text("because"));
  }
}
