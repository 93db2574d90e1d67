// SPDX-License-Identifier: Apache-2.0
package oobesim.snapshot;

/** Two pictures and what an independent program counts between them. */
enum Pairs {
  /** A button that stands a few pixels lower. */
  MOVED_BUTTON(
      page().fill(200, 150, 96, 32, Drawing.BLUE), page().fill(200, 154, 96, 32, Drawing.BLUE)),
  /** One digit of an error code. */
  DIGIT(page().code(40, 60, "0x80180014"), page().code(40, 60, "0x80180016")),
  /** The same disc, its edge smoothed for another place between two pixels. */
  EDGE(page().disc(800, 600, 321, Drawing.BLUE), page().disc(803, 598, 321, Drawing.BLUE)),
  /** A disc that is a good deal larger. */
  GROWN(page().disc(800, 600, 320, Drawing.BLUE), page().disc(800, 600, 360, Drawing.BLUE)),
  /** A little darker. */
  SHADE(page().fill(10, 10, 50, 50, 0xFF808080), page().fill(10, 10, 50, 50, 0xFF7C7C7C)),
  /** Another blue. */
  COLOUR(page().fill(10, 10, 50, 50, Drawing.BLUE), page().fill(10, 10, 50, 50, 0xFF00B7C3)),
  /** Half transparent black is the grey that it looks like. */
  ALPHA(page().fill(10, 10, 50, 50, 0x80000000), page().fill(10, 10, 50, 50, 0xFF7F7F7F)),
  /** Less to be seen of the same colour. */
  FADED(page().fill(10, 10, 50, 50, 0xFF0067C0), page().fill(10, 10, 50, 50, 0x400067C0)),
  /** Nothing to be seen of two colours. */
  UNSEEN(page().fill(10, 10, 50, 50, 0x00FF0000), page().fill(10, 10, 50, 50, 0x0000FF00));

  private final Picture expected;
  private final Picture actual;

  Pairs(Drawing expected, Drawing actual) {
    this.expected = expected.picture();
    this.actual = actual.picture();
  }

  private static Drawing page() {
    return Drawing.on(320, 240);
  }

  Picture expected() {
    return expected;
  }

  Picture actual() {
    return actual;
  }
}
