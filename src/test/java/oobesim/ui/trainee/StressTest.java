// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import oobesim.support.Fx;
import oobesim.support.WindowDriver;
import oobesim.ui.trainee.bar.Command;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody who presses everything. */
class StressTest {
  private static final int STEPS = 120;
  private static final List<Command> COMMANDS =
      List.of(
          Command.POWER,
          Command.CABLE,
          Command.WIFI,
          Command.INTERNET,
          Command.PAUSE,
          Command.JUMP,
          Command.JUMP,
          Command.JUMP,
          Command.WIN,
          Command.ABOUT,
          Command.FASTER,
          Command.SLOWER,
          Command.SWITCH_PLACE,
          Command.REMARKS);
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

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void neverThrowsAndAlwaysShowsAScreen(long seed) {
    Random random = new Random(seed);
    List<Throwable> faults = new ArrayList<>();
    try (WindowDriver window = WindowDriver.open()) {
      Fx.run(
          () ->
              // What a listener throws goes there and not to the one who pressed.
              Thread.currentThread().setUncaughtExceptionHandler((t, fault) -> faults.add(fault)));
      for (int i = 0; i < STEPS; i++) {
        step(window, random);
        assertThat(faults).as("step %d of seed %d on %s", i, seed, window.screen()).isEmpty();
        assertThat(window.screen()).isNotEmpty();
      }
      assertThat(window.inputs()).hasSizeGreaterThan(20);
    } finally {
      Fx.run(() -> Thread.currentThread().setUncaughtExceptionHandler(null));
    }
  }

  private static void step(WindowDriver window, Random random) {
    switch (random.nextInt(6)) {
      case 0 -> window.does(COMMANDS.get(random.nextInt(COMMANDS.size())));
      case 1 -> Fx.run(() -> key(window.stage().getScene(), random));
      case 2 -> window.passes(Duration.ofMillis(random.nextInt(1500)));
      default -> Fx.run(() -> use(window.stage().getScene(), random));
    }
  }

  private static void key(Scene scene, Random random) {
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

  private static void use(Scene scene, Random random) {
    List<Node> usable = new ArrayList<>();
    collect(scene.getRoot(), usable);
    if (usable.isEmpty()) {
      return;
    }
    switch (usable.get(random.nextInt(usable.size()))) {
      case MenuButton menu -> menu.requestFocus();
      case ButtonBase button -> button.fire();
      case TextField field -> field.setText(random.nextBoolean() ? "joni@contoso.com" : "x");
      case Node node -> node.requestFocus();
    }
  }

  private static void collect(Node node, List<Node> usable) {
    if (!node.isVisible() || node.isDisabled()) {
      return;
    }
    if (node.getId() != null && node.getId().contains("/")) {
      usable.add(node);
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> collect(child, usable));
    }
  }
}
