// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import oobesim.ui.trainee.bar.Command;
import oobesim.ui.trainee.key.KeyChords;
import oobesim.ui.trainee.key.Stroke;

/** Sorts keys: the simulator's own commands, what the device hears, what only the bar hears. */
final class KeyRouter {
  private final KeyChords chords = new KeyChords();
  private final Target target;

  /** Who is told. */
  interface Target {
    /** A command of the simulator. */
    void command(Command command);

    /** A chord for the device. */
    void chord(String chord);

    /** ESCAPE outside the device: back to the display. */
    void leave();

    /** Whether the device cannot hear keys pressed on that node. */
    boolean deaf(Object node);
  }

  KeyRouter(Target target) {
    this.target = target;
  }

  void listenTo(Scene scene) {
    scene.addEventFilter(KeyEvent.KEY_PRESSED, this::command);
    scene.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    scene.addEventHandler(KeyEvent.KEY_RELEASED, this::released);
    scene
        .windowProperty()
        .subscribe(
            window -> {
              if (window != null) {
                window.focusedProperty().subscribe(chords::forget);
              }
            });
  }

  /** Before any node, for lists keep some of these keys for themselves. */
  private void command(KeyEvent press) {
    Optional<Command> command = opensDropDown(press) ? Optional.empty() : Command.of(press);
    if (command.isPresent()) {
      press.consume();
      target.command(command.get());
    } else if (press.getCode() == KeyCode.ESCAPE && target.deaf(press.getTarget())) {
      press.consume();
      target.leave();
    }
  }

  /** ALT with an arrow opens the drop-down that has the keyboard, as everywhere. */
  private static boolean opensDropDown(KeyEvent press) {
    boolean arrow = press.getCode() == KeyCode.DOWN || press.getCode() == KeyCode.UP;
    boolean dropDown =
        press.getTarget() instanceof ChoiceBox<?> || press.getTarget() instanceof ComboBoxBase<?>;
    return arrow && press.isAltDown() && dropDown;
  }

  private void pressed(KeyEvent press) {
    if (!target.deaf(press.getTarget())) {
      boolean field = press.getTarget() instanceof TextInputControl;
      tell(press, chords.pressed(Stroke.of(press), field));
    }
  }

  private void released(KeyEvent release) {
    Optional<String> heard = chords.released(Stroke.of(release));
    if (!(release.getTarget() instanceof Node node) || !target.deaf(node)) {
      tell(release, heard);
    }
  }

  private void tell(Event event, Optional<String> heard) {
    heard.ifPresent(chord -> consume(event, chord, target::chord));
  }

  private static void consume(Event event, String chord, Consumer<String> hearer) {
    event.consume();
    hearer.accept(chord);
  }
}
