// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.frame.drawing;

import javafx.scene.Node;

/**
 * A drawing on a square area whose look is a pure function of time: told any moments in any order,
 * it looks as if it had been told the last one only. It enters once and then holds still, as the
 * drawings of a real device do.
 */
public interface Drawing {
  /** Width and height of the area that drawings are made on. */
  double SIZE = 552;

  /** When everything has entered, in seconds; from then on nothing moves. */
  double ENTRANCE = 2.2;

  /** The drawing as a node, {@value #SIZE} wide and high. */
  Node node();

  /** Sets the seconds since it was first seen. */
  void setTime(double seconds);
}
