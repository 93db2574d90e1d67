// SPDX-License-Identifier: Apache-2.0
package oobesim.snapshot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** One comparison of each kind, and small pictures. */
final class Samples {
  private static final List<Comparison> ALL =
      List.of(
          new Comparison.Identical("same"),
          new Comparison.Different(
              "differs",
              Optional.of(
                  new PixelDifference(
                      3, List.of(new Box(1, 2, 3, 1)), new Density(new Box(0, 0, 8, 8), 3))),
              List.of(new TextChange("esp/error", "moved 4 px down"))),
          new Comparison.Different(
              "text", Optional.empty(), List.of(new TextChange("esp/title", "is gone"))),
          new Comparison.SizeDiffers("size", new Size(8, 8), new Size(8, 9)),
          new Comparison.ExpectedMissing("new"),
          new Comparison.ExpectedUnused("unused"),
          new Comparison.Unreadable("broken-before", Side.EXPECTED, "it is no PNG"),
          new Comparison.Unreadable("broken-now", Side.ACTUAL, "it is cut off"));

  private Samples() {}

  static List<Comparison> all() {
    return ALL;
  }

  static Comparison named(String name) {
    return ALL.stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
  }

  /** Writes a picture of one colour. */
  static void picture(Path folder, String name, int colour) throws IOException {
    picture(folder, name, colour, 8);
  }

  static void picture(Path folder, String name, int colour, int height) throws IOException {
    int[] pixels = new int[8 * height];
    Arrays.fill(pixels, 0xff000000 | colour);
    Path file = folder.resolve(name + ".png");
    Files.createDirectories(file.getParent());
    Files.write(file, PngFile.of(new Picture(8, height, pixels)));
  }
}
