// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee;

import javafx.geometry.Bounds;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.SVGPath;
import javafx.scene.transform.Scale;
import oobesim.ui.trainee.bar.Command;
import oobesim.ui.trainee.text.WindowText;

/**
 * The large sign over the dark display of a device that is off: the room sees at once what to
 * press. It is the simulator's, not the device's.
 */
final class PowerSign extends Region {
  private static final double SIZE = 132;
  private static final double CAP_GAP = 16;
  private static final double SHARE = 0.24;
  private static final String DRAWING = "M 24 10 V 34 M 12 17 A 20 20 0 1 0 36 17";

  private final Button button;
  private final Label cap = new Label(Command.POWER.keys());
  private final Scale scale = new Scale();
  private boolean off;
  private boolean covered;

  PowerSign(WindowText text, Runnable onPress) {
    SVGPath drawing = new SVGPath();
    drawing.setContent(DRAWING);
    drawing.getStyleClass().add("power-drawing");
    button = new Button("", drawing);
    button.setId("desk/power");
    button.getStyleClass().add("power-sign");
    button.setAccessibleText(text.text("desk.power"));
    button.setAccessibleHelp(text.text("desk.power.help", "keys", Command.POWER.keys()));
    button.setOnAction(press -> onPress.run());
    // A button of the toolkit hears SPACE only.
    button.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    cap.getStyleClass().addAll("key-cap", "power-cap");
    cap.setMouseTransparent(true);
    getTransforms().add(scale);
    setPickOnBounds(false);
    getChildren().addAll(button, cap);
    update();
  }

  private void pressed(KeyEvent press) {
    if (press.getCode() == KeyCode.ENTER) {
      press.consume();
      button.fire();
    }
  }

  /** Whether the device is off, so that there is something to press. */
  void setOff(boolean now) {
    off = now;
    update();
  }

  /** Whether something else has the device's place. */
  void setCovered(boolean now) {
    covered = now;
    update();
  }

  private void update() {
    setVisible(off && !covered);
  }

  /** Takes the middle of the device's display. */
  void layOver(Bounds device) {
    double factor = SHARE * Math.min(device.getWidth(), device.getHeight()) / SIZE;
    scale.setX(factor);
    scale.setY(factor);
    double wide = SIZE + 2 * (CAP_GAP + cap.prefWidth(-1));
    resizeRelocate(
        Math.round(device.getCenterX() - wide * factor / 2),
        Math.round(device.getCenterY() - SIZE * factor / 2),
        wide,
        SIZE);
  }

  @Override
  protected void layoutChildren() {
    double side = cap.prefWidth(-1);
    double high = cap.prefHeight(-1);
    button.resizeRelocate(CAP_GAP + side, 0, SIZE, SIZE);
    cap.resizeRelocate(2 * CAP_GAP + side + SIZE, (SIZE - high) / 2, side, high);
  }
}
