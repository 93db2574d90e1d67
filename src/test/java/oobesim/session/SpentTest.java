// SPDX-License-Identifier: Apache-2.0
package oobesim.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import oobesim.document.Limit;
import oobesim.statechart.Stepper;
import oobesim.support.Rehearsal;
import oobesim.support.ShippedFlow;
import org.junit.jupiter.api.Test;

/** A run has so many events and so much effort; an ordinary one comes nowhere near. */
class SpentTest {
  private final Spent spent = new Spent();

  @Test
  void eventsOfTimeComeToAnEnd() {
    for (int i = 1; i < Limit.RUN_EVENTS.most(); i++) {
      spent.event();
    }
    assertThat(spent.limit()).isEmpty();
    spent.event();
    assertThat(spent.limit()).contains(Limit.RUN_EVENTS);
    assertThat(spent.allEffort()).isFalse();
  }

  @Test
  void effortComesToAnEndAndIsToldFirst() {
    for (int i = 0; i < Limit.RUN_EVENTS.most(); i++) {
      spent.event();
    }
    spent.effort(Limit.RUN_EFFORT.most() - 21);
    assertThat(spent.allEffort()).isFalse();
    spent.effort(0);
    assertThat(spent.limit()).contains(Limit.RUN_EFFORT);
  }

  @Test
  void allEffortIsAsMuchAsThereMayBeAndNoMore() {
    spent.effort(Limit.RUN_EFFORT.most() - 20);
    assertThat(spent.allEffort()).as("an event costs twenty by itself").isTrue();
  }

  @Test
  void othersDoSoMuchAndNoMore() {
    for (int i = 1; i < Limit.RUN_ERRANDS.most(); i++) {
      spent.errand();
    }
    assertThat(spent.allErrands()).isFalse();
    assertThat(spent.restless()).isEmpty();
    spent.errand();
    assertThat(spent.allErrands()).isTrue();
    assertThat(spent.restless()).contains(Limit.RUN_ERRANDS);
    assertThat(spent.limit()).as("time goes on bringing events").isEmpty();
  }

  @Test
  void anEventThatNeverRestsIsTold() {
    spent.step(Limit.RUN_STEP.most() - 1, Limit.RUN_STEP_EFFORT.most() - 1);
    assertThat(spent.restless()).isEmpty();
    spent.step(Limit.RUN_STEP.most(), 0);
    spent.step(1, 1);
    assertThat(spent.restless()).contains(Limit.RUN_STEP);
    assertThat(spent.limit()).isEmpty();
    assertThat(Limit.RUN_STEP.most()).isEqualTo(Stepper.MOST_MICROSTEPS);
  }

  @Test
  void anEventThatIsCutForItsEffortIsToldAsWell() {
    spent.step(1, Limit.RUN_STEP_EFFORT.most());
    assertThat(spent.restless()).contains(Limit.RUN_STEP_EFFORT);
    assertThat((long) Limit.RUN_STEP_EFFORT.most()).isEqualTo(Stepper.MOST_EFFORT);
  }

  @Test
  void tenThousandPressedKeysAreNoEffort() {
    List<JournalEntry> journal = new ArrayList<>();
    Session session =
        new Session(
            ShippedFlow.flow(),
            RunHeader.of(
                ShippedFlow.finder().find("windows-oobe", Path.of("p.json")).orElseThrow(),
                1,
                Rehearsal.profile("user-driven-entra"),
                Optional.empty()),
            journal::add);
    session.apply(new Input.Power(true));
    session.advance(Duration.ofMinutes(3));
    for (int i = 0; i < 10_000; i++) {
      session.apply(new Input.Key("A", 1));
    }
    assertThat(session.exhausted()).isEmpty();
    assertThat(session.apply(new Input.Key("WIN", 5)).screen().value())
        .isEqualTo("provisioning-menu");
  }
}
