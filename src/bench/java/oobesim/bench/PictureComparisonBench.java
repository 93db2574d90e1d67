// SPDX-License-Identifier: Apache-2.0
package oobesim.bench;

import com.github.romankh3.image.comparison.ImageComparison;
import com.github.romankh3.image.comparison.model.ImageComparisonResult;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import oobesim.snapshot.Box;
import oobesim.snapshot.Picture;
import oobesim.snapshot.PixelDiffer;
import oobesim.snapshot.PixelDifference;
import oobesim.snapshot.Tolerance;
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

/** How long two pictures of 3840 x 2160 in memory take, beside another library for Java. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 15, time = 1)
public class PictureComparisonBench {
  private static final Tolerance TOLERANT = new Tolerance(0.1, true, 16, 3, List.of());
  private static final List<Box> MASKS = List.of(new Box(100, 120, 600, 60));

  private Picture expected;
  private Picture copy;
  private Picture actual;
  private BufferedImage expectedImage;
  private BufferedImage copiedImage;
  private BufferedImage actualImage;

  /** Draws the pictures. */
  @Setup
  public void draw() {
    expected = BenchPictures.expected();
    copy = BenchPictures.expected();
    actual = BenchPictures.actual();
    expectedImage = BenchPictures.image(expected);
    copiedImage = BenchPictures.image(copy);
    actualImage = BenchPictures.image(actual);
  }

  /** Two that are equal. */
  @Benchmark
  public Optional<PixelDifference> equal() {
    return PixelDiffer.compare(expected, copy, Tolerance.EXACT, List.of());
  }

  /** Two that differ, with nothing tolerated: more than two million pixels are found. */
  @Benchmark
  public Optional<PixelDifference> differingExactly() {
    return PixelDiffer.compare(expected, actual, Tolerance.EXACT, List.of());
  }

  /** Two that differ, with a distance of colours, smoothed edges, a mask and a window. */
  @Benchmark
  public Optional<PixelDifference> differingTolerantly() {
    return PixelDiffer.compare(expected, actual, TOLERANT, MASKS);
  }

  /** The other library on the equal ones. */
  @Benchmark
  public ImageComparisonResult equalByImageComparison() {
    return new ImageComparison(expectedImage, copiedImage).compareImages();
  }

  /** The other library on those that differ, at its own defaults. */
  @Benchmark
  public ImageComparisonResult differingByImageComparison() {
    return new ImageComparison(expectedImage, actualImage).compareImages();
  }
}
