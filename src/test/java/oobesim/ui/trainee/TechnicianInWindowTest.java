// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;
import oobesim.support.WindowDriver;
import org.junit.jupiter.api.Test;

/** The whole technician flow as a person goes it, with mouse, keyboard and the bar. */
class TechnicianInWindowTest {
  @Test
  void fromPowerOnToReseal() {
    try (WindowDriver window = WindowDriver.open()) {
      window.shows("off").press(KeyCode.F7);
      window.click("device-bar/power").shows("boot");
      window.click("device-bar/jump").jumpsTo("entra-signin");
      for (int i = 0; i < 5; i++) {
        window.press(KeyCode.WINDOWS);
      }
      window.shows("provisioning-menu").enabled("provisioning-menu/next", false);
      window.click("provisioning-menu/pre-provision").enabled("provisioning-menu/next", true);
      window.click("provisioning-menu/next").jumpsTo("preprov-landing");
      while (!window.has("preprov-landing/provision")
          || window.node("preprov-landing/provision").isDisabled()) {
        window.fire("device-bar/jump");
      }
      window.click("preprov-landing/provision").jumpsTo("esp").jumpsTo("preprov-success");
      window.click("preprov-success/reseal").shows("off");
      assertThat(window.inputs())
          .containsSubsequence(
              "power on",
              "key WIN",
              "select pre-provision",
              "click next",
              "click provision",
              "click reseal");
    }
  }
}
