// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import oobesim.support.Fx;
import oobesim.support.WindowDriver;
import oobesim.ui.trainee.bar.Command;
import org.junit.jupiter.api.Test;

/** The bar counts presses of the Windows key; the device shows nothing, as in reality. */
class WinKeyInWindowTest {
  private static final double READABLE = 4.5;

  @Test
  void theBarCountsToFiveAndBeginsAnewWithTheDevice() {
    try (WindowDriver window = WindowDriver.open()) {
      window.does(Command.PAUSE, Command.POWER).jumpsTo("entra-signin");
      assertThat(window.has("device-bar/win-presses")).isFalse();
      window.press(KeyCode.F9).press(KeyCode.F9);
      assertThat(count(window)).isEqualTo("2");
      assertThat(window.node("device-bar/win").getAccessibleText()).contains("2 of 5");
      window.press(KeyCode.TAB).does(Command.KEYS).press(KeyCode.ESCAPE).press(KeyCode.ESCAPE);
      Fx.run(() -> window.window().chord("CTRL+A"));
      window.passes(Duration.ofMillis(200));
      assertThat(window.has("device-bar/win-presses")).as("another key between").isFalse();
      for (int press = 1; press <= 4; press++) {
        assertThat(count(window.does(Command.WIN))).isEqualTo(Integer.toString(press));
      }
      window.does(Command.WIN).shows("provisioning-menu");
      assertThat(count(window)).isEqualTo("5");
      window.passes(Duration.ofSeconds(4));
      assertThat(window.has("device-bar/win-presses")).isFalse();
    }
  }

  @Test
  void theKeyCanBeReadWhetherOrNotItCanBePressed() {
    try (WindowDriver window = WindowDriver.open()) {
      assertThat(contrast(window, "#262a33", ".win-face .key-cap")).isGreaterThan(READABLE);
      window.does(Command.PAUSE, Command.POWER).jumpsTo("entra-signin").does(Command.WIN);
      assertThat(contrast(window, "#262a33", ".win-presses")).isGreaterThan(READABLE);
      window.does(Command.ABOUT).enabled("device-bar/win", false);
      assertThat(contrast(window, "#262a33", ".win-face .key-cap")).isGreaterThan(READABLE);
    }
  }

  private static String count(WindowDriver window) {
    return window.text("device-bar/win-presses");
  }

  /** The contrast of a label's letters with the ground that its group has. */
  private static double contrast(WindowDriver window, String ground, String selector) {
    return Fx.get(
        () -> {
          Label label = (Label) window.stage().getScene().getRoot().lookup(selector);
          assertThat(label.getFont().getSize()).isGreaterThanOrEqualTo(13);
          Color under = Color.web(ground);
          Color ink = under.interpolate((Color) label.getTextFill(), opacity(label));
          double light = Math.max(luminance(ink), luminance(under)) + 0.05;
          return light / (Math.min(luminance(ink), luminance(under)) + 0.05);
        });
  }

  private static double opacity(Node node) {
    double opacity = 1;
    for (Node at = node; at != null; at = at.getParent()) {
      opacity *= at.getOpacity();
    }
    return opacity;
  }

  private static double luminance(Color colour) {
    return 0.2126 * linear(colour.getRed())
        + 0.7152 * linear(colour.getGreen())
        + 0.0722 * linear(colour.getBlue());
  }

  private static double linear(double part) {
    return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
  }
}
