// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import oobesim.support.Fx;
import oobesim.support.WindowDriver;
import oobesim.ui.trainee.bar.Command;
import org.junit.jupiter.api.Test;

/** A secret that is refused is gone, as often as it happens, and the next one can be typed. */
class RefusedSecretsInWindowTest {
  @Test
  void passwordOfTheCloud() {
    try (WindowDriver window = user("user-driven-entra")) {
      window.jumpsTo("entra-signin").type("joni@contoso.com").press(KeyCode.ENTER);
      refusedTwice(window, "entra-password/password", "entra-password/sign-in");
      window.type("Cloud-1").press(KeyCode.ENTER).shows("just-a-moment");
    }
  }

  @Test
  void passwordsOfADomainAndOfALateSignIn() {
    try (WindowDriver window = user("user-driven-hybrid")) {
      window.jumpsTo("entra-signin").type("joni@contoso.com").press(KeyCode.ENTER);
      window.type("Cloud-1").press(KeyCode.ENTER).jumpsTo("lock-screen");
      window.press(KeyCode.CONTROL, KeyCode.ALT, KeyCode.DELETE);
      window.type("CONTOSO\\joni").press(KeyCode.TAB);
      refusedTwice(window, "domain-signin/password", "domain-signin/sign-in");
      window.type("Domain-1").press(KeyCode.ENTER).shows("esp").jumpsTo("entra-signin-late");
      window.type("joni@contoso.com").press(KeyCode.ENTER);
      refusedTwice(window, "entra-password-late/password", "entra-password-late/sign-in");
      window.type("Cloud-1").press(KeyCode.ENTER).shows("stay-signed-in");
    }
  }

  @Test
  void passwordOfAnAdministrator() {
    try (WindowDriver window = user("autopilot-reset")) {
      window.jumpsTo("entra-signin").type("joni@contoso.com").press(KeyCode.ENTER);
      window.type("Cloud-1").press(KeyCode.ENTER).jumpsTo("desktop");
      Fx.run(() -> window.window().chord("WIN+L"));
      Fx.run(() -> window.shows("lock-screen").window().chord("CTRL+WIN+R"));
      window.focused("reset-signin/username").type("joni@contoso.com").press(KeyCode.TAB);
      refusedTwice(window, "reset-signin/password", "reset-signin/sign-in");
    }
  }

  @Test
  void keyOfANetworkWhichIsForgottenWithItsRow() {
    try (WindowDriver window = WindowDriver.open()) {
      window.does(Command.PAUSE, Command.CABLE, Command.POWER).jumpsTo("region");
      window.press(KeyCode.ENTER).press(KeyCode.ENTER).press(KeyCode.ENTER).shows("network");
      window.focused("network/options").press(KeyCode.ENTER);
      refusedTwice(window, "network/network-key", "network/connect");
      window.type("of another").press(KeyCode.SHIFT, KeyCode.TAB).press(KeyCode.DOWN);
      window.press(KeyCode.ENTER).focused("network/network-key");
      assertThat(window.text("network/network-key")).isEmpty();
      window.press(KeyCode.SHIFT, KeyCode.TAB).press(KeyCode.UP).press(KeyCode.ENTER);
      window.focused("network/network-key").enabled("network/connect", false);
      window.type("Guest-1").press(KeyCode.TAB).focused("network/connect").press(KeyCode.ENTER);
      window.enabled("network/next", true);
    }
  }

  @Test
  void anEmptiedFieldIsNotTheSecretThatWasRefused() {
    try (WindowDriver window = user("user-driven-entra")) {
      window.jumpsTo("entra-signin").type("joni@contoso.com").press(KeyCode.ENTER);
      window.type("wrong").press(KeyCode.ENTER).press(KeyCode.ENTER).shows("entra-password");
      assertThat(window.text("entra-password/password")).isEmpty();
      assertThat(window.inputs().stream().filter(i -> i.startsWith("type password"))).hasSize(2);
    }
  }

  private static WindowDriver user(String profile) {
    return WindowDriver.open(Path.of("profiles", profile + ".json"))
        .does(Command.PAUSE, Command.POWER);
  }

  private static void refusedTwice(WindowDriver window, String field, String button) {
    String screen = window.screen();
    window.focused(field).type("wrong").press(KeyCode.ENTER).shows(screen).focused(field);
    assertThat(window.text(field)).as("the first time").isEmpty();
    window.type("wrong").press(KeyCode.ENTER).shows(screen).focused(field);
    assertThat(window.text(field)).as("the second time").isEmpty();
    window.type("wrong").click(button).shows(screen).focused(field);
    assertThat(window.text(field)).as("by the pointer").isEmpty();
  }
}
