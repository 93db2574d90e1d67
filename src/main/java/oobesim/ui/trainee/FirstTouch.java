// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee;

import java.util.Optional;
import java.util.function.Predicate;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import oobesim.ui.trainee.bar.Command;

/**
 * The touch by which somebody takes over what plays itself. It does nothing else: whoever wants to
 * have the device has not yet decided what to do with it.
 */
final class FirstTouch {
  private final Predicate<EventTarget> takesOver;
  private Optional<KeyCode> key = Optional.empty();
  private boolean button;

  /**
   * A touch.
   *
   * @param takesOver takes over if something is touched that plays itself, and says whether it did
   */
  FirstTouch(Predicate<EventTarget> takesOver) {
    this.takesOver = takesOver;
  }

  void listenTo(Scene scene, Node device) {
    scene.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    scene.addEventFilter(KeyEvent.KEY_TYPED, typed -> key.ifPresent(held -> typed.consume()));
    scene.addEventFilter(KeyEvent.KEY_RELEASED, this::released);
    device.addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
    device.addEventFilter(MouseEvent.MOUSE_RELEASED, this::swallow);
    device.addEventFilter(MouseEvent.MOUSE_CLICKED, this::swallow);
  }

  private void pressed(KeyEvent press) {
    boolean again = key.equals(Optional.of(press.getCode()));
    if (!again) {
      key = Optional.of(press.getCode()).filter(it -> takesOver(press));
    }
    key.ifPresent(held -> press.consume());
  }

  private boolean takesOver(KeyEvent press) {
    return !press.getCode().isModifierKey()
        && Command.of(press).isEmpty()
        && takesOver.test(press.getTarget());
  }

  private void released(KeyEvent release) {
    if (key.equals(Optional.of(release.getCode()))) {
      release.consume();
      key = Optional.empty();
    }
  }

  private void pressed(MouseEvent press) {
    button = takesOver.test(press.getTarget());
    swallow(press);
  }

  private void swallow(MouseEvent event) {
    if (button) {
      event.consume();
    }
  }
}
