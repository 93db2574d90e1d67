// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;
import oobesim.support.Newcomer;
import oobesim.support.WindowDriver;
import org.junit.jupiter.api.Test;

/** From the start page to the user's desktop with keys and with what the window shows. */
class NewcomerTest {
  @Test
  void aTechnicianAndThenAUserReachTheDesktop() {
    try (WindowDriver window = WindowDriver.start()) {
      Newcomer newcomer = new Newcomer(window).readsTheKeys();
      newcomer.chooses("Pre-provisioning, Entra join", KeyCode.ENTER).switchesOn();
      newcomer.waitsFor("work or school");
      for (int press = 1; press <= 5; press++) {
        newcomer.does("Press the device's WIN key");
        assertThat(newcomer.readsAlone(Integer.toString(press))).as("the bar counts").isTrue();
      }
      newcomer.chooses("Pre-provision", KeyCode.SPACE).presses("Next").waitsFor("Organization:");
      newcomer.waitsFor("Contoso");
      newcomer.presses("Next").waitsFor("Reseal").presses("Reseal");
      assertThat(newcomer.reads("Resealed and off")).isTrue();
      newcomer.switchesOn().goesOnUntil("The desktop is reached");
      assertThat(newcomer.reads("joni@contoso.com")).isTrue();
      assertThat(window.inputs()).contains("click reseal", "type password ********");
      assertThat(String.join("\n", window.journal())).doesNotContain("Cloud-1");
    }
  }

  @Test
  void aUserAloneReachesTheDesktop() {
    try (WindowDriver window = WindowDriver.start()) {
      Newcomer newcomer = new Newcomer(window).readsTheKeys();
      newcomer.chooses("User-driven, Entra join", KeyCode.ENTER).switchesOn();
      newcomer.goesOnUntil("The desktop is reached");
      assertThat(window.inputs())
          .contains("type username joni@contoso.com", "type password ********");
    }
  }
}
