// SPDX-License-Identifier: Apache-2.0
package oobesim.provisioning.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import oobesim.provisioning.Milestone;
import oobesim.provisioning.World;
import oobesim.provisioning.around.App;
import oobesim.provisioning.event.EventKind;
import oobesim.provisioning.plan.AppTurn;
import oobesim.provisioning.plan.EspPhase;
import oobesim.provisioning.plan.EspTask;
import oobesim.provisioning.plan.PhaseRun;
import oobesim.provisioning.plan.Strikes;
import oobesim.support.Rehearsal;
import oobesim.support.Worlds;
import org.junit.jupiter.api.Test;

/** Two apps of the device's, one of them from the store, and one of the person's. */
class UnwatchedWorkTest {
  private static final Duration FIVE = Duration.ofMinutes(5);

  @Test
  void theDevicesAppsComeFirstThenThePersons() {
    List<PhaseRun> runs = UnwatchedWork.begin(managed(), Strikes.none());

    assertThat(runs)
        .extracting(PhaseRun::phase)
        .containsExactly(EspPhase.DEVICE_SETUP, EspPhase.ACCOUNT_SETUP);
    assertThat(turns(runs))
        .extracting(turn -> turn.app().name(), AppTurn::from, AppTurn::to)
        .containsExactly(
            tuple("Portal", Duration.ZERO, FIVE),
            tuple("Notes", FIVE, FIVE.multipliedBy(2)),
            tuple("Mail", FIVE.multipliedBy(2), FIVE.multipliedBy(3)));
  }

  @Test
  void whatIsUnderWayBeginsNoSecondTime() {
    World managed = managed();
    World working =
        managed.device(d -> d.withUnwatched(UnwatchedWork.begin(managed, Strikes.none())));

    assertThat(UnwatchedWork.begin(working, Strikes.none())).isEmpty();
    World putAway = working.device(d -> d.putAway(working.now().plus(FIVE)));
    assertThat(putAway.state().unwatched()).isEmpty();
    assertThat(turns(UnwatchedWork.begin(putAway, Strikes.none())))
        .extracting(turn -> turn.app().name())
        .containsExactly("Notes", "Mail");
  }

  @Test
  void whereNothingIsDetectedTheStoreAloneDelivers() {
    Strikes blind = struck(false, Optional.of("NotComputed"));

    assertThat(turns(UnwatchedWork.begin(managed(), blind)))
        .extracting(turn -> turn.app().type())
        .containsOnly(App.Type.STORE);
  }

  @Test
  void whatHasFailedIsNotTriedAgain() {
    World failed = new Worlds(managed()).happened(EventKind.APP_FAILED, "Portal", "0x1").world();

    assertThat(turns(UnwatchedWork.begin(failed, Strikes.none())))
        .extracting(turn -> turn.app().name())
        .containsExactly("Notes", "Mail");
  }

  /** Mail is for people, and this person's has not failed. */
  @Test
  void whatHasFailedForSomebodyElseIsTried() {
    World failed = new Worlds(managed()).happened(EventKind.APP_FAILED, "Mail", "0x1").world();

    assertThat(turns(UnwatchedWork.begin(failed, Strikes.none())))
        .extracting(turn -> turn.app().name())
        .contains("Mail");
  }

  @Test
  void whatHoldsTheAgentHoldsItHereAsWell() {
    assertThat(UnwatchedWork.begin(managed(), struck(true, Optional.empty()))).isEmpty();
  }

  @Test
  void whoeverIsNotManagedGetsNothing() {
    World world = managed();
    World unmanaged = world.device(d -> d.withHistory(d.history().without(Milestone.ENROLLED)));
    assertThat(UnwatchedWork.begin(unmanaged, Strikes.none())).isEmpty();
  }

  private static World managed() {
    return Rehearsal.of(
            "user-driven-entra",
            "workload.apps",
            "[{\"name\": \"Portal\", \"minutes\": 5}, {\"name\": \"Notes\", \"minutes\": 5,"
                + " \"type\": \"store\"}, {\"name\": \"Mail\", \"minutes\": 5, \"context\":"
                + " \"user\"}]")
        .session()
        .world()
        .device(d -> d.withUser(Optional.of("joni@contoso.com")).reached(Milestone.ENROLLED));
  }

  private static Strikes struck(boolean stalls, Optional<String> detection) {
    return (phase, task) ->
        task == EspTask.APPS
            ? Optional.of(new Strikes.Strike("x", "", Duration.ZERO, stalls, detection))
            : Optional.empty();
  }

  private static List<AppTurn> turns(List<PhaseRun> runs) {
    return runs.stream().flatMap(run -> run.turns().stream()).toList();
  }
}
