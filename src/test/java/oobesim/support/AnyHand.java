// SPDX-License-Identifier: Apache-2.0
package oobesim.support;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/** Somebody who uses whatever can be used in a window, by chance. */
public final class AnyHand {
  private static final List<KeyCode> KEYS =
      List.of(
          KeyCode.ENTER,
          KeyCode.TAB,
          KeyCode.UP,
          KeyCode.DOWN,
          KeyCode.SPACE,
          KeyCode.WINDOWS,
          KeyCode.WINDOWS,
          KeyCode.A,
          KeyCode.ESCAPE,
          KeyCode.BACK_SPACE,
          KeyCode.F10);

  /** They end the run or leave it, and the walk is to be on the device. */
  private static final Set<String> LEFT_OUT = Set.of("device-bar/power", "device-bar/start-page");

  private static final List<String> TEXTS =
      List.of("joni@contoso.com", "joni@contoso.com", "Cloud-1", "Cloud-1", "Guest-1", "x", "");

  private final Random random;

  public AnyHand(Random random) {
    this.random = random;
  }

  /** Presses a key where the keyboard is. */
  public void key(Scene scene) {
    KeyCode code = KEYS.get(random.nextInt(KEYS.size()));
    boolean shift = random.nextInt(4) == 0;
    Node owner = scene.getFocusOwner();
    for (var type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
      KeyEvent event = new KeyEvent(type, "", "", code, shift, false, false, false);
      if (owner == null) {
        Event.fireEvent(scene, event);
      } else {
        Event.fireEvent(owner, event);
      }
    }
  }

  /** Uses a control that can be seen: a button, a field, a row. */
  public void use(Scene scene) {
    List<Node> usable = new ArrayList<>();
    collect(scene.getRoot(), usable);
    if (usable.isEmpty()) {
      return;
    }
    switch (usable.get(random.nextInt(usable.size()))) {
      case MenuButton menu -> menu.requestFocus();
      case ButtonBase button -> button.fire();
      case TextField field -> field.setText(TEXTS.get(random.nextInt(TEXTS.size())));
      case Node node -> click(node);
    }
  }

  private static void click(Node node) {
    Event.fireEvent(
        node,
        new MouseEvent(
            MouseEvent.MOUSE_CLICKED,
            1,
            1,
            1,
            1,
            MouseButton.PRIMARY,
            1,
            false,
            false,
            false,
            false,
            true,
            false,
            false,
            true,
            false,
            true,
            null));
  }

  private static void collect(Node node, List<Node> usable) {
    if (!node.isVisible() || node.isDisabled()) {
      return;
    }
    if (node.getId() != null && node.getId().contains("/") && !LEFT_OUT.contains(node.getId())) {
      usable.add(node);
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> collect(child, usable));
    }
  }
}
