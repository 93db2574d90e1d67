// SPDX-License-Identifier: Apache-2.0
package oobesim.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import oobesim.snapshot.AcceptingCall;
import oobesim.snapshot.Comparison;
import oobesim.snapshot.ComparisonReport;
import oobesim.snapshot.FolderComparison;
import oobesim.snapshot.PngFile;
import oobesim.snapshot.Tolerance;
import oobesim.snapshot.WholeFile;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long two files of 3840 x 2160 take, with their difference as a third file. They stay in
 * {@code target/bench-pair}, so that other programs can be measured with them.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 10, time = 2)
public class PictureFileBench {
  private static final Path HOME = Path.of("target", "bench-pair");
  private static final Tolerance TOLERANT = new Tolerance(0.1, true, 16, 0, List.of());

  private final AcceptingCall call =
      new AcceptingCall(HOME.resolve("expected"), HOME.resolve("actual"), TOLERANT);

  /** Writes the pair. */
  @Setup
  public void write() throws IOException {
    WholeFile.write(call.expected().resolve("page.png"), PngFile.of(BenchPictures.expected()));
    WholeFile.write(call.actual().resolve("page.png"), PngFile.of(BenchPictures.actual()));
  }

  /** Read, compared, and reported with the difference and a page. */
  @Benchmark
  public long compareAndReport() throws IOException {
    List<Comparison> comparisons =
        FolderComparison.compare(call.expected(), call.actual(), TOLERANT);
    new ComparisonReport(call, comparisons).write(HOME.resolve("report"));
    return Files.size(HOME.resolve("report/pictures/difference/page.png"));
  }

  /** Read and compared, and nothing written. */
  @Benchmark
  public List<Comparison> compareOnly() throws IOException {
    return FolderComparison.compare(call.expected(), call.actual(), TOLERANT);
  }
}
