// SPDX-License-Identifier: Apache-2.0
package oobesim.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import oobesim.support.Rehearsal;
import oobesim.support.Steps;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The fault of Windows 10 builds 2004 and 20H2, and the link to another account beside it. */
class OldBuildRowsTest {
  private static final String FAULT = "switches.signInIgnoresWinKey";
  private static final String LINK = "deploymentProfile.escapeLinkHidden";

  @ParameterizedTest(name = "fault {0}, Windows {1}, {2}, keyboard skipped {3}: menu {4}")
  @CsvSource({
    "true,  10, wired, true,  false",
    "false, 10, wired, true,  true",
    "true,  11, wired, true,  true",
    "true,  10, wifi,  true,  true",
    "true,  10, wired, false, true"
  })
  void onlyAnOldBuildBehindAPresetKeyboardIsDeafAtTheSignIn(
      String fault, String windows, String link, String skipped, boolean opens) {
    Rehearsal run =
        bench(FAULT, fault, "windows.version", windows, "network.link", link)
            .does("set deploymentProfile.keyboardSelectionPageSkipped " + skipped, "power on");
    signInPage(run).does("key WIN x5").shows(opens ? "provisioning-menu" : "entra-signin");
  }

  @ParameterizedTest(name = "locale \"{0}\": menu {1}")
  @CsvSource({"os-default, false", "de-DE, false", "'', true"})
  void whoChoosesTheLanguageIsHeard(String locale, boolean opens) {
    Rehearsal run = bench(FAULT, "true", "deploymentProfile.locale", locale).does("power on");
    signInPage(run).does("key WIN x5").shows(opens ? "provisioning-menu" : "entra-signin");
  }

  @Test
  void thePasswordPageIsPartOfTheSameSignInAndAsDeaf() {
    Rehearsal run = signInPage(bench(FAULT, "true").does("power on"));
    run.does("type username joni@contoso.com", "click next").shows("entra-password");
    run.does("key WIN x5").shows("entra-password");
  }

  @Test
  void leavingForAnotherAccountLeadsToAnEarlierPageThatHearsTheKeys() {
    Rehearsal run = signInPage(bench(FAULT, "true", LINK, "false").does("power on"));
    run.does("key WIN x5").shows("entra-signin").does("click change-account").shows("region");
    run.does("key WIN x5").shows("provisioning-menu");
  }

  @Test
  void whoComesBackAfterLeavingIsHeardAtTheSignInToo() {
    Rehearsal run = signInPage(bench(FAULT, "true", LINK, "false").does("power on"));
    run.does("click change-account", "click yes").reaches("entra-signin");
    run.does("key WIN x5").shows("provisioning-menu");
  }

  @Test
  void aRestartMakesTheDeviceDeafAgain() {
    Rehearsal run = signInPage(bench(FAULT, "true", LINK, "false").does("power on"));
    run.does("click change-account", "power off", "power on").reaches("entra-signin");
    run.does("key WIN x5").shows("entra-signin");
  }

  @ParameterizedTest(name = "hidden {0}")
  @CsvSource({"true", "false"})
  void theProfileDecidesWhetherTheSignInCanBeLeftForAnotherAccount(boolean hidden) {
    Rehearsal run = signInPage(bench(LINK, "" + hidden).does("power on"));
    run.has("change-account", !hidden).does("click change-account").accepted(!hidden);
    run.shows(hidden ? "entra-signin" : "region");
  }

  @Test
  void whatWasTypedIsForgottenWhenTheSignInIsLeft() {
    Rehearsal run = signInPage(bench(LINK, "false").does("power on"));
    run.does("type username joni@contoso.com", "click change-account", "click yes");
    run.reaches("entra-signin");
    assertThat(run.session().world().form().text("entra-signin/username")).isEmpty();
    run.does(Steps.SIGN_IN).reaches("desktop");
  }

  @Test
  void aDeviceWithoutAProfileHasNoSuchLinkButTheWayBackToTheChoice() {
    Rehearsal run = Rehearsal.of("not-registered").does("power on").reaches("region");
    run.does("click yes", "click yes", "click skip").reaches("eula");
    run.does("click accept", "click skip", "select work", "click next").shows("entra-signin");
    run.has("change-account", false).does("click back").shows("setup-choice");
  }

  private static Rehearsal bench(String... settings) {
    String[] all = new String[settings.length + 4];
    System.arraycopy(new String[] {"windows.version", "10", "network.link", "wired"}, 0, all, 0, 4);
    System.arraycopy(settings, 0, all, 4, settings.length);
    return Rehearsal.bench(all);
  }

  /** Through the first pages, whichever there are. */
  private static Rehearsal signInPage(Rehearsal run) {
    for (int i = 0; i < 60 && !run.session().screen().value().equals("entra-signin"); i++) {
      switch (run.session().screen().value()) {
        case "language", "region", "keyboard" -> run.does("click yes");
        case "keyboard-second" -> run.does("click skip");
        default -> run.session().advanceToNextEvent();
      }
    }
    return run.waits(Duration.ZERO).shows("entra-signin");
  }
}
