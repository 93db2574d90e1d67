// SPDX-License-Identifier: Apache-2.0
package oobesim.kit;

import oobesim.snapshot.PngFile;
import oobesim.snapshot.Shot;

/** A picture of a node or of a simulated screen, with the text form of what stands in it. */
public final class Screenshot {
  private final Shot shot;

  Screenshot(Shot shot) {
    this.shot = shot;
  }

  Shot shot() {
    return shot;
  }

  /** Pixels in a row. */
  public int width() {
    return shot.picture().width();
  }

  /** Rows of pixels. */
  public int height() {
    return shot.picture().height();
  }

  /** The picture as the bytes of a PNG file. */
  public byte[] png() {
    return PngFile.of(shot.picture());
  }

  /** A line for each node: id, role, text, bounds, enabled, focused; with tabs between them. */
  public String text() {
    return shot.form().write();
  }
}
