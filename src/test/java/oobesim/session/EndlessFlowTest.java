// SPDX-License-Identifier: Apache-2.0
package oobesim.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import oobesim.flow.Flow;
import oobesim.support.Rehearsal;
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

  private static List<String> run(Duration... times) {
    List<String> journal = new ArrayList<>();
    Session session = begin(journal);
    for (Duration time : times) {
      session.advance(time);
    }
    return journal;
  }

  private static Session begin(List<String> journal) {
    Flow flow = ShippedFlow.source().compile(CHART).flow().orElseThrow();
    RunHeader header =
        new RunHeader(
            "spinning", Optional.of(CHART), 1, Rehearsal.profile("preprovisioning-entra"));
    return new Session(flow, header, entry -> journal.add(JournalText.line(entry)));
  }
}
