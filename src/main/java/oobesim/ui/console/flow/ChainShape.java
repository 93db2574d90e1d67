// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.console.flow;

import oobesim.instructor.station.FlowStage;

/**
 * Where the stages of a chain lie in a room.
 *
 * @param lefts where each begins, in pixels
 * @param closed how wide a closed one is
 * @param opened how wide the opened one is
 * @param middle where the line runs
 * @param now the number of the opened one
 * @param narrow whether stages are small
 * @param bottom how high the room is
 */
record ChainShape(
    double[] lefts,
    double closed,
    double opened,
    double middle,
    int now,
    boolean narrow,
    double bottom) {
  private static final double EDGE = 16;
  private static final double LEAST_GAP = 12;
  private static final double SLIM_GAP = 6;
  private static final double SLIM = 720;

  static ChainShape of(double width, double height, boolean narrow, FlowStage now) {
    int number = FlowStage.values().length;
    double closed = narrow ? 46 : 88;
    double opened = narrow ? 326 : 538;
    double room = width - 2 * EDGE;
    boolean slim = narrow && width < SLIM;
    double least = slim ? SLIM_GAP : LEAST_GAP;
    double gap = (room - opened - (number - 1) * closed) / (number - 1);
    if (gap < least) {
      closed = Math.max(slim ? 34 : narrow ? 38 : 64, closed - (least - gap));
      gap = least;
      opened = room - (number - 1) * (closed + gap);
    } else if (gap > 60) {
      opened += (gap - 60) * (number - 1);
      gap = 60;
    }
    double[] lefts = new double[number];
    double x = EDGE;
    for (int i = 0; i < number; i++) {
      lefts[i] = Math.round(x);
      x += (i == now.ordinal() ? opened : closed) + gap;
    }
    double middle = narrow ? Math.round(height / 2) : 88;
    return new ChainShape(
        lefts, Math.round(closed), Math.round(opened), middle, now.ordinal(), narrow, height);
  }

  double left(int index) {
    return lefts[index];
  }

  double width(int index) {
    return index == now ? opened : closed;
  }

  double height(int index) {
    if (narrow) {
      return index == now ? 44 : 38;
    }
    return index == now ? 156 : 64;
  }

  double right(int index) {
    return left(index) + width(index);
  }

  double top(int index) {
    return Math.round(middle - height(index) / 2);
  }

  double under(int index) {
    return top(index) + height(index);
  }

  double centre(int index) {
    return left(index) + width(index) / 2;
  }
}
