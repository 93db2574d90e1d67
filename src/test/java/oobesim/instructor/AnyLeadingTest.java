// SPDX-License-Identifier: Apache-2.0
package oobesim.instructor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import oobesim.session.InputWords;
import oobesim.session.JournalEntry;
import oobesim.session.JournalText;
import oobesim.session.Replay;
import oobesim.session.Steering;
import oobesim.support.AnyRun;
import oobesim.support.Draws;
import oobesim.support.Property;
import oobesim.support.ShippedFlow;

/** Whatever is done and however a run is led: its journal tells it, and is played again. */
class AnyLeadingTest {
  private static final Duration FRAME = Duration.ofMillis(50);
  private static final String[] LEADING = {
    "speed 1",
    "speed 60",
    "speed 600",
    "speed 1000000",
    "freeze",
    "go-on",
    "jump",
    "jump",
    "jump",
    "keep a",
    "keep b",
    "keep \u00e4 \"x\"",
    "restore a",
    "restore b",
    "restore \u00e4 \"x\"",
    "frames 1",
    "frames 30",
    "again"
  };

  private static String part(Draws any) {
    List<String> lines = AnyRun.lines(any);
    return any.oneIn(7) ? String.join("; ", lines.subList(1, lines.size())) : any.of(LEADING);
  }

  @Property(tries = 100)
  void everyRunIsPlayedAgainAndToldInFull(Draws any) {
    List<String> parts = any.list(3, 40, () -> part(any));
    Led led = new Led();
    parts.forEach(part -> List.of(part.split("; ")).forEach(led::does));
    LiveRun run = led.bench.run().orElseThrow();
    led.bench.end();

    assertThat(led.told).isEqualTo(led.journal);
    Replay.Result again = Replay.of(String.join("\n", led.journal) + "\n", ShippedFlow.source());
    assertThat(again.differences()).isEmpty();
    assertThat(again.compared()).isEqualTo(led.journal.size());
    assertThat(again.session().orElseThrow().world().state()).isEqualTo(run.world().state());
  }

  /** A bench that is led in words, and what its watcher and its journal have of the last run. */
  private static final class Led {
    private final List<String> told = new ArrayList<>();
    private List<String> journal = new ArrayList<>();
    private final Bench bench =
        new Bench(new FileOpener(ShippedFlow.finder(), 1, this::nextJournal), Pace.USUAL);

    Led() {
      bench.watch(this::hear);
      bench.open(Path.of("profiles/preprovisioning-entra.json"));
    }

    private Consumer<JournalEntry> nextJournal() {
      List<String> lines = new ArrayList<>();
      journal = lines;
      return entry -> lines.add(JournalText.line(entry));
    }

    private void hear(Change change) {
      assertThat(change.nothing()).isFalse();
      for (JournalEntry entry : change.entries()) {
        if (entry instanceof JournalEntry.Started) {
          told.clear();
        }
        told.add(JournalText.line(entry));
      }
    }

    void does(String line) {
      String[] words = line.split(" ", 2);
      switch (words[0]) {
        case "speed", "freeze", "go-on" -> steer(Steering.exactly(line).orElseThrow());
        case "jump" -> bench.jump();
        case "keep" -> bench.keep(words[1]);
        case "restore" -> bench.restore(words[1]);
        case "again" -> bench.start(bench.file().orElseThrow());
        case "frames" -> frames(Integer.parseInt(words[1]));
        case "wait" -> frames(20);
        default -> bench.apply(InputWords.exactly(line).orElseThrow());
      }
    }

    private void steer(Steering steering) {
      bench.change(
          pace ->
              switch (steering) {
                case Steering.Speed(double factor) -> pace.at(factor);
                case Steering.Freeze() -> new Pace(pace.factor(), true);
                case Steering.GoOn() -> new Pace(pace.factor(), false);
                case Steering.Jump(),
                    Steering.Begin(),
                    Steering.Thought _,
                    Steering.TakeOver(),
                    Steering.HandBack() ->
                    pace;
              });
    }

    private void frames(int number) {
      for (int i = 0; i < number; i++) {
        bench.pass(FRAME, false, false);
      }
    }
  }
}
