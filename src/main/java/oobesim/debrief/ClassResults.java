// SPDX-License-Identifier: Apache-2.0
package oobesim.debrief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import oobesim.drill.Drill;

/**
 * The results of a class.
 *
 * @param lines one for each person and drill
 * @param drills one for each drill
 */
public record ClassResults(List<Line> lines, List<PerDrill> drills) {
  public ClassResults {
    lines = List.copyOf(lines);
    drills = List.copyOf(drills);
  }

  /**
   * What a person has come to in a drill.
   *
   * @param trainee the name that was given, empty if none was
   * @param best the best of all goes: a passed one, then the one with most points, then the first
   * @param goes how many there were
   */
  public record Line(String trainee, Go best, int goes) {}

  /**
   * How a class did in a drill.
   *
   * @param drill the drill
   * @param people how many have tried it
   * @param passed how many have passed
   * @param missed titles of steps with how many missed them, most first
   * @param turns titles of wrong turns with how many took them, most first
   */
  public record PerDrill(
      Drill drill, int people, int passed, List<Count> missed, List<Count> turns) {
    public PerDrill {
      missed = List.copyOf(missed);
      turns = List.copyOf(turns);
    }
  }

  /**
   * Something with how many people it is true of.
   *
   * @param title what
   * @param people how many, at least 1
   */
  public record Count(String title, int people) {}

  /** Whose runs are named the same they belong to one person; one without a name stands alone. */
  public static ClassResults of(List<Go> goes) {
    Map<List<String>, List<Go>> together = new LinkedHashMap<>();
    for (Go go : goes) {
      String who = go.trainee().isEmpty() ? "\0" + go.journal() : go.trainee();
      together.computeIfAbsent(List.of(go.drill().id(), who), key -> new ArrayList<>()).add(go);
    }
    List<Line> lines =
        together.values().stream()
            .map(of -> new Line(of.getFirst().trainee(), best(of), of.size()))
            .sorted(
                Comparator.comparing((Line line) -> line.best().drill().briefing().number())
                    .thenComparing(line -> line.best().drill().id())
                    .thenComparing(Line::trainee)
                    .thenComparing(line -> line.best().journal()))
            .toList();
    Map<String, List<Line>> drills =
        lines.stream()
            .collect(
                Collectors.groupingBy(
                    line -> line.best().drill().id(), LinkedHashMap::new, Collectors.toList()));
    return new ClassResults(lines, drills.values().stream().map(ClassResults::told).toList());
  }

  private static Go best(List<Go> goes) {
    Comparator<Go> worth =
        Comparator.comparing((Go go) -> go.worth().passed())
            .thenComparing(go -> go.worth().points());
    return goes.stream().reduce((one, other) -> worth.compare(other, one) > 0 ? other : one).get();
  }

  private static PerDrill told(List<Line> lines) {
    return new PerDrill(
        lines.getFirst().best().drill(),
        lines.size(),
        (int) lines.stream().filter(line -> line.best().worth().passed()).count(),
        counts(lines, worth -> worth.missed().stream().map(Drill.Step::title)),
        counts(lines, worth -> worth.turns().stream().map(Drill.WrongTurn::title)));
  }

  /** Of each person a thing counts once; what is told first of equals is what comes first. */
  private static List<Count> counts(List<Line> lines, Function<Worth, Stream<String>> titles) {
    Map<String, Integer> people = new LinkedHashMap<>();
    for (Line line : lines) {
      titles
          .apply(line.best().worth())
          .distinct()
          .forEach(title -> people.merge(title, 1, Integer::sum));
    }
    return people.entrySet().stream()
        .map(it -> new Count(it.getKey(), it.getValue()))
        .sorted(Comparator.comparing(Count::people).reversed())
        .toList();
  }
}
