// SPDX-License-Identifier: Apache-2.0
package oobesim.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import oobesim.statechart.Event;
import oobesim.statechart.TimerCommand;
import oobesim.support.Draws;
import oobesim.support.Property;
import org.junit.jupiter.api.Test;

/** The delayed events that a run waits for. */
class TimersTest {
  @Test
  void theOneThatIsDueFirstComesFirst() {
    Timers timers = after(Timers.NONE, 0, start("late", 30), start("soon", 10), start("mid", 20));
    assertThat(raisedInOrder(timers)).containsExactly("soon", "mid", "late");
  }

  @Test
  void ofTwoAtTheSameMomentTheOneThatWasStartedFirstComesFirst() {
    Timers timers = after(Timers.NONE, 0, start("b", 10), start("a", 10));
    assertThat(raisedInOrder(after(timers, 5, start("c", 5)))).containsExactly("b", "a", "c");
  }

  @Test
  void startingOneAgainReplacesIt() {
    Timers timers = after(Timers.NONE, 0, start("limit", 60), start("page", 30));
    Timers again = after(timers, 20, start("limit", 60));
    assertThat(again.waiting()).hasSize(2);
    assertThat(again.waiting().getLast().due()).isEqualTo(Duration.ofSeconds(80));
  }

  @Test
  void oneThatIsStartedAgainLosesItsPlaceAmongEquals() {
    Timers timers = after(Timers.NONE, 0, start("a", 10), start("b", 10));
    assertThat(raisedInOrder(after(timers, 0, start("a", 10)))).containsExactly("b", "a");
  }

  @Test
  void aCancelledOneNeverComes() {
    Timers timers = after(Timers.NONE, 0, start("a", 10), start("b", 20));
    assertThat(raisedInOrder(after(timers, 0, cancel("a"), cancel("unknown"))))
        .containsExactly("b");
  }

  @Test
  void ordersOfOneStepAreCarriedOutInTheirOrder() {
    assertThat(after(Timers.NONE, 0, start("a", 10), cancel("a")).next()).isEmpty();
    assertThat(after(Timers.NONE, 0, cancel("a"), start("a", 10)).next()).isPresent();
  }

  @Test
  void thoseThatArePutOffStayInTheirOrderAndBeforeLaterOnes() {
    Timers timers = after(Timers.NONE, 0, start("a", 1), start("b", 1), start("c", 5));
    Duration five = Duration.ofSeconds(5);
    timers = timers.later(timers.waiting().get(0), five);
    timers = timers.later(timers.waiting().get(0), five);
    assertThat(raisedInOrder(after(timers, 0, start("d", 5)))).containsExactly("c", "a", "b", "d");
  }

  @Test
  void oneThatWasRaisedIsGone() {
    Timers timers = after(Timers.NONE, 0, start("a", 10), start("b", 10));
    Timers rest = timers.without(timers.next().orElseThrow());
    assertThat(raisedInOrder(rest)).containsExactly("b");
    assertThat(timers.waiting()).as("the kept moment").hasSize(2);
  }

  @Property
  void theyComeByTimeAndThenByStart(Draws any) {
    List<Integer> delays = any.list(0, 20, () -> any.integer(0, 5));
    Timers timers = Timers.NONE;
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < delays.size(); i++) {
      timers = after(timers, 0, start("timer-" + i, delays.get(i)));
      order.add(i);
    }
    order.sort(Comparator.comparing(delays::get));
    assertThat(raisedInOrder(timers))
        .containsExactlyElementsOf(order.stream().map(i -> "timer-" + i).toList());
  }

  private static List<String> raisedInOrder(Timers timers) {
    List<String> names = new ArrayList<>();
    Timers rest = timers;
    while (rest.next().isPresent()) {
      names.add(rest.next().get().event().name());
      rest = rest.without(rest.next().get());
    }
    return names;
  }

  private static Timers after(Timers timers, int second, TimerCommand... commands) {
    return timers.after(List.of(commands), Duration.ofSeconds(second));
  }

  private static TimerCommand start(String id, int seconds) {
    return new TimerCommand.Start(id, Event.of(id), Duration.ofSeconds(seconds));
  }

  private static TimerCommand cancel(String id) {
    return new TimerCommand.Cancel(id);
  }
}
