// SPDX-License-Identifier: Apache-2.0
package oobesim.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import oobesim.page.EspPage;
import oobesim.page.ScreenId;
import oobesim.page.Selections;
import oobesim.provisioning.DeviceMode;
import oobesim.provisioning.plan.PhaseProgress;
import oobesim.support.EspRows;
import oobesim.support.Rehearsal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** More rows of the flow tables that concern the technician: given, when, then. */
class TechnicianRowsTest {
  private static final String HIDDEN = "deploymentProfile.outOfBoxExperienceSetting.";

  @ParameterizedTest(name = "link {0}, internet {1}: first page {2}")
  @CsvSource({
    "wired, true,  entra-signin",
    "wired, false, region",
    "wifi,  true,  region",
    "wifi,  false, region",
    "none,  true,  region"
  })
  void onlyACableWithInternetLetsTheProfileHideTheFirstPages(
      String link, String internet, String first) {
    Rehearsal.bench("network.link", link, "network.internet", internet)
        .does("power on")
        .reaches(first)
        .shows(first);
  }

  @ParameterizedTest(name = "locale \"{0}\", keyboard skipped {1}: {2}")
  @CsvSource({
    "os-default, true,  entra-signin",
    "de-DE,      true,  entra-signin",
    "os-default, false, keyboard",
    "'',         true,  language",
    "'',         false, language"
  })
  void theProfileDecidesWhichOfTheFirstPagesShowOnACable(
      String locale, String skipped, String first) {
    Rehearsal.bench(
            "deploymentProfile.locale", locale, HIDDEN + "keyboardSelectionPageSkipped", skipped)
        .does("power on")
        .reaches(first);
  }

  @Test
  void languageComesBeforeRegionBeforeKeyboard() {
    Rehearsal run =
        Rehearsal.bench(
                "deploymentProfile.locale", "", HIDDEN + "keyboardSelectionPageSkipped", "false")
            .does("power on")
            .reaches("language")
            .does("select de-de", "click yes")
            .shows("region")
            .does("click yes")
            .shows("keyboard")
            .does("click yes", "click skip")
            .reaches("entra-signin");
    assertThat(run.session().world().state().choices().language()).contains("de-de");
  }

  @Test
  void aDeviceThatIsOnlineDoesNotSeeTheNetworkPage() {
    Rehearsal run =
        Rehearsal.bench("network.link", "wifi")
            .does("power on")
            .reaches("region")
            .does("click yes", "click yes", "click skip")
            .reaches("entra-signin");
    assertThat(run.screens()).doesNotContain("network");
  }

  @Test
  void aConnectionThatIsLostWhileTheProfileIsAskedForLeadsBackToTheNetworkPage() {
    TechnicianFlowTest.atNetwork()
        .does("network wired", "click next")
        .shows("just-a-moment")
        .does("network none")
        .reaches("network")
        .enabled("next", false);
  }

  @Test
  void aConnectionThatIsLostDuringTheRestartLeadsToTheNetworkPageAgain() {
    Rehearsal.bench()
        .does("power on")
        .reaches("rebooting")
        .does("network none")
        .reaches("network")
        .does("network wired", "click next")
        .reaches("entra-signin");
  }

  @Test
  void openWifiAsksForNoKey() {
    TechnicianFlowTest.atNetwork()
        .does("select Cafe")
        .has("network-key", false)
        .enabled("connect", true)
        .does("click connect")
        .enabled("next", true)
        .has("connect", false);
  }

  @Test
  void theNetworkPageLeadsBackToTheKeyboard() {
    TechnicianFlowTest.atNetwork()
        .does("click back")
        .shows("keyboard-second")
        .does("click back")
        .shows("keyboard")
        .does("click back")
        .shows("region");
  }

  @Test
  void windows10OpensTheMenuWithAWrongRowChosen() {
    Rehearsal run =
        Rehearsal.bench("windows.version", "10")
            .does("power on")
            .reaches("entra-signin")
            .does("key WIN x5")
            .enabled("next", true);
    assertThat(Selections.chosen(ScreenId.PROVISIONING_MENU, run.session().world()))
        .contains("install-package");
    run.does("click next").shows("package-entry");
  }

  @Test
  void theMenuForgetsAnEarlierChoice() {
    Rehearsal.bench()
        .does("power on")
        .reaches("entra-signin")
        .does("key WIN x5", "select pre-provision", "click exit", "key WIN x5")
        .shows("provisioning-menu")
        .enabled("next", false);
  }

