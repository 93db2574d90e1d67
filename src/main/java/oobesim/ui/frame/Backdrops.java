// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.frame;

import java.nio.IntBuffer;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/**
 * The pictures behind cards. To paint one takes as long as all the rest of a page, and it follows
 * from the size alone, so frames of one size share it; on the toolkit's thread.
 */
final class Backdrops {
  /** A window that is drawn larger and smaller must not keep all the sizes it has had. */
  private static final int MOST = 2;

  private final Map<DisplaySize, Image> painted = new LinkedHashMap<>();

  /** The picture of a size in whole pixels. */
  Image of(DisplaySize size) {
    Image image = painted.remove(size);
    if (painted.size() >= MOST) {
      painted.remove(painted.keySet().iterator().next());
    }
    Image kept = image == null ? paint(size) : image;
    painted.put(size, kept);
    return kept;
  }

  /** What was painted is the image: a copy would be as large as the display. */
  private static Image paint(DisplaySize size) {
    int[] pixels = new BackdropPainter(size).paint();
    return new WritableImage(
        new PixelBuffer<>(
            (int) size.width(),
            (int) size.height(),
            IntBuffer.wrap(pixels),
            PixelFormat.getIntArgbPreInstance()));
  }
}
