// SPDX-License-Identifier: Apache-2.0
package oobesim.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import oobesim.cli.Call;
import oobesim.instructor.BrokenOff;
import oobesim.session.Replay;
import oobesim.support.ShippedFlow;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * A process that writes a journal with kept moments is killed whenever: what it leaves is whole up
 * to its last line, can be played again, and is offered to go on with.
 */
class KilledProgramTest {
  @TempDir Path folder;

  @Test
  @Timeout(120)
  void threeRunsKilledAtAnyMoment() throws IOException, InterruptedException {
    killed(3, new Random(1));
  }

  @Test
  @Tag("soak")
  @Timeout(3600)
  void twoHundredRunsKilledAtAnyMoment() throws IOException, InterruptedException {
    killed(Integer.getInteger("attack.kills", 200), new Random(1));
  }

  private void killed(int times, Random random) throws IOException, InterruptedException {
    int whole = 0;
    for (int i = 0; i < times; i++) {
      Path journal = Files.createDirectory(folder.resolve("run" + i)).resolve("run.jsonl");
      kill(journal, random.nextInt(60_000), random.nextInt(3_000_000));
      if (Files.exists(journal) && Files.size(journal) > 0) {
        whole += assertGoesOn(journal);
      }
    }
    assertThat(whole).as("runs that were killed in their middle").isPositive();
  }

  /** Once the journal has so many bytes, and some nanoseconds later. */
  private static void kill(Path journal, int bytes, int nanos)
      throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx128m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                KeepingRun.class.getName(),
                journal.toString())
            .redirectErrorStream(true)
            .redirectOutput(journal.resolveSibling("log").toFile())
            .start();
    try {
      while (process.isAlive() && (!Files.exists(journal) || Files.size(journal) < bytes)) {
        process.waitFor(1, TimeUnit.MILLISECONDS);
      }
      process.waitFor(nanos, TimeUnit.NANOSECONDS);
    } finally {
      process.destroyForcibly();
    }
    assertThat(process.waitFor())
        .as(Files.readString(journal.resolveSibling("log")))
        .isEqualTo(137);
  }

  /** One for a run that goes on, none for one in which nobody had done anything. */
  private static int assertGoesOn(Path journal) throws IOException {
    String text = Files.readString(journal, StandardCharsets.UTF_8);
    int end = text.lastIndexOf('\n') + 1;
    if (end == 0) {
      return 0;
    }
    Replay.Result again = Replay.of(text, ShippedFlow.source());
    assertThat(again.differences()).as(text.substring(Math.max(0, end - 300))).isEmpty();
    assertThat(again.compared()).isEqualTo((int) text.substring(0, end).lines().count());
    assertThat(Call.oobesim("replay", journal).exit()).isZero();
    boolean done = text.substring(0, end).contains("\"input\":");
    assertThat(BrokenOff.latest(journal).isPresent()).isEqualTo(done);
    return done ? 1 : 0;
  }
}
