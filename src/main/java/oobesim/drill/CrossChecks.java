// SPDX-License-Identifier: Apache-2.0
package oobesim.drill;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import oobesim.document.Finding;
import oobesim.document.Json;
import oobesim.document.Nearest;

/** What one part of a drill says of another: ids that are there once, and those that are meant. */
final class CrossChecks {
  private final Drill drill;
  private final Json.Obj file;
  private final List<Finding> findings;

  private CrossChecks(Drill drill, Json.Obj file, List<Finding> findings) {
    this.drill = drill;
    this.file = file;
    this.findings = findings;
  }

  static void check(Drill drill, Json.Obj file, List<Finding> findings) {
    new CrossChecks(drill, file, findings).check();
  }

  private void check() {
    once("card", drill.card().stream().map(Drill.CardField::id));
    once("talk", drill.talk().stream().map(Drill.Talk::id));
    once("variants", drill.start().variants().stream().map(Start.Variant::id));
    once("events", drill.start().events().stream().map(Start.Incident::id));
    once("score", drill.rubric().criteria().stream().map(Rubric.Criterion::id));
    once(
        "steps",
        Stream.concat(
            drill.course().steps().stream().map(Drill.Step::id),
            Stream.concat(
                drill.course().wrongTurns().stream().map(Drill.WrongTurn::id),
                drill.rubric().needed().stream().map(Rubric.Needed::id))));
    fields();
    said();
    variants();
  }

  private void once(String key, Stream<String> ids) {
    Set<String> seen = new HashSet<>();
    ids.filter(id -> !seen.add(id))
        .distinct()
        .forEach(
            id -> findings.add(DrillFault.error("duplicate-id", at(key), "word", id, "key", key)));
  }

  /** Lines of the card that a condition or a variant means. */
  private void fields() {
    List<String> known = drill.card().stream().map(Drill.CardField::id).toList();
    List<String> meant = new ArrayList<>();
    Patterns.of(drill)
        .filter(Pattern.Card.class::isInstance)
        .forEach(card -> meant.add(((Pattern.Card) card).field()));
    drill.start().variants().stream()
        .flatMap(variant -> variant.right().stream())
        .forEach(right -> meant.add(right.field()));
    unknown("unknown-field", "card", meant, known);
    for (Drill.CardField field : drill.card()) {
      unknown(
          "unknown-answer",
          "card",
          field.alike().stream().map(Drill.Alike::answer).toList(),
          answers(field));
      boolean decided =
          drill.start().variants().stream()
              .allMatch(it -> it.right().stream().anyMatch(r -> r.field().equals(field.id())));
      if (field.right().isEmpty() && (drill.start().variants().isEmpty() || !decided)) {
        findings.add(DrillFault.error("no-right-answer", at("card"), "word", field.id()));
      }
    }
  }

  /** All right answers of a line, those of variants among them. */
  private List<String> answers(Drill.CardField field) {
    Stream<String> drawn =
        drill.start().variants().stream()
            .flatMap(variant -> variant.right().stream())
            .filter(right -> right.field().equals(field.id()))
            .flatMap(right -> right.answers().stream());
    return Stream.concat(field.right().stream(), drawn).distinct().toList();
  }

  /** What can be asked or told, where a condition means that somebody did. */
  private void said() {
    List<String> known = drill.talk().stream().map(Drill.Talk::id).toList();
    List<String> meant =
        Patterns.of(drill)
            .filter(Pattern.Input.class::isInstance)
            .map(input -> ((Pattern.Input) input).words())
            .filter(words -> words.matches("(ask|tell|answered) [a-z0-9-]+"))
            .map(words -> words.substring(words.indexOf(' ') + 1))
            .toList();
    unknown("unknown-talk", "talk", meant, known);
    drill.start().variants().stream()
        .map(it -> it.answers().stream().map(Drill.Labelled::label).toList())
        .forEach(answers -> unknown("unknown-talk", "variants", answers, known));
  }

  /** Scripts of variants that are not there, and failures for reasons that are none. */
  private void variants() {
    List<String> known = drill.start().variants().stream().map(Start.Variant::id).toList();
    Drill.Proof proof = drill.proof();
    List<String> meant =
        Stream.concat(
                proof.passes().stream().map(Drill.Proof.Passing::variant),
                proof.fails().stream().map(Drill.Proof.Failing::variant))
            .filter(id -> !(id.isEmpty() && known.isEmpty()))
            .toList();
    unknown("unknown-variant", "scripts", meant, known);
    List<String> reasons =
        Stream.concat(
                drill.rubric().needed().stream().map(Rubric.Needed::id), Stream.of(Rubric.POINTS))
            .toList();
    unknown(
        "unknown-reason",
        "scripts",
        proof.fails().stream().map(Drill.Proof.Failing::because).toList(),
        reasons);
  }

  private void unknown(String code, String key, List<String> meant, List<String> known) {
    meant.stream()
        .filter(id -> !known.contains(id))
        .distinct()
        .forEach(
            id ->
                findings.add(
                    DrillFault.error(
                        code, at(key), "word", id, "nearest", Nearest.suggestion(id, known))));
  }

  private Json at(String key) {
    return file.members().getOrDefault(key, file);
  }
}
