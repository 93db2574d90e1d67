// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.capture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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

  private static final int SHADES = 5;
  private static final int EDGE_SHADES = 24;
  private static final int EDGE_PIXELS = 60;

  private PictureDifferences() {}

  /**
   * Whether two pictures are the same up to a few shades of 256, and a few pixels up to some more:
   * where only a part of the window is drawn anew, the toolkit rounds slanted edges another way.
   * Nothing that can be seen is so pale or so small.
   */
  public static boolean same(Picture expected, Picture actual) {
    int[] wanted = expected.pixels();
    int[] seen = actual.pixels();
    boolean same = wanted.length == seen.length && expected.width() == actual.width();
    int edges = 0;
    for (int i = 0; same && i < wanted.length; i++) {
      int shades = wanted[i] == seen[i] ? 0 : apart(wanted[i], seen[i]);
      edges += shades > SHADES ? 1 : 0;
      same = shades <= EDGE_SHADES && edges <= EDGE_PIXELS;
    }
    return same;
  }

  private static int apart(int one, int other) {
    int most = 0;
    for (int shift = 0; shift < Integer.SIZE; shift += Byte.SIZE) {
      most = Math.max(most, Math.abs((one >> shift & 0xff) - (other >> shift & 0xff)));
    }
    return most;
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
