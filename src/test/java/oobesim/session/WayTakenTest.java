// SPDX-License-Identifier: Apache-2.0
package oobesim.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import oobesim.support.Rehearsal;
import org.junit.jupiter.api.Test;

/** What led to where a run is. */
class WayTakenTest {
  private final Rehearsal run = Rehearsal.bench();
  private final Session session = run.session();

  @Test
  void theWayBeginsWithWhatWasDoneFirstAndGrows() {
    assertThat(session.way()).isEmpty();
    run.does("power on").shows("boot");
    List<Taken> on = session.way();
    assertThat(on).isNotEmpty();
    run.reaches("entra-signin");
    assertThat(session.way()).hasSizeGreaterThan(on.size()).startsWith(on.toArray(Taken[]::new));
  }

  @Test
  void eachStepTellsWhatWasTrueBeforeAndAfterIt() {
    run.does("power on").reaches("entra-signin").does("key WIN x5");
    Taken last = session.way().getLast();
    assertThat(last.after()).isEqualTo(session.world());
    assertThat(last.before().state().tally().winPresses()).isEqualTo(4);
  }

  @Test
  void whatIsTakenBackWasNeverTaken() {
    run.does("power on").reaches("entra-signin");
    List<Taken> there = session.way();
    session.checkpoint("here");
    run.waits(Duration.ofSeconds(1)).does("key WIN x5").shows("provisioning-menu");
    assertThat(session.way()).hasSizeGreaterThan(there.size());
    session.restore("here");
    assertThat(session.way()).isEqualTo(there);
  }
}
