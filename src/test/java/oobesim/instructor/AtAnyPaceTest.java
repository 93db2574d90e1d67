// SPDX-License-Identifier: Apache-2.0
package oobesim.instructor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import oobesim.screen.ScreenCatalog;
import oobesim.session.InputWords;
import oobesim.session.JournalText;
import oobesim.session.Replay;
import oobesim.session.RunHeader;
import oobesim.session.Session;
import oobesim.support.AnyRun;
import oobesim.support.Draws;
import oobesim.support.Property;
import oobesim.support.Rehearsal;
import oobesim.support.ShippedFlow;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * A script of any profile, led once in frames of real time and once six hundred times as fast,
 * gives the same journal to the byte, and that is played again.
 */
class AtAnyPaceTest {
  private static final Duration FRAME = Duration.ofMillis(250);

  /** In frames of real time a longer wait would tell nothing more. */
  private static final long LONGEST_WAIT = 900;

  @Property(tries = 40)
  void aRunIsTheSameAtAnyPace(Draws any) {
    assertSame(any);
  }

  /** The long form. */
  @Test
  @Tag("soak")
  @Timeout(14_400)
  void tenThousandRunsAreTheSameAtAnyPace() {
    int runs = Integer.getInteger("attack.runs", 10_000);
    for (int seed = 0; seed < runs; seed++) {
      try {
        assertSame(new Draws(seed));
      } catch (RuntimeException | AssertionError fault) {
        throw new AssertionError("seed " + seed, fault);
      }
    }
  }

  private static void assertSame(Draws any) {
    List<String> lines = AnyRun.lines(any);
    long seed = any.number();
    List<String> slow = led(lines, seed, new Pace(1, false));
    List<String> fast = led(lines, seed, new Pace(600, false));
    assertThat(fast).isEqualTo(slow);
    Replay.Result again = Replay.of(String.join("\n", fast) + "\n", ShippedFlow.source());
    assertThat(again.differences()).isEmpty();
    assertThat(again.compared()).isEqualTo(fast.size());
  }

  /** The journal of a run that is led by real time; the first line names the profile. */
  private static List<String> led(List<String> lines, long seed, Pace pace) {
    List<String> journal = new ArrayList<>();
    RunJournal told = new RunJournal(entry -> journal.add(JournalText.line(entry)));
    RunHeader header =
        new RunHeader("windows-oobe", Optional.empty(), seed, Rehearsal.profile(lines.getFirst()));
    LiveRun run =
        new LiveRun(
            new Session(ShippedFlow.flow(), header, told), ScreenCatalog.asTheDeviceSpeaks(), told);
    for (String line : lines.subList(1, lines.size())) {
      if (line.startsWith("wait ")) {
        long seconds = Math.min(Long.parseLong(line.substring(5)), LONGEST_WAIT);
        passes(run, pace, run.now().plusSeconds(seconds));
      } else {
        run.apply(InputWords.exactly(line).orElseThrow());
      }
    }
    run.end();
    return journal;
  }

  /** In frames as far as they go, and exactly to the moment at which something is done. */
  private static void passes(LiveRun run, Pace pace, Duration until) {
    while (run.now().plus(pace.virtual(FRAME)).compareTo(until) <= 0) {
      run.pass(FRAME, pace);
    }
    run.advanceTo(until);
  }
}
