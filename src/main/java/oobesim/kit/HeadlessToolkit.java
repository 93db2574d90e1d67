// SPDX-License-Identifier: Apache-2.0
package oobesim.kit;

import java.util.Map;
import java.util.concurrent.Callable;
import javafx.scene.control.Label;
import oobesim.ui.capture.Toolkit;

/** JavaFX without a display, drawing the same pixels wherever it runs. */
final class HeadlessToolkit {
  private static final String PLATFORM = "glass.platform";

  private static final Map<String, String> WITHOUT_DISPLAY =
      Map.of(
          "prism.order", "sw",
          "prism.lcdtext", "false",
          "prism.text", "t2k",
          "glass.gtk.uiScale", "1",
          "java.awt.headless", "true");

  private HeadlessToolkit() {}

  /**
   * Starts it. Whoever has chosen a platform wants that one, and just as it is; one that runs
   * already stays.
   */
  static void start() {
    if (System.getProperty(PLATFORM) == null) {
      System.setProperty(PLATFORM, "Headless");
      WITHOUT_DISPLAY.forEach(
          (key, value) -> {
            if (System.getProperty(key) == null) {
              System.setProperty(key, value);
            }
          });
    }
    // the first control brings the style sheet of all scenes; no picture may depend on when it came
    call(Label::new);
  }

  /** Runs work on the toolkit's thread; a fault of it is thrown here as it is. */
  static <T> T call(Callable<T> work) {
    try {
      return Toolkit.call(work);
    } catch (IllegalStateException failed) {
      if (failed.getCause() instanceof RuntimeException fault) {
        throw fault;
      }
      throw failed;
    }
  }
}
