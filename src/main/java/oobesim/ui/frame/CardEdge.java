// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.frame;

/** Which pixels of a display are the card, and how much of those at its rounded edge. */
final class CardEdge {
  private static final double RADIUS = 8;

  private final double radius;
  private final double[] beside;
  private final double[] above;

  CardEdge(int width, int height, CardSize card) {
    double corner = RADIUS * card.scale();
    radius = corner + 0.5;
    beside = beyond(width, card.width() * card.scale() / 2 - corner);
    above = beyond(height, card.height() * card.scale() / 2 - corner);
  }

  /** From 0, outside, to 1, all of the pixel is card. */
  double inside(int x, int y) {
    double outX = beside[x];
    double outY = above[y];
    // a root for each pixel would take longer than all the rest
    double out = outX == 0 || outY == 0 ? outX + outY : Math.sqrt(outX * outX + outY * outY);
    return Math.clamp(radius - out, 0, 1);
  }

  /** How far each place lies beyond what is straight of an edge, 0 where it does not. */
  private static double[] beyond(int length, double straight) {
    double[] far = new double[length];
    for (int i = 0; i < length; i++) {
      far[i] = Math.max(Math.abs(i + 0.5 - length / 2.0) - straight, 0);
    }
    return far;
  }
}
