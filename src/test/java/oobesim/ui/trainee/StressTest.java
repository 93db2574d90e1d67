// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
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
import oobesim.support.Fx;
import oobesim.support.WindowDriver;
import oobesim.ui.trainee.bar.Command;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Somebody who presses everything. */
class StressTest {
  private static final int STEPS = 10;

  /** No power button here: a device that is off most of the time proves nothing. */
  private static final List<Command> COMMANDS =
      List.of(
          Command.CABLE,
          Command.CABLE,
          Command.WIFI,
          Command.INTERNET,
          Command.INTERNET,
          Command.PAUSE,
          Command.JUMP,
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

  /** They end the run or leave it, and the walk is to be on the device. */
  private static final Set<String> LEFT_OUT = Set.of("device-bar/power", "device-bar/start-page");

  private static final List<String> TEXTS =
      List.of("joni@contoso.com", "joni@contoso.com", "Cloud-1", "Cloud-1", "Guest-1", "x", "");

  @ParameterizedTest(name = "{0}, seed {1}")
  @CsvSource({"region, 1, 50", "entra-signin, 2, 40", "preprov-landing, 3, 40"})
  void neverThrowsAndAlwaysShowsAScreen(String start, long seed, int rounds) {
    Random random = new Random(seed);
    List<Throwable> faults = new ArrayList<>();
    Set<String> seen = new TreeSet<>();
    try (WindowDriver window = WindowDriver.open()) {
      goTo(start, window);
      Fx.run(
          () ->
              // What a listener throws goes there and not to the one who pressed.
              Thread.currentThread().setUncaughtExceptionHandler((t, fault) -> faults.add(fault)));
      for (int round = 0; round < rounds; round++) {
        Fx.run(() -> steps(window, random, seen));
        window.passes(Duration.ofMillis(random.nextInt(1500)));
        assertThat(faults).as("round %d on %s", round, window.screen()).isEmpty();
      }
      assertThat(seen).as("a walk that stays where it is proves nothing").hasSizeGreaterThan(4);
      assertThat(seen).doesNotContain("");
    } finally {
      Fx.run(() -> Thread.currentThread().setUncaughtExceptionHandler(null));
    }
  }

  private static void goTo(String start, WindowDriver window) {
    window.does(Command.PAUSE);
    if (start.equals("region")) {
      window.does(Command.CABLE);
    }
    window.does(Command.POWER);
    if (start.equals("preprov-landing")) {
      window.jumpsTo("entra-signin");
      window.does(Command.WIN, Command.WIN, Command.WIN, Command.WIN, Command.WIN);
      window.click("provisioning-menu/pre-provision").fire("provisioning-menu/next");
    }
    window.jumpsTo(start).does(Command.PAUSE);
  }

  private static void steps(WindowDriver window, Random random, Set<String> seen) {
    Scene scene = window.stage().getScene();
    for (int i = 0; i < STEPS; i++) {
      switch (random.nextInt(6)) {
        case 0 -> window.window().command(COMMANDS.get(random.nextInt(COMMANDS.size())));
        case 1 -> key(scene, random);
        default -> use(scene, random);
      }
      seen.add(window.screen());
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
