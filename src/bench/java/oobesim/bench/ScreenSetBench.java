// SPDX-License-Identifier: Apache-2.0
package oobesim.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import oobesim.screen.Scenes;
import oobesim.screen.Screen;
import oobesim.snapshot.AcceptingCall;
import oobesim.snapshot.Comparison;
import oobesim.snapshot.ComparisonReport;
import oobesim.snapshot.FolderComparison;
import oobesim.snapshot.Picture;
import oobesim.snapshot.PngFile;
import oobesim.snapshot.Tolerance;
import oobesim.snapshot.WholeFile;
import oobesim.ui.capture.ScreenCapture;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long 300 screens of 1280 x 800 take: drawn, encoded, written, compared with accepted ones of
 * which each tenth is another one, and reported. The toolkit draws with one thread; other cores
 * encode meanwhile.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 1)
@Measurement(iterations = 5)
public class ScreenSetBench {
  private static final int COUNT = 300;
  private static final int WIDTH = 1280;
  private static final int HEIGHT = 800;

  private final ScreenCapture capture = new ScreenCapture();
  private final List<Screen> screens = new ArrayList<>();
  private Path home;

  /** Draws the accepted pictures. */
  @Setup
  public void accept() throws IOException {
    while (screens.size() < COUNT) {
      Scenes.all().map(Scenes::describe).limit(COUNT - screens.size()).forEach(screens::add);
    }
    home = Files.createTempDirectory("screen-set");
    draw("expected");
    for (int i = 0; i < COUNT; i += 10) {
      Picture picture = capture.picture(screens.get(i), WIDTH, HEIGHT, 1);
      for (int y = 600; y < 632; y++) {
        Arrays.fill(picture.pixels(), y * WIDTH + 900, y * WIDTH + 996, 0xFF0067C0);
      }
      WholeFile.write(file("expected", i), PngFile.of(picture));
    }
  }

  /** All of it. */
  @Benchmark
  public int drawCompareAndReport() throws IOException {
    draw("actual");
    Path expected = home.resolve("expected");
    Path actual = home.resolve("actual");
    List<Comparison> comparisons = FolderComparison.compare(expected, actual, Tolerance.EXACT);
    new ComparisonReport(new AcceptingCall(expected, actual), comparisons)
        .write(home.resolve("report"));
    return comparisons.size();
  }

  /** The drawing alone, which the toolkit does with one thread. */
  @Benchmark
  public int drawOnly() {
    return screens.stream()
        .mapToInt(screen -> capture.picture(screen, WIDTH, HEIGHT, 1).width())
        .sum();
  }

  private void draw(String folder) {
    CompletableFuture.allOf(
            IntStream.range(0, COUNT)
                .mapToObj(
                    i -> {
                      Picture picture = capture.picture(screens.get(i), WIDTH, HEIGHT, 1);
                      return CompletableFuture.runAsync(() -> write(file(folder, i), picture));
                    })
                .toArray(CompletableFuture[]::new))
        .join();
  }

  private Path file(String folder, int number) {
    return home.resolve(folder).resolve("%03d.png".formatted(number));
  }

  private static void write(Path file, Picture picture) {
    try {
      WholeFile.write(file, PngFile.of(picture));
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  /** Takes the files away. */
  @TearDown
  public void clean() throws IOException {
    try (Stream<Path> files = Files.walk(home)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
