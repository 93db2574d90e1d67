// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.control;

import java.time.Duration;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import oobesim.ui.theme.Style;

/** The thin bar that runs from left to right while nobody knows how long it takes. */
public final class BusyBar extends Region implements Moving {
  private static final double LOOP_SECONDS = 2;
  private static final double PIECE = 0.42;

  private final Region piece = new Region();
  private final Rectangle window = new Rectangle();
  private double phase = 0.5;

  public BusyBar() {
    getStyleClass().add(Style.BUSY_BAR);
    piece.getStyleClass().add(Style.BUSY_PIECE);
    piece.setManaged(false);
    getChildren().add(piece);
    setClip(window);
  }

  @Override
  public void setTime(Duration now) {
    phase = now.toNanos() / 1e9 % LOOP_SECONDS / LOOP_SECONDS;
    place();
  }

  @Override
  public Motion motion() {
    return Motion.LASTS;
  }

  @Override
  protected void layoutChildren() {
    window.setWidth(getWidth());
    window.setHeight(getHeight());
    window.setArcWidth(getHeight());
    window.setArcHeight(getHeight());
    place();
  }

  private void place() {
    double eased = phase * phase * (3 - 2 * phase);
    double length = getWidth() * PIECE;
    piece.resizeRelocate((getWidth() + length) * eased - length, 0, length, getHeight());
  }
}
