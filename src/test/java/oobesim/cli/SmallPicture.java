// SPDX-License-Identifier: Apache-2.0
package oobesim.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import oobesim.snapshot.Picture;
import oobesim.snapshot.PngFile;

/** Pictures of one colour, where it matters only whether they are the same. */
final class SmallPicture {
  private static final int SIDE = 8;

  private SmallPicture() {}

  static void write(Path folder, String name, int colour) throws IOException {
    int[] pixels = new int[SIDE * SIDE];
    Arrays.fill(pixels, 0xff000000 | colour);
    Path file = folder.resolve(name + ".png");
    Files.createDirectories(file.getParent());
    Files.write(file, PngFile.of(new Picture(SIDE, SIDE, pixels)));
  }
}
