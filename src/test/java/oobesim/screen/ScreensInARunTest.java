// SPDX-License-Identifier: Apache-2.0
package oobesim.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import oobesim.page.ScreenId;
import oobesim.support.ContosoRun;
import org.junit.jupiter.api.Test;

/** The shipped chart leaves worlds behind in which the screens say the right thing. */
class ScreensInARunTest {
  private final ContosoRun run = ContosoRun.hybrid();

  @Test
  void landingPageOfAHybridJoinWaitsInPlaceUntilTheRestart() {
    landing();
    assertThat(shown("preprov-landing")).doesNotContain("(o)");
    run.does("click provision").waits(Duration.ofSeconds(2));
    assertThat(shown("preprov-landing")).contains("(o) Securing your hardware");
    run.waits(Duration.ofMinutes(4));
    assertThat(shown("preprov-landing")).contains("(o) Waiting for the offline domain join");
    run.reaches("rebooting").reaches("preprov-landing");
    assertThat(shown("preprov-landing")).contains("(o) The device has joined the domain");
    run.reaches("esp").reaches("preprov-success");
    assertThat(shown("preprov-success")).contains("Reseal");
  }

  @Test
  void hybridUserMeetsTheWholeSignOn() {
    resealed();
    run.does("power on").reaches("esp").reaches("lock-screen");
    assertThat(shown("lock-screen")).contains("Press Ctrl+Alt+Delete to unlock");
    run.does("key CTRL+ALT+DEL", "type username joni", "type password Nonsense", "click sign-in");
    assertThat(shown("domain-signin"))
        .contains("Sign in to: CONTOSO", "! The user name or the password is wrong.");
    run.does("type password Domain-1", "click sign-in");
    assertThat(shown("esp")).contains("Waiting until this device is registered for you");
    run.reaches("entra-signin-late").does("type username joni@contoso.com", "click next");
    assertThat(shown("entra-password-late")).contains("joni@contoso.com");
    run.does("type password Cloud-1", "click sign-in");
    assertThat(shown("stay-signed-in")).contains("[x] Allow my organization to manage my device");
    run.does("click ok");
    assertThat(shown("all-set")).contains("joni@contoso.com was added to this device.");
    run.does("click done").waits(Duration.ofMinutes(30));
    assertThat(shown("esp")).contains("buttons: [Sign out]");
  }

  @Test
  void consoleAnswersTheLastCommandOverAnyPage() {
    run.does("power on").reaches("entra-signin").does("key SHIFT+F10");
    run.does("type command ipconfig", "key ENTER");
    assertThat(shown("command-prompt")).contains("| Ethernet adapter Ethernet:");
  }

  private void landing() {
    run.does("power on").reaches("entra-signin").does("key WIN x5");
    run.does("select pre-provision", "click next").reaches("preprov-landing");
    run.waits(Duration.ofSeconds(5));
  }

  private void resealed() {
    landing();
    run.does("click provision").reaches("preprov-success").does("click reseal");
    run.waits(Duration.ofHours(2));
  }

  private String shown(String screen) {
    assertThat(run.screen()).isEqualTo(screen);
    return ScreenText.plain(
        Scenes.CATALOG.describe(ScreenId.named(screen).orElseThrow(), run.world()));
  }
}
