// SPDX-License-Identifier: Apache-2.0
package oobesim.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import oobesim.cli.Call;
import oobesim.cli.CommandResult;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * As much as limits allow: what is done with a run of thousands of lines takes time that grows with
 * them and no faster. The bounds are several times what it takes; what grew with the square took
 * minutes.
 */
class HostileVolumeTest {
  private static final Path DRILL = Path.of("profiles/drills/d-05-retry-is-enough.json");
  private static final int LINES = 9_000;

  @TempDir Path folder;

  /** The first call of each also learns the classes. */
  @BeforeEach
  void everythingIsLoaded() throws IOException {
    run("power on\nwait 70s\nnote code 1\n", "warm");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"key A", "note code %d", "mark %d", "type username u%d@x.com", "internet off"})
  @Timeout(120)
  void aLongRunOfADrill(String line) throws IOException {
    String lines =
        IntStream.range(0, LINES)
            .mapToObj(i -> line.replace("%d", "" + i))
            .collect(Collectors.joining("\n", "power on\nwait 70s\n", "\n"));
    assertThat(run(lines, "long")).as("%d times %s", LINES, line).isLessThan(8_000);
  }

  @Test
  @Timeout(120)
  void aRunOfThousandsOfPages() throws IOException {
    assertThat(run("power on\npower off\n".repeat(1_500), "pages")).isLessThan(12_000);
  }

  /** Milliseconds of a processor for playing a script and telling its run. */
  private long run(String lines, String name) throws IOException {
    Path script = Files.writeString(folder.resolve(name + ".script"), lines);
    Path journal = folder.resolve(name + ".jsonl");
    long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    CommandResult played = Call.oobesim("play", DRILL, "--script", script, "--journal", journal);
    assertThat(played.exit()).as(played.err()).isBetween(0, 1);
    assertThat(Call.oobesim("replay", journal).exit()).isZero();
    assertThat(Call.oobesim("debrief", journal, "--out", folder.resolve(name)).exit()).isZero();
    return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before) / 1_000_000;
  }
}
