// SPDX-License-Identifier: Apache-2.0
package oobesim.drill;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import oobesim.document.Json;
import oobesim.document.Nearest;
import oobesim.drill.Drill.Alike;
import oobesim.drill.Drill.CardField;
import oobesim.drill.Drill.Choice;
import oobesim.drill.Drill.Course;
import oobesim.drill.Drill.Hint;
import oobesim.drill.Drill.Step;
import oobesim.drill.Drill.Talk;
import oobesim.drill.Drill.WrongTurn;

/** Reads what is to be done, what not, and what can be said and written. */
final class CourseForm {
  private static final Map<String, Talk.Kind> KINDS =
      Map.of(
          "ask", Talk.Kind.ASK, "tell", Talk.Kind.TELL, "administrator", Talk.Kind.ADMINISTRATOR);

  private CourseForm() {}

  static Course read(Form form) {
    return new Course(
        form.some("steps", CourseForm::step),
        form.each("wrongTurns", CourseForm::wrongTurn),
        form.each("hints", CourseForm::hint));
  }

  private static Step step(Form form) {
    form.known(List.of("id", "title", "when", "why"));
    return new Step(
        form.id("id"), form.text("title"), ConditionForm.of(form, "when"), form.text("why"));
  }

  private static WrongTurn wrongTurn(Form form) {
    form.known(List.of("id", "title", "when", "why", "shows", "forbidden"));
    return new WrongTurn(
        form.id("id"),
        form.text("title"),
        ConditionForm.of(form, "when"),
        form.text("why"),
        form.texts("shows"),
        form.flag("forbidden"));
  }

  private static Hint hint(Form form) {
    form.known(List.of("text", "price"));
    return new Hint(form.text("text"), form.number("price", 1, 0, 10));
  }

  static CardField field(Form form) {
    form.known(List.of("id", "label", "choices", "right", "alike"));
    Form alike = form.inner("alike");
    return new CardField(
        form.id("id"),
        form.text("label"),
        form.texts("choices").stream().map(value -> new Choice(value, value)).toList(),
        form.texts("right"),
        alike.object().members().keySet().stream()
            .map(answer -> new Alike(answer, alike.texts(answer)))
            .toList());
  }

  static Talk talk(Form form) {
    form.known(List.of("id", "to", "words", "answer", "after", "do"));
    return new Talk(
        form.id("id"),
        kind(form),
        form.text("words"),
        form.maybeText("answer").orElse(""),
        form.duration("after").orElse(Duration.ZERO),
        StartForm.doing(form));
  }

  private static Talk.Kind kind(Form form) {
    String word = form.text("to");
    Talk.Kind kind = KINDS.get(word);
    if (kind == null && !word.isEmpty()) {
      Json at = form.object().members().get("to");
      form.error("unknown-kind", at, "word", word, "nearest", near(word));
    }
    return kind == null ? Talk.Kind.ASK : kind;
  }

  private static Object near(String word) {
    return Nearest.suggestion(word, KINDS.keySet());
  }
}
