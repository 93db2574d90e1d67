// SPDX-License-Identifier: Apache-2.0
package oobesim.kit.window;

import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.testfx.api.FxRobot;
import org.testfx.robot.BaseRobot;
import org.testfx.util.WaitForAsyncUtils;

/**
 * Mouse and keyboard by TestFX. The pointer goes the straight way: on the toolkit's own display
 * what is pressed has arrived when a call returns, and pausing after each step would only cost
 * time.
 */
final class MouseAndKeys {
  private final FxRobot robot = new FxRobot();
  private final BaseRobot hands = robot.robotContext().getBaseRobot();
  private final boolean patient = !System.getProperty("glass.platform", "").startsWith("Headless");

  /** Clicks on the middle of a node that is shown. */
  void click(Node node) {
    Point2D middle = robot.point(node).query();
    hands.moveMouse(middle);
    arrive();
    hands.pressMouse(MouseButton.PRIMARY);
    arrive();
    hands.releaseMouse(MouseButton.PRIMARY);
    arrive();
  }

  /** Presses keys together and lets them go, the last one first. */
  void push(List<KeyCode> keys) {
    for (KeyCode key : keys) {
      hands.pressKeyboard(key);
      arrive();
    }
    for (KeyCode key : keys.reversed()) {
      hands.releaseKeyboard(key);
      arrive();
    }
  }

  /** Types letters where the keyboard is. */
  void write(Scene scene, String text) {
    for (char letter : text.toCharArray()) {
      hands.typeKeyboard(scene, KeyCode.UNDEFINED, Character.toString(letter));
      arrive();
    }
  }

  /** A real display tells of the mouse when it likes. */
  private void arrive() {
    if (patient) {
      WaitForAsyncUtils.waitForFxEvents();
    }
  }
}
