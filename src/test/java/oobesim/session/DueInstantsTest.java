// SPDX-License-Identifier: Apache-2.0
package oobesim.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import oobesim.page.Control;
import oobesim.page.ControlCatalog;
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
  private static final List<String> TEXTS =
      List.of("joni@contoso.com", "Cloud-1", "Guest-1", "258036", "CONTOSO\\joni", "x");

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
    Queue<String> way = new ArrayDeque<>();
    for (int i = 0; i < inputs; i++) {
      passes(any, run.session());
      run.does(any.oneIn(3) ? onTheWay(any, way) : offered(any, run.session()));
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

  /** To the next due instant, the last one before it, or not at all. */
  private static void passes(Draws any, Session session) {
    Optional<Duration> due = session.nextEvent();
    if (due.isEmpty() || any.oneIn(4)) {
      return;
    }
    Duration before = any.oneIn(4) ? due.get().minusNanos(1) : due.get();
    session.advanceTo(before.compareTo(session.now()) < 0 ? session.now() : before);
  }

  private static String onTheWay(Draws any, Queue<String> way) {
    while (way.isEmpty()) {
      AnyRun.lines(any.random()).stream()
          .filter(line -> !line.startsWith("wait "))
          .forEach(way::add);
    }
    return way.remove();
  }

  /** Something that the page has, or a press of the button where it has nothing. */
  private static String offered(Draws any, Session session) {
    List<Control> controls = ControlCatalog.controls(session.screen(), session.world());
    if (controls.isEmpty()) {
      return any.oneIn(6) ? "power off" : "power on";
    }
    Control control = any.of(controls);
    return switch (control.kind()) {
      case OPTION, TAB -> "select " + control.id();
      case FIELD, SECRET -> "type " + control.id() + " " + any.of(TEXTS);
      case BOX -> "check " + control.id();
      case BUTTON, ROW -> "click " + control.id();
    };
  }
}
