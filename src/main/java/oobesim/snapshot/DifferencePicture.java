// SPDX-License-Identifier: Apache-2.0
package oobesim.snapshot;

/** Shows where two pictures differ. */
public final class DifferencePicture {
  private DifferencePicture() {}

  /** The expected one in grey, what differs in red. */
  public static Picture of(Picture expected, Picture actual) {
    int[] pixels = new int[expected.pixels().length];
    for (int i = 0; i < pixels.length; i++) {
      int pixel = expected.pixels()[i];
      int grey = 0x80 + ((pixel >> 16 & 0xff) + (pixel >> 8 & 0xff) + (pixel & 0xff)) / 6;
      boolean same = pixel == actual.pixels()[i];
      pixels[i] = same ? 0xff000000 | grey << 16 | grey << 8 | grey : 0xffff0000;
    }
    return new Picture(expected.width(), expected.height(), pixels);
  }
}
