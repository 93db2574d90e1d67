// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.capture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import oobesim.kit.window.Rounding;
import oobesim.snapshot.Comparison;
import oobesim.snapshot.ComparisonWords;
import oobesim.snapshot.DifferencePicture;
import oobesim.snapshot.Picture;
import oobesim.snapshot.PictureComparison;
import oobesim.snapshot.PngFile;
import oobesim.snapshot.Tolerance;

/** Says where two pictures differ, with files to look at. */
public final class PictureDifferences {
  private static final Path REPORT = Path.of("target/pictures/live");

  private PictureDifferences() {}

  /** Whether two pictures are the same but for how the toolkit rounds edges. */
  public static boolean same(Picture expected, Picture actual) {
    return Rounding.alone(expected, actual);
  }

  /** Throws if two pictures are not the same, and leaves them to be looked at. */
  public static void assertSame(String name, Picture expected, Picture actual) {
    if (same(expected, actual)) {
      return;
    }
    Comparison outcome = PictureComparison.of(name, expected, actual, Tolerance.EXACT);
    try {
      String file = name.replaceAll("[^A-Za-z0-9.-]+", "-");
      write(file + ".fresh.png", expected);
      write(file + ".live.png", actual);
      write(file + ".difference.png", DifferencePicture.of(expected, actual, List.of()));
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
    throw new AssertionError(
        "%s: the live picture is not the fresh one: %s; see %s"
            .formatted(name, ComparisonWords.says(outcome), REPORT.toAbsolutePath()));
  }

  private static void write(String name, Picture picture) throws IOException {
    Files.createDirectories(REPORT);
    Files.write(REPORT.resolve(name), PngFile.of(picture));
  }
}
