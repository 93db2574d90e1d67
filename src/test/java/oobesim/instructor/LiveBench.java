// SPDX-License-Identifier: Apache-2.0
package oobesim.instructor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import oobesim.session.InputWords;
import oobesim.session.JournalEntry;
import oobesim.session.JournalText;
import oobesim.support.ShippedFlow;

/** A bench that is led in the words of scripts, with real time as it is handed in. */
public final class LiveBench {
  private static final Duration FRAME = Duration.ofMillis(50);
  private static final int MOST_JUMPS = 60;

  private final List<String> journal = new ArrayList<>();
  private final Bench bench =
      new Bench(new FileOpener(ShippedFlow.finder(), 1, () -> this::told), Pace.USUAL);

  public static LiveBench with(String profile) {
    LiveBench live = new LiveBench();
    live.opens(profile);
    return live;
  }

  public LiveBench opens(String profile) {
    bench.open(Path.of("profiles", profile + ".json"));
    return this;
  }

  public LiveBench does(String... lines) {
    for (String line : lines) {
      bench.apply(InputWords.parse(line).orElseThrow(() -> new AssertionError(line)));
    }
    return this;
  }

  /** Jumps until a screen is shown. */
  public LiveBench reaches(String screen) {
    for (int i = 0; i < MOST_JUMPS && !screen().equals(screen); i++) {
      run().jump();
    }
    assertThat(screen()).isEqualTo(screen);
    return this;
  }

  /** Lets real time pass in frames. */
  public LiveBench passes(Duration real) {
    for (Duration gone = Duration.ZERO; gone.compareTo(real) < 0; gone = gone.plus(FRAME)) {
      bench.pass(FRAME, false, false);
    }
    return this;
  }

  /** A technician's way to the landing page, with time to load it. */
  public LiveBench lands() {
    does("power on").reaches("entra-signin");
    does("key WIN x5", "select pre-provision", "click next").reaches("preprov-landing");
    run().jump();
    return this;
  }

  public String screen() {
    return run().screen().id().value();
  }

  private void told(JournalEntry entry) {
    journal.add(JournalText.line(entry));
  }

  /** All that was told so far, of every run. */
  public List<String> journal() {
    return List.copyOf(journal);
  }

  public LiveRun run() {
    return bench.run().orElseThrow();
  }

  public Bench bench() {
    return bench;
  }
}
