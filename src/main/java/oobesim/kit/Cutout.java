// SPDX-License-Identifier: Apache-2.0
package oobesim.kit;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import oobesim.snapshot.Box;
import oobesim.snapshot.Picture;
import oobesim.snapshot.Shot;
import oobesim.snapshot.TextForm;

/** A part of a larger picture, in whole pixels of that. */
record Cutout(int x, int y, int width, int height) {
  /** The part of a picture that holds a node; places outside of the picture are left out. */
  static Cutout around(Bounds place, int width, int height) {
    int left = (int) Math.max(0, Math.floor(place.getMinX()));
    int top = (int) Math.max(0, Math.floor(place.getMinY()));
    int right = (int) Math.min(width, Math.ceil(place.getMaxX()));
    int bottom = (int) Math.min(height, Math.ceil(place.getMaxY()));
    if (right <= left || bottom <= top) {
      throw new IllegalArgumentException(
          "nothing of the node can be seen: it has no size, or stands outside");
    }
    return new Cutout(left, top, right - left, bottom - top);
  }

  Shot of(Picture whole, TextForm form) {
    int[] pixels = new int[width * height];
    for (int row = 0; row < height; row++) {
      int from = (y + row) * whole.width() + x;
      System.arraycopy(whole.pixels(), from, pixels, row * width, width);
    }
    return new Shot(new Picture(width, height, pixels), of(form, 1));
  }

  /**
   * The form of the part, with places in its own picture.
   *
   * @param scale pixels of that for each one of the whole
   */
  TextForm of(TextForm form, double scale) {
    List<TextForm.Node> nodes =
        form.nodes().stream().flatMap(node -> moved(node, scale).stream()).toList();
    return new TextForm(nodes);
  }

  private Optional<TextForm.Node> moved(TextForm.Node node, double scale) {
    Box box = node.bounds();
    int left = Math.max(0, box.x() - x);
    int top = Math.max(0, box.y() - y);
    int right = Math.min(width, box.x() + box.width() - x);
    int bottom = Math.min(height, box.y() + box.height() - y);
    if (right <= left || bottom <= top) {
      return Optional.empty();
    }
    int scaledX = (int) Math.floor(left * scale);
    int scaledY = (int) Math.floor(top * scale);
    Box place =
        new Box(
            scaledX,
            scaledY,
            (int) Math.ceil(right * scale) - scaledX,
            (int) Math.ceil(bottom * scale) - scaledY);
    return Optional.of(
        new TextForm.Node(
            node.id(), node.role(), node.text(), place, node.enabled(), node.focused()));
  }
}
