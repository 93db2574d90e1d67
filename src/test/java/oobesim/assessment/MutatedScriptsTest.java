// SPDX-License-Identifier: Apache-2.0
package oobesim.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import oobesim.assessment.ShippedDrill.Played;
import oobesim.drill.Condition;
import oobesim.drill.Pattern;
import oobesim.drill.Rubric;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The right way of each shipped drill with one line left out, doubled or exchanged with its
 * neighbour is judged as the rubric says.
 */
class MutatedScriptsTest {
  @TestFactory
  Stream<DynamicTest> aLineLeftOut() {
    return each(
        (played, i) -> {
          Assessment judged = judged(played, without(played.lines(), i));
          String line = played.lines().get(i);
          for (Rubric.Needed needed : played.drill().rubric().needed()) {
            if (means(needed.when(), line) && once(played, needed.when())) {
              assertThat(judged.reasons(played.drill().rubric().enough())).contains(needed.id());
            }
          }
        });
  }

  @TestFactory
  Stream<DynamicTest> aLineDoubled() {
    return each(
        (played, i) -> {
          List<String> lines = new ArrayList<>(played.lines());
          lines.add(i, lines.get(i));
          judged(played, lines);
        });
  }

  @TestFactory
  Stream<DynamicTest> aLineExchangedWithTheNext() {
    return each(
        (played, i) -> {
          List<String> lines = new ArrayList<>(played.lines());
          if (i + 1 < lines.size()) {
            Collections.swap(lines, i, i + 1);
          }
          judged(played, lines);
        });
  }

  /** Changes one script at one line. */
  private interface Mutation {
    void at(Played played, int line);
  }

  private static Stream<DynamicTest> each(Mutation mutation) {
    return ShippedDrill.all().stream()
        .flatMap(drill -> drill.passing().stream())
        .map(
            played ->
                dynamicTest(
                    played.name(),
                    () -> {
                      for (int i = 0; i < played.lines().size(); i++) {
                        mutation.at(played, i);
                      }
                    }));
  }

  /** Judged, and found to be as the rubric says. */
  private static Assessment judged(Played played, List<String> lines) {
    Assessment judged = played.play(lines).assessment();
    Rubric rubric = played.drill().rubric();
    int sum = judged.criteria().stream().mapToInt(Assessment.Points::points).sum();
    int price = judged.hints().stream().mapToInt(taken -> taken.hint().price()).sum();
    assertThat(judged.points()).isEqualTo(Math.max(0, sum - price));
    assertThat(judged.criteria())
        .allMatch(it -> it.points() >= 0 && it.points() <= it.criterion().points());
    assertThat(judged.passed())
        .isEqualTo(
            judged.points() >= rubric.enough()
                && judged.needed().stream().allMatch(Assessment.Need::met));
    assertThat(judged.passed()).isEqualTo(judged.reasons(rubric.enough()).isEmpty());
    return judged;
  }

  private static List<String> without(List<String> lines, int i) {
    List<String> left = new ArrayList<>(lines);
    left.remove(i);
    return left;
  }

  /** Whether a condition cannot hold without a line like this one. */
  private static boolean means(Condition condition, String line) {
    return switch (condition) {
      case Condition.Happens(Pattern.Input input, Condition.Where _, int _) ->
          !input.useless() && like(input.words(), line);
      case Condition.Happens(Pattern.Card(String field, boolean right), var _, int _) ->
          right && line.startsWith("note " + field + " ");
      case Condition.All(List<Condition> parts) ->
          parts.stream().anyMatch(part -> means(part, line));
      default -> false;
    };
  }

  /** Whether only one line of the script does it. */
  private static boolean once(Played played, Condition condition) {
    return played.lines().stream().filter(line -> means(condition, line)).count() == 1;
  }

  private static boolean like(String glob, String line) {
    String pattern =
        Stream.of(glob.split("\\*", -1))
            .map(java.util.regex.Pattern::quote)
            .reduce((left, right) -> left + ".*" + right)
            .orElse("");
    return line.matches(pattern);
  }
}
