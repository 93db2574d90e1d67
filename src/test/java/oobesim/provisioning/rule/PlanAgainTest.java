// SPDX-License-Identifier: Apache-2.0
package oobesim.provisioning.rule;

import static oobesim.provisioning.plan.EspPhase.DEVICE_PREPARATION;
import static oobesim.provisioning.plan.EspPhase.DEVICE_SETUP;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import oobesim.provisioning.World;
import oobesim.provisioning.around.Network;
import oobesim.provisioning.around.NetworkLink;
import oobesim.provisioning.plan.EspPhase;
import oobesim.provisioning.plan.EspTask;
import oobesim.provisioning.plan.PhaseRun;
import oobesim.provisioning.plan.Strikes;
import oobesim.support.BenchWorld;
import oobesim.support.Draws;
import oobesim.support.EspRows;
import oobesim.support.Property;
import org.junit.jupiter.api.Test;

/** The plan of a running category after the world has changed. */
class PlanAgainTest {
  @Property(tries = 300)
  void withoutAChangeTheRowsAreTheSameFromThenOn(Draws any) {
    EspPhase phase = any.of(EspPhase.values());
    int change = any.integer(0, 2400);
    int later = any.integer(0, 2400);
    World world = any.flag() ? BenchWorld.technician() : BenchWorld.user();
    PhaseRun run = PhasePlanner.begin(world, phase, Strikes.none());
    PhaseRun again = PhasePlanner.again(world.at(at(change)), run, Strikes.none());
    assertThat(again.at(at(change + later))).isEqualTo(run.at(at(change + later)));
    assertThat(again.remaining(at(change))).isEqualTo(run.remaining(at(change)));
  }

  @Property(tries = 300)
  void withoutAChangeAFaultStrikesAtTheSameMoment(Draws any) {
    int change = any.integer(0, 419);
    int later = any.integer(0, 600);
    World world = BenchWorld.technician();
    Strikes strikes = tpm();
    PhaseRun run = PhasePlanner.begin(world, DEVICE_PREPARATION, strikes);
    PhaseRun again = PhasePlanner.again(world.at(at(change)), run, strikes);
    assertThat(again.at(at(change + later))).isEqualTo(run.at(at(change + later)));
  }

  @Property(tries = 300)
  void noCableNoProgressAndNothingLost(Draws any) {
    int out = any.integer(0, 1000);
    int away = any.integer(0, 5000);
    int later = any.integer(0, 2000);
    World world = BenchWorld.technician();
    World unplugged = world.with(world.around().withNetwork(offline(world)));
    PhaseRun run = PhasePlanner.begin(world, DEVICE_SETUP, Strikes.none());
    PhaseRun still = PhasePlanner.again(unplugged.at(at(out)), run, Strikes.none());
    PhaseRun on = PhasePlanner.again(world.at(at(out + away)), still, Strikes.none());
    assertThat(still.at(at(out + away))).isEqualTo(run.at(at(out)));
    assertThat(on.at(at(out + away + later))).isEqualTo(run.at(at(out + later)));
  }

  @Test
  void aFailureThatIsNewStrikesFromNowOn() {
    World world = BenchWorld.technician();
    PhaseRun run = PhasePlanner.begin(world, DEVICE_PREPARATION, Strikes.none());
    Strikes late = BenchWorld.strike(EspTask.SECURING_HARDWARE, "x", "0x1", Duration.ofSeconds(10));
    PhaseRun again = PhasePlanner.again(world.at(at(60)), run, late);
    assertThat(again.length()).isEqualTo(at(60));
    assertThat(EspRows.of(again.at(at(60)))).startsWith("securing-hardware failed 0x1");
  }

  @Test
  void aRowThatIsCompleteStaysComplete() {
    World world = BenchWorld.technician();
    PhaseRun run = PhasePlanner.begin(world, DEVICE_PREPARATION, Strikes.none());
    PhaseRun again = PhasePlanner.again(world.at(at(90)), run, tpm());
    assertThat(again.at(at(90))).isEqualTo(run.at(at(90)));
    assertThat(again.failing()).isEmpty();
  }

