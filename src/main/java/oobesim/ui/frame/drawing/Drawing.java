// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.frame.drawing;

import javafx.scene.Node;

/** A drawing on a square area whose look is a pure function of time. */
public interface Drawing {
  /** Width and height of the area that drawings are made on. */
  double SIZE = 552;

  /** The drawing as a node, {@value #SIZE} wide and high. */
  Node node();

  /** Sets the seconds since it was first seen. */
  void setTime(double seconds);
}
