// SPDX-License-Identifier: Apache-2.0
package oobesim.instructor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import oobesim.instructor.LaterChange.AtPlace;
import oobesim.instructor.LaterChange.AtTime;
import oobesim.instructor.LaterChange.When;
import oobesim.provisioning.around.NetworkLink;
import oobesim.provisioning.plan.EspPhase;
import oobesim.provisioning.plan.EspTask;
import oobesim.provisioning.plan.PhaseRun;
import oobesim.session.Input;
import oobesim.session.Replay;
import oobesim.support.ShippedFlow;
import org.junit.jupiter.api.Test;

/** What whoever leads means for later is done at its place or its time, and in the journal then. */
class LaterChangesTest {
  private static final Input.Outside OUT = new Input.Link(NetworkLink.NONE);
  private static final String DONE = "\"input\":\"by trainer network none\"";

  private static LiveBench bench(When when) {
    LiveBench bench = LiveBench.with("preprovisioning-entra");
    bench.run().later(new LaterChange(OUT, when));
    return bench;
  }

  private static List<String> done(LiveBench bench) {
    return bench.journal().stream().filter(line -> line.contains(DONE)).toList();
  }

  @Test
  void atItsTimeToTheSecondHoweverTimePasses() {
    LiveBench jumped = bench(new AtTime(Duration.ofSeconds(61)));
    assertThat(jumped.run().laterChanges()).hasSize(1);
    jumped.does("power on").run().jumpTo(Duration.ofMinutes(10));
    LiveBench passed = bench(new AtTime(Duration.ofSeconds(61)));
    passed.does("power on").passes(Duration.ofSeconds(30));

    assertThat(done(jumped)).hasSize(1).allMatch(line -> line.startsWith("{\"at\":\"PT1M1S\""));
    assertThat(done(passed)).isEqualTo(done(jumped));
    assertThat(jumped.run().laterChanges()).isEmpty();
    assertThat(jumped.run().world().around().network().link()).isEqualTo(NetworkLink.NONE);
  }

  @Test
  void whenAStepIsTriedAndNotBefore() {
    LiveBench bench = bench(new AtPlace("joining"));
    bench.does("power on").reaches("entra-signin");
    assertThat(done(bench)).isEmpty();

    LiveBench start = bench(new AtPlace("start"));
    start.does("power on").run().jumpTo(Duration.ofMinutes(1));
    assertThat(done(start)).hasSize(1);
  }

  @Test
  void whenARowOfTheStatusPageBeginsAlsoUnderAJump() {
    LiveBench bench = bench(new AtPlace("device-setup/apps"));
    bench.lands();
    assertThat(done(bench)).isEmpty();
    bench.does("click provision").run().jumpTo(bench.run().now().plusSeconds(3600 * 3));

    assertThat(done(bench)).hasSize(1);
    assertThat(bench.screen()).isEqualTo("preprov-failure");
    assertThat(bench.journal().stream().filter(line -> line.contains("\"failure\"")).toList())
        .last()
        .asString()
        .contains("esp-timeout");
    Duration at = Duration.parse(done(bench).getFirst().split("\"")[3]);
    assertThat(appsBegin()).isEqualTo(at);
  }

  /** When the row begins in a run in which nothing goes wrong. */
  private static Duration appsBegin() {
    LiveBench bench = LiveBench.with("preprovisioning-entra").lands().does("click provision");
    bench.reaches("preprov-success");
    PhaseRun phase = bench.run().world().state().esp().phase(EspPhase.DEVICE_SETUP).orElseThrow();
    return phase.tasks().stream()
        .filter(task -> task.task() == EspTask.APPS)
        .map(task -> phase.startedAt().plus(task.startsAt()))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void whatIsCalledOffIsNotDone() {
    LaterChange atTime = new LaterChange(OUT, new AtTime(Duration.ofMinutes(1)));
    LaterChange atPlace = new LaterChange(OUT, new AtPlace("start"));
    LiveBench bench = LiveBench.with("preprovisioning-entra");
    bench.run().later(atTime);
    bench.run().later(atPlace);
    bench.run().callOff(atTime);
    bench.run().callOff(atPlace);
    bench.does("power on").run().jumpTo(Duration.ofMinutes(5));
    assertThat(done(bench)).isEmpty();
  }

  @Test
  void goingBackCallsItOff() {
    LiveBench bench = bench(new AtTime(Duration.ofMinutes(2)));
    bench.does("power on").bench().keep("here");
    bench.run().restore("here");
    assertThat(bench.run().laterChanges()).isEmpty();
    bench.run().jumpTo(Duration.ofMinutes(5));
    assertThat(done(bench)).isEmpty();
  }

  @Test
  void aMomentThatIsPastIsNow() {
    LiveBench bench = LiveBench.with("preprovisioning-entra").does("power on");
    bench.run().jumpTo(Duration.ofMinutes(1));
    bench.run().later(new LaterChange(OUT, new AtTime(Duration.ofSeconds(5))));
    assertThat(done(bench)).hasSize(1);
    assertThat(bench.run().laterChanges()).isEmpty();
  }

  @Test
  void theJournalIsPlayedAgainWithoutWhoeverLed() {
    LiveBench bench = bench(new AtPlace("device-setup/apps"));
    bench.lands().does("click provision").run().jumpTo(Duration.ofHours(3));
    String journal = String.join("\n", bench.journal()) + "\n";
    assertThat(Replay.of(journal, ShippedFlow.source()).differences()).isEmpty();
  }
}
