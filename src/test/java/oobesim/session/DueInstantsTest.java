// SPDX-License-Identifier: Apache-2.0
package oobesim.session;

import static org.assertj.core.api.Assertions.assertThat;

import oobesim.support.AnyInput;
import oobesim.support.AnyRun;
import oobesim.support.Draws;
import oobesim.support.Property;
import oobesim.support.Rehearsal;
import oobesim.support.ShippedFlow;
import oobesim.support.ShippedProfiles;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Somebody acts at the very instants at which something is due, just before them and in the same
 * instant again: the journal gives the same bytes when it is played.
 */
class DueInstantsTest {
  @Property(tries = 12)
  void inputsAtDueInstantsPlayAgain(Draws any) {
    assertThat(played(any, 40)).isEqualTo(40);
  }

  /** The long form: ten thousand inputs, over all shipped profiles. */
  @Test
  @Tag("soak")
  @Timeout(2400)
  void tenThousandInputsAtDueInstantsPlayAgain() {
    int inputs = 0;
    for (int seed = 0; inputs < 10_000; seed++) {
      inputs += played(new Draws(seed), 100);
    }
    assertThat(inputs).isGreaterThanOrEqualTo(10_000);
  }

  /** A run of any profile. */
  static AnyRun run(Draws any, int inputs) {
    AnyRun run =
        AnyRun.begin(Rehearsal.profile(any.of(ShippedProfiles.names())), any.integer(0, 1_000_000));
    run.does("power on");
    AnyInput hand = new AnyInput(any);
    for (int i = 0; i < inputs; i++) {
      hand.waits(run.session());
      run.does(hand.sensible(run.session()));
    }
    run.session().end();
    return run;
  }

  /** Plays a run again; the answer is how many inputs it had. */
  private static int played(Draws any, int inputs) {
    AnyRun run = run(any, inputs);
    Replay.Result again = Replay.of(run.file(), ShippedFlow.source());
    assertThat(again.differences()).isEmpty();
    assertThat(again.compared()).isEqualTo(run.journal().size());
    assertThat(again.session().orElseThrow().world().state())
        .isEqualTo(run.session().world().state());
    return inputs;
  }
}
