// SPDX-License-Identifier: Apache-2.0
package oobesim.attack;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.IntFunction;
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
 * What is done with a run of thousands of lines grows with them and no faster: what is counted is
 * the memory that it asks for, which is the same on a busy machine.
 */
class HostileVolumeTest {
  private static final Path DRILL = Path.of("profiles/drills/d-05-retry-is-enough.json");

  /**
   * Twice as many lines more ask for twice as much more; where it grew with the square, four times.
   */
  private static final double STEEPEST = 2.6;

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

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
    grows(line, 1_500, count -> "power on\nwait 70s\n" + lines(line, count));
  }

  private static String lines(String line, int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> line.replace("%d", "" + i))
        .collect(Collectors.joining("\n", "", "\n"));
  }

  @Test
  @Timeout(120)
  void aRunOfThousandsOfPages() throws IOException {
    grows("pages", 300, "power on\npower off\n"::repeat);
  }

  private void grows(String what, int count, IntFunction<String> script) throws IOException {
    long once = run(script.apply(count), "once");
    long twice = run(script.apply(2 * count), "twice");
    long fourfold = run(script.apply(4 * count), "fourfold");
    assertThat((double) (fourfold - twice) / (twice - once))
        .as("%d, %d and %d bytes for %d times %s and multiples", once, twice, fourfold, count, what)
        .isLessThan(STEEPEST);
  }

  /** The bytes that are asked for by playing a script and telling its run. */
  private long run(String lines, String name) throws IOException {
    Path script = Files.writeString(folder.resolve(name + ".script"), lines);
    Path journal = folder.resolve(name + ".jsonl");
    long before = THREADS.getCurrentThreadAllocatedBytes();
    CommandResult played = Call.oobesim("play", DRILL, "--script", script, "--journal", journal);
    assertThat(played.exit()).as(played.err()).isBetween(0, 1);
    assertThat(Call.oobesim("replay", journal).exit()).isZero();
    assertThat(Call.oobesim("debrief", journal, "--out", folder.resolve(name)).exit()).isZero();
    return THREADS.getCurrentThreadAllocatedBytes() - before;
  }
}
