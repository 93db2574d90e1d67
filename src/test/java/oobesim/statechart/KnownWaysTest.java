// SPDX-License-Identifier: Apache-2.0
package oobesim.statechart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import oobesim.statechart.file.ChartReader;
import oobesim.statechart.file.ChartVocabulary;
import org.junit.jupiter.api.Test;

/** What is asked and done anew at a step that goes a known way, and what is not. */
class KnownWaysTest {
  private static final Event NEXT = Event.of("next");

  private final List<String> asked = new ArrayList<>();
  private int length = 1;

  private final Stepper<Integer> stepper =
      new Stepper<>(
          ChartReader.read(
                  """
                  {"id": "m", "initial": "a", "states": {
                    "a": {"on": {"next": [
                      {"target": "b", "guard": "even && small", "actions": "add"},
                      {"target": "b", "guard": "small && !even"}]}},
                    "b": {"after": {"while": "a"}, "on": {"next": "a"}}}}
                  """,
                  ChartVocabulary.open())
              .chart()
              .orElseThrow(),
          new Noting());

  /** A number; each word that is asked or done is noted. */
  private final class Noting implements Rules<Integer> {
    @Override
    public boolean holds(Integer number, String fact, Event event) {
      asked.add(fact);
      return fact.equals("even") ? number % 2 == 0 : number < 10;
    }

    @Override
    public Integer apply(Integer number, ActionCall action, Event event) {
      asked.add(action.name());
      return number + 1;
    }

    @Override
    public Duration delay(Integer number, String name) {
      asked.add(name);
      return Duration.ofSeconds(length++);
    }
  }

  @Test
  void aKnownWayGivesTheSameObjects() {
    Step<Integer> start = stepper.start(2);
    Step<Integer> first = stepper.step(start.configuration(), 2, NEXT);
    Step<Integer> again = stepper.step(start.configuration(), 2, NEXT);
    assertThat(again.configuration()).isSameAs(first.configuration());
    assertThat(again.actions()).isSameAs(first.actions());
    assertThat(again.taken()).isSameAs(first.taken());
    assertThat(again.context()).isEqualTo(3);
  }

  @Test
  void aLengthThatTheRulesKnowIsAskedEachTime() {
    StateConfiguration start = stepper.start(2).configuration();
    assertThat(List.of(timer(start), timer(start), timer(start)))
        .containsExactly(Duration.ofSeconds(1), Duration.ofSeconds(2), Duration.ofSeconds(3));
  }

  private Duration timer(StateConfiguration at) {
    return ((TimerCommand.Start) stepper.step(at, 2, NEXT).timers().getFirst()).delay();
  }

  @Test
  void aFactIsAskedOnceAsLongAsNothingIsDone() {
    StateConfiguration start = stepper.start(3).configuration();
    stepper.step(start, 3, NEXT);
    asked.clear();
    stepper.step(start, 3, NEXT);
    assertThat(asked).containsExactly("even", "small", "while");
  }

  @Test
  void anotherAnswerLeadsAnotherWay() {
    StateConfiguration start = stepper.start(2).configuration();
    assertThat(stepper.step(start, 2, NEXT).actions()).hasSize(1);
    assertThat(stepper.step(start, 3, NEXT).actions()).isEmpty();
    assertThat(stepper.step(start, 12, NEXT).handled()).isFalse();
    assertThat(stepper.step(start, 4, NEXT).actions()).hasSize(1);
  }
}
