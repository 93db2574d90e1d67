// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.frame.drawing;

import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import oobesim.screen.Illustration;

/** Makes the drawing of a topic. */
public final class Drawings {
  private Drawings() {}

  /** A new drawing. */
  public static Drawing of(Illustration topic) {
    Group g = new Group(new Circle(276, 276, 120, Color.CORNFLOWERBLUE));
    return new Drawing() {
      @Override
      public Node node() {
        return g;
      }

      @Override
      public void setTime(double seconds) {}
    };
  }
}
