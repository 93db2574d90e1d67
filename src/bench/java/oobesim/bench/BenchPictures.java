// SPDX-License-Identifier: Apache-2.0
package oobesim.bench;

import java.awt.image.BufferedImage;
import java.util.Random;
import oobesim.snapshot.Picture;

/**
 * A made-up page, and the same page as it may be drawn after a change: shaded ground, cards with
 * lines of small marks, and smooth discs.
 *
 * @param moved how far discs and one card stand off, in pixels; nothing else but a little shade
 *     differs
 */
record BenchPictures(double moved) {
  static final int WIDTH = 3840;
  static final int HEIGHT = 2160;

  private static final int MARKS = 24;
  private static final int OPAQUE = 0xFF000000;

  /** The page as it was accepted. */
  static Picture expected() {
    return new BenchPictures(0).draw();
  }

  /**
   * The same page drawn anew: a quarter of the ground is a shade brighter, the edges of forty discs
   * are smoothed for another place, and a card of 600 x 400 stands lower.
   */
  static Picture actual() {
    return new BenchPictures(0.35).draw();
  }

  /** The same pixels for programs that take those of AWT. */
  static BufferedImage image(Picture picture) {
    BufferedImage image =
        new BufferedImage(picture.width(), picture.height(), BufferedImage.TYPE_INT_RGB);
    image.setRGB(0, 0, picture.width(), picture.height(), picture.pixels(), 0, picture.width());
    return image;
  }

  private Picture draw() {
    int[] pixels = new int[WIDTH * HEIGHT];
    int shade = moved > 0 ? 1 : 0;
    for (int y = 0; y < HEIGHT; y++) {
      for (int x = 0; x < WIDTH; x++) {
        boolean brighter = x < WIDTH / 2 && y < HEIGHT / 2;
        int grey = 200 + (x + y) * 40 / (WIDTH + HEIGHT) + (brighter ? shade : 0);
        pixels[y * WIDTH + x] = OPAQUE | grey << 16 | grey << 8 | Math.min(255, grey + 12);
      }
    }
    Random random = new Random(7);
    for (int i = 0; i < 12; i++) {
      int down = i == 5 ? (int) Math.round(moved * 12) : 0;
      card(pixels, 100 + i % 4 * 930, 120 + i / 4 * 680 + down, random);
    }
    for (int i = 0; i < 40; i++) {
      disc(pixels, 150 + i % 10 * 380 + moved, 560 + i / 10 * 420 + moved / 2, 20 + i);
    }
    return new Picture(WIDTH, HEIGHT, pixels);
  }

  /** Lines of marks like letters, each a few pixels of ink with soft ones beside. */
  private static void card(int[] pixels, int left, int top, Random random) {
    for (int y = 0; y < 400; y++) {
      for (int x = 0; x < 600; x++) {
        pixels[(top + y) * WIDTH + left + x] = 0xFFFAFAFA;
      }
    }
    for (int line = 0; line < 12; line++) {
      for (int mark = 0; mark < MARKS; mark++) {
        int bits = random.nextInt(1 << 15);
        for (int i = 0; i < 15; i++) {
          int x = left + 20 + mark * 22 + i % 3 * 5;
          int y = top + 20 + line * 30 + i / 3 * 4;
          for (int j = 0; (bits >> i & 1) == 1 && j < 16; j++) {
            int grey = j % 4 == 0 || j % 4 == 3 ? 0xA0 : 0x20;
            pixels[(y + j / 4) * WIDTH + x + j % 4] = OPAQUE | grey * 0x010101;
          }
        }
      }
    }
  }

  private static void disc(int[] pixels, double middleX, double middleY, int radius) {
    for (int y = (int) middleY - radius - 2; y < middleY + radius + 2; y++) {
      for (int x = (int) middleX - radius - 2; x < middleX + radius + 2; x++) {
        double inside = radius - Math.hypot(x - middleX, y - middleY) + 0.5;
        double ink = Math.clamp(inside, 0, 1);
        int paper = pixels[y * WIDTH + x];
        int red = (int) ((paper >> 16 & 0xff) * (1 - ink));
        int green = (int) ((paper >> 8 & 0xff) * (1 - ink) + 0x67 * ink);
        int blue = (int) ((paper & 0xff) * (1 - ink) + 0xC0 * ink);
        pixels[y * WIDTH + x] = OPAQUE | red << 16 | green << 8 | blue;
      }
    }
  }
}
