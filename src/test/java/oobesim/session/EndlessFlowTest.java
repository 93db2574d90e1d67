// SPDX-License-Identifier: Apache-2.0
package oobesim.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import oobesim.statechart.Event;
import oobesim.statechart.StateId;
import oobesim.support.ShippedFlow;
import org.junit.jupiter.api.Test;

/** A flow that never lets time pass cannot hold the program. */
class EndlessFlowTest {
  private static final String CHART =
      """
      {"id": "spinning", "initial": "a", "states": {
        "a": {"after": {"0": {"target": "b"}}, "meta": {"screen": "boot"}},
        "b": {"after": {"0": {"target": "a"}}, "meta": {"screen": "off"}}}}
      """;

  @Test
  void eventsWithoutTimeBetweenThemAreSlowedDown() {
    assertThat(run(Duration.ofSeconds(10))).hasSizeBetween(10_000, 50_000);
  }

  @Test
  void slowingDownDoesNotDependOnHowTimeIsCut() {
    assertThat(run(Duration.ofSeconds(2), Duration.ofSeconds(1)))
        .isEqualTo(run(Duration.ofSeconds(3)));
  }

  @Test
  void aRunWithInputsInBetweenIsPlayedAgain() {
    List<String> journal = new ArrayList<>();
    Session session = begin(journal);
    for (int i = 0; i < 4; i++) {
      session.apply(new Input.Click("nothing"));
      session.checkpoint("moment " + i);
      session.advance(Duration.ofMillis(1500));
    }
    session.restore("moment 2");
    session.advance(Duration.ofSeconds(2));
    session.end();
    assertThat(Replay.of(String.join("\n", journal) + "\n", ShippedFlow.source()).differences())
        .isEmpty();
  }

  private static final String AND_A_BUTTON =
      """
      {"id": "spinning", "initial": "spin", "states": {
        "spin": {"initial": "a", "on": {"next": {"target": "c"}}, "states": {
          "a": {"after": {"0": {"target": "b"}}, "meta": {"screen": "boot"}},
          "b": {"after": {"0": {"target": "a"}}, "meta": {"screen": "off"}}}},
        "c": {"after": {"0": {"target": "d"}}, "meta": {"screen": "boot"}},
        "d": {"meta": {"screen": "off"}}}}
      """;

  @Test
  void whatComesOnceItWasSlowedDownIsNotSlowedDown() {
    Session session = begin(AND_A_BUTTON, new ArrayList<>());
    session.advance(Duration.ofMillis(500));
    session.raise(Event.of("next"));
    session.advance(Duration.ofMillis(1));
    assertThat(session.configuration().active()).contains(new StateId("spinning.d"));
  }

  @Test
  void aClockThatTicksAsLongAsItWillIsNeverSlowedDown() {
    String ticking = CHART.replaceFirst("\"0\"", "\"PT1S\"");
    List<String> journal = new ArrayList<>();
    Session session = begin(ticking, journal);
    session.advance(Duration.ofSeconds(1));
    int firstSecond = journal.size();
    session.advance(Duration.ofSeconds(1));
    int eachSecond = journal.size() - firstSecond;
    session.advance(Duration.ofSeconds(2000));
    assertThat(eachSecond).isPositive();
    assertThat(journal).hasSize(firstSecond + eachSecond * 2001);
  }

  /** So many events at once are well, twice as many are not. */
  @Test
  void aMomentThatSomebodyGoesBackToHasSeenNoEventsYet() {
    StringBuilder chart = new StringBuilder("{\"id\": \"row\", \"initial\": \"s0\", \"states\": {");
    for (int i = 0; i < 600; i++) {
      chart.append("\"s%d\": {\"after\": {\"0\": {\"target\": \"s%d\"}}},".formatted(i, i + 1));
    }
    chart.append(
        "\"s600\": {\"on\": {\"next\": {\"target\": \"s0\"}}, \"meta\": {\"screen\": \"off\"}}}}");
    Session session = begin(chart.toString(), new ArrayList<>());
    session.advance(Duration.ofMillis(1));
    session.checkpoint("end");

    session.restore("end");
    session.raise(Event.of("next"));
    session.advance(Duration.ofMillis(1));
    assertThat(session.configuration().active()).contains(new StateId("row.s600"));
  }

  private static List<String> run(Duration... times) {
    List<String> journal = new ArrayList<>();
    Session session = begin(journal);
    for (Duration time : times) {
      session.advance(time);
    }
    return journal;
  }

  private static Session begin(List<String> journal) {
    return begin(CHART, journal);
  }

  private static Session begin(String chart, List<String> journal) {
    return OwnChart.begin(
        "spinning", chart, entry -> journal.add(JournalText.line(entry)), Assistant.NOBODY);
  }
}