  @Test
  void aFailureThatIsGoneLetsTheRowGoOn() {
    World world = BenchWorld.technician();
    PhaseRun run = PhasePlanner.begin(world, DEVICE_PREPARATION, tpm());
    PhaseRun again = PhasePlanner.again(world.at(at(200)), run, Strikes.none());
    assertThat(again.failing()).isEmpty();
    assertThat(again.ended(at(231))).isTrue();
  }

  @Test
  void anAppThatIsInstalledStaysInstalledHoweverLongItWouldTakeNow() {
    PhaseRun run = PhasePlanner.begin(BenchWorld.technician(), DEVICE_SETUP, Strikes.none());
    World slower = BenchWorld.technician("workload.apps.0.minutes", "90");
    PhaseRun again = PhasePlanner.again(slower.at(at(600)), run, Strikes.none());
    assertThat(again.at(at(600))).isEqualTo(run.at(at(600)));
    assertThat(again.length()).isEqualTo(run.length());
  }

  @Test
  void anAppThatIsInstalledCannotFailAnyMore() {
    PhaseRun run = PhasePlanner.begin(BenchWorld.technician(), DEVICE_SETUP, Strikes.none());
    World undetected = BenchWorld.technician("workload.apps.0.detected", "false");
    assertThat(PhasePlanner.again(undetected.at(at(600)), run, Strikes.none()).failing()).isEmpty();
    assertThat(PhasePlanner.again(undetected.at(at(100)), run, Strikes.none()).failing())
        .isPresent();
  }

  @Test
  void whatIsAssignedMeanwhileIsInstalledToo() {
    PhaseRun run = PhasePlanner.begin(BenchWorld.technician(), DEVICE_SETUP, Strikes.none());
    World more =
        BenchWorld.technician("workload.certificates", "3", "workload.networkConnections", "0");
    PhaseRun again = PhasePlanner.again(more.at(at(600)), run, Strikes.none());
    assertThat(EspRows.of(again.at(at(600)))).contains("certificates complete 3/3");
  }

  /** Eight policies' time after the moment of freeing, not at the moment at which they were due. */
  @Test
  void aRowThatStoodStillTakesItsTimeOnceItIsFreed() {
    World world = BenchWorld.technician("workload.policies", "10");
    PhaseRun stuck = PhasePlanner.begin(world, DEVICE_SETUP, stall(EspTask.SECURITY_POLICIES));
    assertThat(EspRows.of(stuck.at(at(3000)))).contains("security-policies identifying 0/1");
    PhaseRun freed = PhasePlanner.again(world.at(at(3000)), stuck, Strikes.none());
    assertThat(EspRows.of(freed.at(at(3019)))).contains("security-policies identifying 0/1");
    assertThat(EspRows.of(freed.at(at(3069)))).contains("security-policies working 0/1");
    assertThat(EspRows.of(freed.at(at(3070)))).contains("security-policies complete 1/1");
  }

  @Test
  void aRowThatNeverStoodStillIsNotPutOffByAnothersFreeing() {
    World world = BenchWorld.technician();
    PhaseRun stuck = PhasePlanner.begin(world, DEVICE_SETUP, stall(EspTask.CERTIFICATES));
    PhaseRun freed = PhasePlanner.again(world.at(at(600)), stuck, Strikes.none());
    assertThat(EspRows.of(freed.at(at(600)))).contains("network-connections complete 1/1");
    assertThat(EspRows.of(freed.at(at(600)))).contains("certificates identifying 0/1");
  }

  private static Strikes stall(EspTask where) {
    return (phase, task) ->
        Optional.of(new Strikes.Strike("stall", "", Duration.ZERO, true, Optional.empty()))
            .filter(strike -> task == where);
  }

  private static Strikes tpm() {
    return BenchWorld.strike(
        EspTask.SECURING_HARDWARE, "tpm-not-usable", "0x800705B4", Duration.ofMinutes(7));
  }

  private static Network offline(World world) {
    return world.around().network().withLink(NetworkLink.NONE);
  }

  private static Duration at(int seconds) {
    return Duration.ofSeconds(seconds);
  }
}
