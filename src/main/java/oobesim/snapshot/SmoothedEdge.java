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

  /** Columns first: of equally dark neighbours the first one counts. */
  private static final int[] RIGHT = {-1, -1, -1, 0, 0, 1, 1, 1};

  private static final int[] DOWN = {-1, 0, 1, -1, 1, -1, 0, 1};

  private final int width;
  private final int height;
  private final int[] pixels;
  private final int[] others;

  /** How far the neighbours of a pixel are from it, in the order in which they count. */
  private final int[] near = new int[RIGHT.length];

  SmoothedEdge(Picture picture, Picture other) {
    width = picture.width();
    height = picture.height();
    pixels = picture.pixels();
    others = other.pixels();
    for (int i = 0; i < near.length; i++) {
      near[i] = DOWN[i] * width + RIGHT[i];
    }
  }

  boolean at(int x, int y) {
    int index = y * width + x;
    int middle = pixels[index];
    double brightness = Colours.brightness(middle);
    boolean border = onBorder(x, y);
    int equal = border ? 1 : 0;
    double least = 0;
    double most = 0;
    int brightest = -1;
    int darkest = -1;
    for (int i = 0; i < near.length; i++) {
      if (border && outside(x + RIGHT[i], y + DOWN[i])) {
        continue;
      }
      int neighbour = pixels[index + near[i]];
      double brighter = neighbour == middle ? 0 : brightness - Colours.brightness(neighbour);
      if (brighter == 0) {
        if (++equal > FEW) {
          return false;
        }
      } else if (brighter < least) {
        least = brighter;
        brightest = index + near[i];
      } else if (brighter > most) {
        most = brighter;
        darkest = index + near[i];
      }
    }
    return brightest >= 0 && darkest >= 0 && (plainInBoth(brightest) || plainInBoth(darkest));
  }

  private boolean plainInBoth(int index) {
    int x = index % width;
    int y = index / width;
    return plain(pixels, index, x, y) && plain(others, index, x, y);
  }

  private boolean plain(int[] picture, int index, int x, int y) {
    int colour = picture[index];
    boolean border = onBorder(x, y);
    int equal = border ? 1 : 0;
    for (int i = 0; i < near.length; i++) {
      if (!(border && outside(x + RIGHT[i], y + DOWN[i])) && picture[index + near[i]] == colour) {
        equal++;
      }
    }
    return equal > FEW;
  }

  private boolean outside(int x, int y) {
    return x < 0 || y < 0 || x >= width || y >= height;
  }

  private boolean onBorder(int x, int y) {
    return x == 0 || y == 0 || x == width - 1 || y == height - 1;
  }
}
