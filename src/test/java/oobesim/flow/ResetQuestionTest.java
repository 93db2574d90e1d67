// SPDX-License-Identifier: Apache-2.0
package oobesim.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import oobesim.support.Rehearsal;
import oobesim.support.Steps;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a reset asks first, and where it begins at once. */
class ResetQuestionTest {
  private static final String SWITCH = "switches.resetAsks";

  @ParameterizedTest(name = "asks {0}: {1}")
  @CsvSource({"true, reset-confirm", "false, resetting"})
  void theMenusResetAsksUnlessTheNewestBuildIsPlayed(String asks, String screen) {
    menu(SWITCH, asks).does("select reset-device", "click next").shows(screen);
  }

  @ParameterizedTest(name = "asks {0}: {1}")
  @CsvSource({"true, reset-confirm", "false, resetting"})
  void theStatusPagesResetAsksUnlessTheNewestBuildIsPlayed(String asks, String screen) {
    failing(SWITCH, asks).does("click reset-device").shows(screen);
  }

  @Test
  void theResultPageOfATechnicianNeverAsks() {
    Rehearsal.bench("device.virtual", "true")
        .landing()
        .does("click provision")
        .reaches("preprov-failure")
        .does("click reset")
        .shows("resetting");
  }

  @Test
  void theDevicePreparationPageNeverAsks() {
    Steps.preparation("devicePreparationPolicy.timeout", "15")
        .reaches("dp-error")
        .does("click reset")
        .shows("resetting");
  }

  @Test
  void cancelLeadsBackToTheMenu() {
    Rehearsal run = menu().does("select reset-device", "click next").shows("reset-confirm");
    run.has("reset", true).has("cancel", true).does("click cancel").shows("provisioning-menu");
    run.enabled("next", false).does("click exit").shows("entra-signin");
  }

  @Test
  void cancelLeadsBackToTheStatusPageAsItWas() {
    Rehearsal run = failing().does("click toggle-device-setup", "click reset-device");
    var before = run.session().world().state().esp();
    run.does("click cancel").shows("esp").has("reset-device", true);
    assertThat(run.session().world().state().esp()).isEqualTo(before);
    run.failedWith("app-not-detected", "0x87D1041C");
  }

  @ParameterizedTest(name = "by the {0}")
  @CsvSource({"click reset", "key ENTER"})
  void theAnswerYesResetsTheDevice(String yes) {
    Rehearsal run = failing().does("click reset-device", yes).shows("resetting");
    run.reaches("entra-signin");
    assertThat(run.session().world().state().esp().phases()).isEmpty();
  }

  @Test
  void thePowerButtonAtTheStatusPagesQuestionLeadsBackToTheStatusPage() {
    failing().does("click reset-device", "power off", "power on").reaches("esp");
  }

  private static Rehearsal menu(String... settings) {
    return Rehearsal.bench(settings)
        .does("power on")
        .reaches("entra-signin")
        .does("key WIN x5")
        .shows("provisioning-menu");
  }

  private static Rehearsal failing(String... settings) {
    String[] all = new String[settings.length + 2];
    System.arraycopy(settings, 0, all, 2, settings.length);
    all[0] = "workload.apps.0.detected";
    all[1] = "false";
    return Steps.signedIn("user-driven-entra", all)
        .reaches("esp")
        .waits(Duration.ofMinutes(40))
        .shows("esp");
  }
}