  @Test
  void theMenuOpensFromTheLicenceAndFromThePasswordPageToo() {
    Rehearsal.bench(HIDDEN + "eulaHidden", "false")
        .does("power on")
        .reaches("eula")
        .does("key WIN x5")
        .shows("provisioning-menu");
    Rehearsal.bench()
        .does("power on")
        .reaches("entra-signin")
        .does("type username joni@contoso.com", "click next", "key WIN x5")
        .shows("provisioning-menu")
        .does("click exit")
        .shows("entra-signin");
  }

  @Test
  void theLandingNamesOrganisationProfileAndUser() {
    var copy = Rehearsal.bench().landing().session().world().state().profile().orElseThrow();
    assertThat(copy.assignedUser()).contains("joni@contoso.com");
    assertThat(copy.organization()).isEqualTo("Contoso");
    assertThat(copy.profile().displayName()).isEqualTo("Contoso Bench");
  }

  @Test
  void theLandingNamesNoUserIfNoneIsAssigned() {
    Rehearsal run = Rehearsal.bench("device.assignedUser", "null").landing();
    assertThat(run.session().world().state().profile().orElseThrow().assignedUser()).isEmpty();
  }

  @Test
  void aProfileWithoutANameCannotBeProvisioned() {
    Rehearsal.bench("deploymentProfile.displayName", "")
        .landing()
        .enabled("provision", false)
        .does("set deploymentProfile.displayName Named", "click provision")
        .accepted(false)
        .does("click refresh")
        .waits(Duration.ofSeconds(5))
        .does("click provision")
        .accepted(true);
  }

  @Test
  void theLandingCannotBeUsedWhileItLoads() {
    Rehearsal.bench()
        .landing()
        .does("click refresh")
        .enabled("refresh", false)
        .enabled("provision", false)
        .enabled("exit", true)
        .does("click refresh")
        .accepted(false);
  }

  @Test
  void aTechnicianWhoDoesNotRefreshDeliversTheOldSettings() {
    Rehearsal run =
        Rehearsal.bench()
            .landing()
            .does("set deploymentProfile.deviceNameTemplate NEW-%SERIAL%", "click provision")
            .reaches("preprov-success");
    assertThat(run.session().world().state().computerName()).startsWith("CTO-");
  }

  @Test
  void anInternetThatIsLostWhileTheLandingLoadsFailsIt() {
    Rehearsal.bench()
        .landing()
        .does("click refresh", "internet off")
        .reaches("preprov-failure")
        .failedWith("no-internet", "0x800C0003");
  }

  @Test
  void retryCanBePressedAsOftenAsWanted() {
    Rehearsal run = Rehearsal.bench("device.virtual", "true").landing();
    for (int i = 0; i < 6; i++) {
      run.does("click provision").reaches("preprov-failure").does("click retry");
      run.shows("preprov-landing").waits(Duration.ofSeconds(5));
    }
    run.does("set device.virtual false", "click provision").reaches("preprov-success");
  }

  @Test
  void elapsedTimeCountsFromTheLastPress() {
    Rehearsal run =
        Rehearsal.of("preprovisioning-attestation-once")
            .landing()
            .does("click provision")
            .reaches("preprov-failure");
    Duration failed = run.session().world().state().technician().elapsed();
    assertThat(failed).isBetween(Duration.ofSeconds(110), Duration.ofSeconds(150));
    run.waits(Duration.ofHours(3)).does("click retry").waits(Duration.ofSeconds(5));
    run.does("click provision").reaches("preprov-success");
    assertThat(run.session().world().state().technician().elapsed())
        .isBetween(Duration.ofMinutes(25), Duration.ofMinutes(35));
  }

  @Test
  void theStatusPageLeavesFiveSecondsAfterItsEndWithoutAnyInput() {
    Rehearsal run = Rehearsal.bench().landing().does("click provision").reaches("esp");
    while (!EspRows.categories(phases(run)).contains("device-setup complete")) {
      run.session().advanceToNextEvent();
    }
    Duration done = run.session().now();
    run.reaches("preprov-success");
    assertThat(run.session().now().minus(done)).isEqualTo(Duration.ofSeconds(5));
  }

  @Test
  void theTechniciansStatusPageHasNoButtonsEvenAfterAFailure() {
    Rehearsal run =
        Rehearsal.bench("workload.apps.0.detected", "false")
            .landing()
            .does("click provision")
            .reaches("esp");
    while (!EspPage.failed(run.session().world())) {
      run.session().advanceToNextEvent();
    }
    run.shows("esp");
    for (String button :
        List.of("continue-anyway", "try-again", "reset-device", "sign-out", "collect-logs")) {
      run.has(button, false);
    }
    assertThat(EspRows.categories(phases(run)))
        .containsExactly(
            "device-preparation complete", "device-setup failed", "account-setup previous-failed");
  }

