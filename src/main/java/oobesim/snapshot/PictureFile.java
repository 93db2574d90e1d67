// SPDX-License-Identifier: Apache-2.0
package oobesim.snapshot;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/** Reads a picture back. */
public final class PictureFile {
  private PictureFile() {}

  /** Reads a file. */
  public static Picture read(Path file) throws IOException {
    BufferedImage image = ImageIO.read(file.toFile());
    int width = image.getWidth();
    int height = image.getHeight();
    return new Picture(width, height, image.getRGB(0, 0, width, height, null, 0, width));
  }
}
