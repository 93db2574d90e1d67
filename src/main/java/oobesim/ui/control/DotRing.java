// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.control;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;

/** The waiting ring of Windows 10: dots that run after one another around a circle. */
public final class DotRing extends Region implements Moving {
  private static final int DOTS = 6;
  private static final double LOOP_SECONDS = 4;
  private static final double LAG = 0.17;
  private static final double RUN = 3.1;
  private static final double SMALLEST_DOT = 1.4;

  private final double diameter;
  private final List<Circle> dots = new ArrayList<>();

  public DotRing(double diameter) {
    this.diameter = diameter;
    getStyleClass().add("dot-ring");
    setAccessibleRole(AccessibleRole.PROGRESS_INDICATOR);
    setMinSize(diameter, diameter);
    setPrefSize(diameter, diameter);
    setMaxSize(diameter, diameter);
    for (int i = 0; i < DOTS; i++) {
      Circle dot = new Circle(Math.max(SMALLEST_DOT, diameter / 19));
      dot.setManaged(false);
      dot.getStyleClass().add("dot");
      dots.add(dot);
    }
    getChildren().addAll(dots);
    setTime(Duration.ofSeconds(1));
  }

  @Override
  public void setTime(Duration now) {
    for (int i = 0; i < DOTS; i++) {
      double run = (now.toNanos() / 1e9 % LOOP_SECONDS - i * LAG) / RUN;
      Circle dot = dots.get(i);
      dot.setVisible(run >= 0 && run <= 1);
      // Two rounds, slow at the bottom where the dots gather and quick over the top.
      double turns = 2 * Math.clamp(run, 0, 1);
      double angle = 2 * Math.PI * turns - 0.8 * Math.sin(2 * Math.PI * turns) + Math.PI;
      double radius = diameter * 0.42;
      dot.setCenterX(diameter / 2 + radius * Math.sin(angle));
      dot.setCenterY(diameter / 2 - radius * Math.cos(angle));
    }
  }

  @Override
  public Motion motion() {
    return Motion.LASTS;
  }
}