  @Test
  void aTechniciansPageDrawsAccountSetupAsComingAfterSignIn() {
    Rehearsal run = Rehearsal.bench().landing().does("click provision").reaches("esp");
    assertThat(EspRows.categories(phases(run))).endsWith("account-setup after-sign-in");
  }

  @Test
  void detailsAreShownAndHiddenForEachCategoryAlone() {
    Rehearsal run = Rehearsal.bench().landing().does("click provision").reaches("esp");
    run.does("click toggle-device-setup", "click toggle-account-setup");
    assertThat(phases(run)).extracting(PhaseProgress::expanded).containsExactly(false, true, true);
    run.does("click toggle-device-setup");
    assertThat(phases(run)).extracting(PhaseProgress::expanded).containsExactly(false, false, true);
  }

  @Test
  void withoutInternetForLongerThanTheLimitTheStatusPageTimesOut() {
    Rehearsal run =
        Rehearsal.bench()
            .landing()
            .does("click provision")
            .reaches("esp")
            .waits(Duration.ofMinutes(5))
            .does("internet off")
            .reaches("preprov-failure")
            .failedWith("esp-timeout", "0x800705B4");
    assertThat(run.session().world().state().technician().elapsed())
        .isGreaterThan(Duration.ofMinutes(60));
  }

  @Test
  void anAppThatDoesNotBlockCannotFailTheTechnician() {
    Rehearsal.bench("workload.apps.3.detected", "false")
        .landing()
        .does("click provision")
        .reaches("preprov-success");
  }

  @Test
  void aResealedDeviceForgetsTheTechniciansPages() {
    Rehearsal run =
        Rehearsal.bench()
            .landing()
            .does("click provision")
            .reaches("preprov-success")
            .does("click reseal")
            .shows("off")
            .waits(Duration.ofDays(2))
            .does("power on")
            .reaches("entra-signin");
    assertThat(run.session().world().state().mode()).isEqualTo(DeviceMode.RESEALED);
    assertThat(run.session().world().state().esp().phases()).isEmpty();
    assertThat(run.session().world().state().computerName()).isEqualTo("CTO-5CG1234XYZ");
  }

  @Test
  void aResetDeviceHasLostItsName() {
    Rehearsal run =
        Rehearsal.bench("device.virtual", "true")
            .landing()
            .does("click provision")
            .reaches("preprov-failure");
    assertThat(run.session().world().state().computerName()).isNotEmpty();
    run.does("click reset").waits(Duration.ofMinutes(20)).shows("boot");
    assertThat(run.session().world().state().computerName()).isEmpty();
    assertThat(run.session().world().state().mode()).isEqualTo(DeviceMode.FRESH);
  }

  @Test
  void aPowerCutWhileTheStatusPageStandsStillResumesWhenTheInternetIsBack() {
    Rehearsal run = Rehearsal.bench().landing().does("click provision").reaches("esp");
    run.waits(Duration.ofMinutes(6)).does("internet off");
    List<String> before = EspRows.of(phases(run).get(1).tasks());
    run.does("power off").waits(Duration.ofHours(1)).does("power on").reaches("esp");
    assertThat(EspRows.of(phases(run).get(1).tasks())).isEqualTo(before);
    run.waits(Duration.ofMinutes(10)).shows("esp").does("internet on").reaches("preprov-success");
  }

  @ParameterizedTest(name = "{0} → {1}")
  @CsvSource({
    "'',                        username-empty",
    "nobody@contoso.com,        username-unknown",
    "nobody@CONTOSO.Com,        username-unknown",
    "joni@fabrikam.com,         username-other-organization",
    "joni,                      username-unknown"
  })
  void aUserNameThatDoesNotFitIsComplainedAbout(String name, String message) {
    Rehearsal run =
        Rehearsal.bench()
            .does("power on")
            .reaches("entra-signin")
            .does("type username " + name, "click next")
            .shows("entra-signin");
    assertThat(run.session().world().form().message("entra-signin/username")).contains(message);
    run.does("type username JONI@contoso.com");
    assertThat(run.session().world().form().message("entra-signin/username")).isEmpty();
    run.does("click next").shows("entra-password");
  }

  @Test
  void aWrongPasswordIsComplainedAbout() {
    Rehearsal run =
        Rehearsal.bench()
            .does("power on")
            .reaches("entra-signin")
            .does("type username joni@contoso.com", "click next")
            .does("type password wrong", "click sign-in")
            .shows("entra-password");
    assertThat(run.session().world().form().message("entra-password/password"))
        .contains("password-wrong");
  }

  private static List<PhaseProgress> phases(Rehearsal run) {
    return EspPage.phases(run.session().world());
  }
}
