// SPDX-License-Identifier: Apache-2.0
package oobesim.snapshot;

/**
 * Finds pixels that only smooth an edge: between a darker and a brighter neighbour, one of which
 * belongs to a plain part of both pictures. The rule is the one of {@code pixelmatch}, after "Anti-
 * aliased Pixel and Intensity Slope Detector" by V. Vyšniauskas, 2009.
 */
final class SmoothedEdge {
  /** With more equal neighbours than this a pixel is part of something plain. */
  private static final int FEW = 2;

  private final int width;
  private final int height;
  private final int[] pixels;
  private final int[] others;

  SmoothedEdge(Picture picture, Picture other) {
    width = picture.width();
    height = picture.height();
    pixels = picture.pixels();
    others = other.pixels();
  }

  boolean at(int x, int y) {
    int middle = pixels[y * width + x];
    double brightness = Colours.brightness(middle);
    int equal = onBorder(x, y) ? 1 : 0;
    double least = 0;
    double most = 0;
    int brightest = -1;
    int darkest = -1;
    // columns first: of equally dark neighbours the first one counts
    for (int i = Math.max(x - 1, 0); i <= Math.min(x + 1, width - 1); i++) {
      for (int j = Math.max(y - 1, 0); j <= Math.min(y + 1, height - 1); j++) {
        if (i == x && j == y) {
          continue;
        }
        int near = pixels[j * width + i];
        double brighter = near == middle ? 0 : brightness - Colours.brightness(near);
        if (brighter == 0) {
          if (++equal > FEW) {
            return false;
          }
        } else if (brighter < least) {
          least = brighter;
          brightest = j * width + i;
        } else if (brighter > most) {
          most = brighter;
          darkest = j * width + i;
        }
      }
    }
    return brightest >= 0 && darkest >= 0 && (plainInBoth(brightest) || plainInBoth(darkest));
  }

  private boolean plainInBoth(int index) {
    return plain(pixels, index) && plain(others, index);
  }

  private boolean plain(int[] picture, int index) {
    int x = index % width;
    int y = index / width;
    int equal = onBorder(x, y) ? 1 : 0;
    for (int j = Math.max(y - 1, 0); j <= Math.min(y + 1, height - 1); j++) {
      for (int i = Math.max(x - 1, 0); i <= Math.min(x + 1, width - 1); i++) {
        if (j * width + i != index && picture[j * width + i] == picture[index]) {
          equal++;
        }
      }
    }
    return equal > FEW;
  }

  private boolean onBorder(int x, int y) {
    return x == 0 || y == 0 || x == width - 1 || y == height - 1;
  }
}
