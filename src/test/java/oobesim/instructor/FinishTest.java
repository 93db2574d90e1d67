// SPDX-License-Identifier: Apache-2.0
package oobesim.instructor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import oobesim.support.English;
import org.junit.jupiter.api.Test;

/** Where a rehearsal ends, from what is known of its run. */
class FinishTest {
  private static final Duration LONG = Ending.READING.plusSeconds(1);

  private final Finish finish = new Finish();

  @Test
  void aResealedDeviceThatIsOffHasEndedTheTechniciansPart() {
    LiveBench bench = LiveBench.with("preprovisioning-entra").lands().does("click provision");
    bench.reaches("preprov-success");
    assertThat(end(bench)).isEmpty();
    bench.does("click reseal");
    assertThat(end(bench)).map(Outcome::ending).contains(Ending.RESEALED);
    bench.does("power on");
    assertThat(end(bench)).isEmpty();
    bench.does("power off");
    assertThat(end(bench)).as("a user who switches off has not resealed it").isEmpty();
  }

  @Test
  void theDesktopIsTheEndAndSaysWhoseItIs() {
    LiveBench bench = desktop();
    Outcome outcome = end(bench).orElseThrow();
    assertThat(outcome.ending()).isEqualTo(Ending.DESKTOP);
    assertThat(outcome.user()).contains("joni@contoso.com");
    assertThat(outcome.virtual()).isEqualTo(bench.run().now());
    assertThat(outcome.failure()).isEmpty();
    assertThat(outcome.code()).isEmpty();
  }

  @Test
  void anEndStaysTheSameUntilTheRunGoesOnAndComesAnewAfterwards() {
    LiveBench bench = desktop();
    Outcome first = end(bench).orElseThrow();
    bench.passes(Duration.ofSeconds(5));
    assertThat(end(bench).orElseThrow()).as("frozen").isSameAs(first);
    bench.does("key WIN+L");
    assertThat(end(bench)).isEmpty();
    bench.does("key ENTER", "type username joni@contoso.com", "type password Cloud-1");
    bench.does("click sign-in").reaches("desktop");
    Outcome second = end(bench).orElseThrow();
    assertThat(second).isNotSameAs(first);
    assertThat(second.virtual()).isGreaterThan(first.virtual());
  }

  @Test
  void anotherRunHasAnEndOfItsOwn() {
    LiveBench bench = desktop();
    assertThat(end(bench)).isPresent();
    bench.opens("user-driven-entra");
    assertThat(end(bench)).isEmpty();
    bench.bench().backToRunBefore();
    assertThat(end(bench)).map(Outcome::ending).contains(Ending.DESKTOP);
  }

  @Test
  void aFailurePageIsAnEndOnceNobodyDoesAnythingAboutIt() {
    LiveBench bench = failed();
    assertThat(end(bench)).as("somebody reads it").isEmpty();
    bench.passes(Ending.READING.minusSeconds(2));
    assertThat(end(bench)).isEmpty();
    bench.does("key A").passes(Ending.READING.minusSeconds(2));
    assertThat(end(bench)).as("somebody was there").isEmpty();
    bench.passes(Duration.ofSeconds(3));
    Outcome outcome = end(bench).orElseThrow();
    assertThat(outcome.ending()).isEqualTo(Ending.STUCK);
    assertThat(outcome.code()).isEqualTo("0x800705B4");
    assertThat(outcome.failure()).as("somebody may still find it out").isEmpty();
    assertThat(outcome.virtual()).as("when it failed").isLessThan(bench.run().now());
    assertThat(outcome.real()).isLessThan(bench.run().real().minus(Duration.ofSeconds(15)));
    bench.does("click retry");
    assertThat(end(bench)).isEmpty();
  }

  @Test
  void aPausedPageIsReadAsLongAsItIsPaused() {
    LiveBench bench = failed();
    bench.bench().change(Pace::toggled);
    bench.passes(LONG);
    assertThat(end(bench)).isEmpty();
  }

  @Test
  void switchingOffOnAFailurePageEndsTheRehearsal() {
    LiveBench bench = failed().does("power off");
    Outcome outcome = end(bench).orElseThrow();
    assertThat(outcome.ending()).isEqualTo(Ending.GIVEN_UP);
    assertThat(outcome.code()).startsWith("0x");
    assertThat(outcome.failure().map(Notice::title).map(English::say))
        .contains("A virtual machine cannot be attested");
    bench.does("power on");
    assertThat(end(bench)).isEmpty();
  }

  @Test
  void aStatusPageThatFailedAndWaitsIsStuckAndOneThatWorksIsNot() {
    LiveBench bench = LiveBench.with("failures/blocking-app-failed").does("power on");
    signIn(bench.reaches("entra-signin")).reaches("esp").passes(Duration.ofSeconds(2));
    assertThat(end(bench)).as("it works").isEmpty();
    while (bench.run().untilNext().isPresent()) {
      bench.run().jump();
    }
    assertThat(bench.screen()).isEqualTo("esp");
    assertThat(end(bench)).as("somebody reads it").isEmpty();
    bench.passes(LONG);
    assertThat(end(bench)).map(Outcome::ending).contains(Ending.STUCK);
  }

  @Test
  void aDeviceThatDeploysItselfEndsAtItsSignOn() {
    LiveBench bench = LiveBench.with("self-deploying").does("power on").reaches("lock-screen");
    assertThat(end(bench)).map(Outcome::ending).contains(Ending.DEPLOYED);
  }

  @Test
  void aLockedDeviceOfAUserHasNotEnded() {
    LiveBench bench = desktop().does("key WIN+L");
    assertThat(bench.screen()).isEqualTo("lock-screen");
    assertThat(end(bench)).isEmpty();
  }

  @Test
  void aDeviceThatIsOffFromTheBeginningHasNotEnded() {
    assertThat(Ending.of(LiveBench.with("preprovisioning-entra").run().facts())).isEmpty();
  }

  @Test
  void rulesThatWereBrokenAreTold() {
    LiveBench bench = LiveBench.with("preprovisioning-entra").lands().does("click provision");
    bench.reaches("preprov-success").does("click reseal", "power on").reaches("entra-signin");
    signIn(bench).reaches("desktop");
    assertThat(end(bench).orElseThrow().notices())
        .isNotEmpty()
        .allSatisfy(notice -> assertThat(English.say(notice.fix())).isNotBlank());
  }

  @Test
  void realTimeCountsFromTheFirstThingThatSomebodyDid() {
    LiveBench bench = LiveBench.with("preprovisioning-entra").passes(LONG);
    assertThat(bench.run().real()).isZero();
    bench.does("power on").passes(Duration.ofSeconds(2));
    assertThat(bench.run().real()).isEqualTo(Duration.ofSeconds(2));
  }

  private Optional<Outcome> end(LiveBench bench) {
    return finish.of(bench.bench().run());
  }

  private static LiveBench failed() {
    return LiveBench.with("preprovisioning-virtual-machine")
        .lands()
        .does("click provision")
        .reaches("preprov-failure");
  }

  private static LiveBench desktop() {
    LiveBench bench = LiveBench.with("preprovisioning-entra").does("power on");
    return signIn(bench.reaches("entra-signin")).reaches("desktop");
  }

  private static LiveBench signIn(LiveBench bench) {
    return bench.does(oobesim.support.Steps.SIGN_IN);
  }
}
