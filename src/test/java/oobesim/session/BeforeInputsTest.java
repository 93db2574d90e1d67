// SPDX-License-Identifier: Apache-2.0
package oobesim.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import oobesim.support.Rehearsal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Everybody can go back to before what was done last. */
class BeforeInputsTest {
  private final Rehearsal run = Rehearsal.bench();
  private final Session session = run.session();

  @ParameterizedTest
  @CsvSource({"before-input 1, 1", "before-input 250, 250", "before-input 999999999, 999999999"})
  void aNameSaysBeforeWhichInput(String name, int input) {
    assertThat(BeforeInputs.input(name)).contains(input);
    assertThat(BeforeInputs.name(input)).isEqualTo(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "before-input",
        "before-input 0",
        "before-input 01",
        "before-input -1",
        "here"
      })
  void anyOtherNameIsOfNoInput(String name) {
    assertThat(BeforeInputs.input(name)).isEmpty();
  }

  @Test
  void theMomentBeforeAnInputBringsBackWhatWasThere() {
    run.does("power on").waits(Duration.ofSeconds(2)).does("internet off", "vpn on");
    session.restore("before-input 2");
    assertThat(session.now()).isEqualTo(Duration.ofSeconds(2));
    assertThat(session.world().around().network().internet()).isTrue();
    assertThat(run.journal().getLast()).contains("\"restored\":\"before-input 2\"");
    session.restore("before-input 1");
    run.shows("off");
  }

  @Test
  void whatIsDoneAfterGoingBackIsCountedOn() {
    run.does("power on", "internet off");
    session.restore("before-input 1");
    assertThat(session.keeps("before-input 3")).isFalse();
    run.does("vpn on");
    assertThat(session.keeps("before-input 3")).isTrue();
  }

  @Test
  void theLastHundredAreThere() {
    for (int i = 0; i < 100; i++) {
      run.does("key A");
    }
    assertThat(session.keeps("before-input 1")).isTrue();
    run.does("key A");
    assertThat(session.keeps("before-input 1")).isFalse();
    assertThat(session.keeps("before-input 2")).isTrue();
    assertThat(session.keeps("before-input 101")).isTrue();
    assertThat(session.keeps("before-input 102")).isFalse();
  }
}
