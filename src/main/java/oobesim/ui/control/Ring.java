// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.control;

import java.time.Duration;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.shape.Arc;
import javafx.scene.shape.ArcType;
import oobesim.ui.theme.Style;

/** The waiting ring: an arc that grows to a half circle and shrinks again while it turns. */
public final class Ring extends Region implements Moving {
  private static final double LOOP_SECONDS = 2;
  private static final double TURN_GROWING = 450;
  private static final double TURN_SHRINKING = 630;

  private final double diameter;
  private final Arc arc = new Arc();

  public Ring(double diameter) {
    this.diameter = diameter;
    double stroke = diameter / 8;
    getStyleClass().add(Style.RING);
    setAccessibleRole(AccessibleRole.PROGRESS_INDICATOR);
    setMinSize(diameter, diameter);
    setPrefSize(diameter, diameter);
    setMaxSize(diameter, diameter);
    arc.setCenterX(diameter / 2);
    arc.setCenterY(diameter / 2);
    arc.setRadiusX((diameter - stroke) / 2);
    arc.setRadiusY((diameter - stroke) / 2);
    arc.setType(ArcType.OPEN);
    arc.setStrokeWidth(stroke);
    arc.getStyleClass().add(Style.RING_ARC);
    arc.setManaged(false);
    getChildren().add(arc);
    setTime(Duration.ofSeconds(1));
  }

  @Override
  public void setTime(Duration now) {
    double phase = now.toNanos() / 1e9 % LOOP_SECONDS;
    double growing = Math.min(phase, 1);
    double shrinking = Math.max(phase - 1, 0);
    arc.setStartAngle(90 - TURN_GROWING * growing - TURN_SHRINKING * shrinking);
    arc.setLength(-Math.max(180 * (growing - shrinking), 0.5));
  }

  @Override
  public Motion motion() {
    return Motion.LASTS;
  }

  double extent() {
    return -arc.getLength();
  }

  @Override
  protected double computePrefHeight(double width) {
    return diameter;
  }
}
