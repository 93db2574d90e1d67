// SPDX-License-Identifier: Apache-2.0
package oobesim.drill;

import java.util.List;
import java.util.stream.Stream;

/** All patterns that a drill's conditions have in them. */
final class Patterns {
  private Patterns() {}

  static Stream<Pattern> of(Drill drill) {
    return Stream.of(
            drill.course().steps().stream().map(Drill.Step::when),
            drill.course().wrongTurns().stream().map(Drill.WrongTurn::when),
            drill.start().events().stream().map(Start.Incident::when),
            drill.rubric().criteria().stream().map(Rubric.Criterion::parts).flatMap(List::stream),
            drill.rubric().needed().stream().map(Rubric.Needed::when))
        .flatMap(conditions -> conditions)
        .flatMap(Patterns::of);
  }

  private static Stream<Pattern> of(Condition condition) {
    return switch (condition) {
      case Condition.Happens happens ->
          Stream.concat(
              Stream.of(happens.pattern()),
              Stream.concat(happens.where().after().stream(), happens.where().before().stream())
                  .flatMap(Patterns::of));
      case Condition.All(List<Condition> parts) -> parts.stream().flatMap(Patterns::of);
      case Condition.AnyOf(List<Condition> parts) -> parts.stream().flatMap(Patterns::of);
      case Condition.Never(Condition inner) -> of(inner);
      case Condition.Ends _ -> Stream.empty();
    };
  }
}
