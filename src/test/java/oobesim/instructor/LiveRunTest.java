// SPDX-License-Identifier: Apache-2.0
package oobesim.instructor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import oobesim.screen.Screen;
import oobesim.session.Input;
import oobesim.session.JournalEntry;
import oobesim.session.JournalText;
import oobesim.support.ShippedFlow;
import org.junit.jupiter.api.Test;

/** Real time drives a run: frames, glances and jumps. */
class LiveRunTest {
  private static final Duration FRAME = Duration.ofMillis(50);

  private final List<JournalEntry> written = new ArrayList<>();
  private final LiveRun run = begin();

  @Test
  void nothingHappensToADeviceThatIsOff() {
    pass(Duration.ofSeconds(5), Pace.USUAL);
    assertThat(run.on()).isFalse();
    assertThat(run.untilNext()).isEmpty();
    assertThat(run.now()).isEqualTo(Duration.ofMinutes(5));
  }

  @Test
  void aPausedRunStandsStillYetHearsInputs() {
    Pace paused = Pace.USUAL.toggled();
    pass(Duration.ofSeconds(5), paused);
    assertThat(run.now()).isZero();
    run.apply(new Input.Power(true));
    assertThat(screen()).isEqualTo("boot");
    pass(Duration.ofSeconds(5), paused);
    assertThat(screen()).isEqualTo("boot");
  }

  @Test
  void atRealSpeedABootTakesItsSixSeconds() {
    Pace real = new Pace(1, false);
    run.apply(new Input.Power(true));
    pass(Duration.ofMillis(5950), real);
    assertThat(screen()).isEqualTo("boot");
    pass(FRAME, real);
    assertThat(screen()).isEqualTo("just-a-moment");
  }

  @Test
  void atAnySpeedEveryScreenStaysForAGlance() {
    run.apply(new Input.Power(true));
    List<String> seen = new ArrayList<>();
    for (int second = 0; second < 12 && !screen().equals("entra-signin"); second++) {
      seen.add(screen());
      pass(Duration.ofSeconds(1).plus(FRAME), new Pace(600, false));
    }
    assertThat(seen)
        .containsExactly("boot", "just-a-moment", "checking-updates", "rebooting", "boot");
  }

  @Test
  void aStalledWindowDoesNotMakeAnHourPass() {
    run.pass(Duration.ofHours(1), new Pace(60, false));
    assertThat(run.now()).isEqualTo(Duration.ofSeconds(15));
  }

  @Test
  void jumpsGoFromScreenToScreenAndEndWhereAPersonIsAwaited() {
    run.apply(new Input.Power(true));
    List<String> seen = new ArrayList<>();
    while (run.jump()) {
      seen.add(screen());
    }
    assertThat(seen)
        .containsExactly("just-a-moment", "checking-updates", "rebooting", "boot", "entra-signin");
    assertThat(run.untilNext()).isEmpty();
    assertThat(run.jump()).isFalse();
  }

  @Test
  void theTimeLeftIsKnown() {
    run.apply(new Input.Power(true));
    assertThat(run.untilNext()).contains(Duration.ofSeconds(6));
  }

  @Test
  void fromAKeptMomentTheRunGoesOnAsItDid() {
    Pace pace = new Pace(1, false);
    run.apply(new Input.Power(true));
    pass(Duration.ofSeconds(8), pace);
    run.keep("here");
    Screen shown = run.screen();
    List<String> first = goesOn(pace);
    assertThat(run.restore("here")).isTrue();
    assertThat(run.now()).isEqualTo(run.moments().getFirst().at());
    assertThat(run.screen()).isEqualTo(shown).isEqualTo(run.moments().getFirst().screen());
    assertThat(goesOn(pace)).isEqualTo(first);
    assertThat(run.restore("there")).isFalse();
  }

  /** What happens from now on. */
  private List<String> goesOn(Pace pace) {
    int before = run.journal().size();
    pass(Duration.ofSeconds(55), pace);
    run.apply(new Input.Key("WIN", 5));
    run.apply(new Input.Select("pre-provision"));
    run.apply(new Input.Click("next"));
    run.jump();
    List<String> entries = new ArrayList<>();
    written.subList(before, written.size()).forEach(entry -> entries.add(JournalText.line(entry)));
    return entries.stream().filter(line -> !line.contains("restored")).toList();
  }

  @Test
  void aScreenThatComesBackStaysForAGlance() {
    Pace fast = new Pace(600, false);
    run.apply(new Input.Power(true));
    run.keep("boot");
    run.jump();
    run.restore("boot");
    pass(Duration.ofMillis(950), fast);
    assertThat(screen()).isEqualTo("boot");
    assertThat(run.now()).isZero();
    pass(Duration.ofMillis(100), fast);
    assertThat(screen()).isEqualTo("just-a-moment");
  }

  private String screen() {
    return run.screen().id().value();
  }

  private void pass(Duration real, Pace pace) {
    for (Duration gone = Duration.ZERO; gone.compareTo(real) < 0; gone = gone.plus(FRAME)) {
      run.pass(FRAME, pace);
    }
  }

  private LiveRun begin() {
    Opening opening =
        new FileOpener(ShippedFlow.finder(), 1, () -> written::add)
            .open(Path.of("profiles/preprovisioning-entra.json"));
    return ((Opening.Ready) opening).run();
  }
}
