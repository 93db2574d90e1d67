// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.frame;

/**
 * The size of the simulated display, in its own pixels.
 *
 * @param width from left to right
 * @param height from top to bottom
 */
public record DisplaySize(double width, double height) {
  /** A small laptop. */
  public static final DisplaySize DEFAULT = new DisplaySize(1280, 800);

  /** Whether it stands upright. */
  public boolean portrait() {
    return height > width;
  }
}
