// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.console.view;

/** How much room a station has, and so what of it folds away. */
public enum Breadth {
  /** Everything stands open. */
  WIDE,
  /** Panels become tabs, and second lines go. */
  NARROW,
  /** Beside a trainee's window on one small display: words of buttons go, too. */
  SLIM;

  private static final double WIDE_FROM = 1400;
  private static final double HIGH_FROM = 900;
  private static final double NARROW_FROM = 960;

  /** How much room a station of this size has. */
  public static Breadth of(double width, double height) {
    if (width < NARROW_FROM) {
      return SLIM;
    }
    return width < WIDE_FROM || height < HIGH_FROM ? NARROW : WIDE;
  }

  /** Whether panels are tabs. */
  public boolean narrow() {
    return this != WIDE;
  }

  /** Whether buttons are signs alone. */
  public boolean slim() {
    return this == SLIM;
  }
}
