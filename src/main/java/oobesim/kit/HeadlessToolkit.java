// SPDX-License-Identifier: Apache-2.0
package oobesim.kit;

import javafx.scene.control.Label;
import oobesim.ui.capture.Toolkit;

/** JavaFX without a display, drawing the same pixels wherever it runs. */
final class HeadlessToolkit {
  private HeadlessToolkit() {}

  /**
   * Starts it. Whoever has chosen a platform wants that one, and just as it is; one that runs
   * already stays.
   */
  static void start() {
    if (System.getProperty("glass.platform") == null) {
      Toolkit.preferHeadless();
    }
    // the first control brings the style sheet of all scenes; no picture may depend on when it came
    Toolkit.call(Label::new);
  }
}
