// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.console.view;

/** How much room a station has, and so what of it folds away. */
public enum Breadth {
  /** Everything stands open. */
  WIDE,
  /** Second lines go; the world stands below the trainee's picture. */
  TALL,
  /** Panels become tabs, and second lines go. */
  NARROW,
  /** Beside a trainee's window on one small display: words of buttons go, too. */
  SLIM;

  private static final double WIDE_FROM = 1400;
  private static final double HIGH_FROM = 900;
  private static final double NARROW_FROM = 960;

  /** The shape of a trainee's display, its width to its height. */
  public static final double DISPLAY_SHAPE = 1.6;

  /** What a narrow station has above, around and below the picture, and the world below that. */
  private static final double BESIDE_TALL_PICTURE = 316;

  /** How much room a station of this size has, in pixels. */
  public static Breadth of(double width, double height) {
    if (width < NARROW_FROM) {
      return SLIM;
    }
    if (width >= WIDE_FROM && height >= HIGH_FROM) {
      return WIDE;
    }
    return height >= width / DISPLAY_SHAPE + BESIDE_TALL_PICTURE ? TALL : NARROW;
  }

  /** Whether second lines go. */
  public boolean narrow() {
    return this != WIDE;
  }

  /** Whether panels are tabs. */
  public boolean folded() {
    return this == NARROW || this == SLIM;
  }

  /** Whether buttons are signs alone. */
  public boolean slim() {
    return this == SLIM;
  }
}
