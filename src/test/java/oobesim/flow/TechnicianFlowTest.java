// SPDX-License-Identifier: Apache-2.0
package oobesim.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import oobesim.provisioning.DeviceMode;
import oobesim.provisioning.plan.EspPhase;
import oobesim.support.Rehearsal;
import oobesim.support.ShippedFlow;
import org.junit.jupiter.api.Test;

/** Pre-provisioning with Microsoft Entra join, the technician's half; rows of the flow tables. */
class TechnicianFlowTest {
  @Test
  void shippedFlowAndCatalogueHaveNoFaults() {
    assertThat(ShippedFlow.CATALOGUE.findings()).isEmpty();
    assertThat(ShippedFlow.READING.findings()).isEmpty();
  }

  @Test
  void wiredWithInternetHidesWhatTheProfileHides() {
    Rehearsal run = Rehearsal.bench().does("power on").reaches("entra-signin");
    assertThat(run.screens())
        .containsExactly(
            "boot", "just-a-moment", "checking-updates", "rebooting", "boot", "entra-signin");
  }

  @Test
  void withoutNetworkEverythingShowsAlthoughTheProfileHidesIt() {
    Rehearsal.bench("network.link", "none")
        .does("power on")
        .reaches("region")
        .does("click yes")
        .shows("keyboard")
        .does("click yes")
        .shows("keyboard-second")
        .does("click skip")
        .shows("network");
  }

  @Test
  void firstPageComesSixSecondsAfterPowerOnWithoutNetwork() {
    Rehearsal run = Rehearsal.bench("network.link", "none").does("power on").reaches("region");
    assertThat(run.session().now()).isEqualTo(Duration.ofSeconds(6));
  }

  @Test
  void nextOnTheNetworkPageWaitsForAConnection() {
    atNetwork().enabled("next", false).does("network wired").enabled("next", true);
    atNetwork()
        .does("select Contoso-Guest")
        .enabled("connect", false)
        .does("type network-key Guest-1", "click connect")
        .enabled("next", true)
        .does("click next")
        .reaches("entra-signin");
  }

  @Test
  void aWrongNetworkKeyIsRefused() {
    Rehearsal run =
        atNetwork().does("select Contoso-Guest", "type network-key wrong", "click connect");
    run.enabled("next", false);
    assertThat(run.session().world().form().message("network/network-key"))
        .contains("network-key-wrong");
  }

  @Test
  void aLinkWithoutInternetLeavesNextDisabled() {
    Rehearsal run = atNetwork().does("internet off", "network wired").enabled("next", false);
    run.does("click next").accepted(false).refusedBecause("next is disabled on network");
  }

  @Test
  void secondKeyboardSkippedAddsNone() {
    Rehearsal run = atNetwork();
    assertThat(run.session().world().state().choices().secondKeyboard()).isEmpty();
  }

  @Test
  void secondKeyboardAddedIsKept() {
    Rehearsal run =
        Rehearsal.bench("network.link", "none")
            .does("power on")
            .reaches("region")
            .does("select de", "click yes", "select german", "click yes", "click add-layout")
            .shows("keyboard-second-language")
            .does("select fr-fr", "click next")
            .shows("keyboard-second-layout")
            .does("click back")
            .shows("keyboard-second-language")
            .does("click next", "click add-layout")
            .shows("network");
    assertThat(run.session().world().state().choices().secondKeyboard()).contains("french");
    assertThat(run.session().world().state().choices().region()).contains("de");
  }

  @Test
  void criticalUpdateTakesOneRestart() {
    Rehearsal run =
        Rehearsal.bench("criticalUpdate", "true", "deploymentProfile.deviceNameTemplate", "")
            .does("power on")
            .reaches("entra-signin");
    assertThat(run.screens()).containsOnlyOnce("rebooting");
    Rehearsal none =
        Rehearsal.bench("deploymentProfile.deviceNameTemplate", "")
            .does("power on")
            .reaches("entra-signin");
    assertThat(none.screens()).doesNotContain("rebooting");
  }

  @Test
  void licenceStandsBeforeSignInWhereTheProfileShowsIt() {
    Rehearsal.bench("deploymentProfile.outOfBoxExperienceSetting.eulaHidden", "false")
        .does("power on")
        .reaches("eula")
        .does("click accept")
        .shows("entra-signin");
  }

  @Test
  void landingShowsWhatTheServiceHasAndRefreshReadsItAgain() {
    Rehearsal run = Rehearsal.bench().landing().enabled("provision", true);
    assertThat(run.session().world().state().profile()).isPresent();
    run.does("set device.assignedUser nobody@contoso.com");
    assertThat(run.session().world().state().profile().get().assignedUser())
        .isNotEqualTo(java.util.Optional.of("nobody@contoso.com"));
    run.does("click refresh").enabled("refresh", false).waits(Duration.ofSeconds(5));
    assertThat(run.session().world().state().profile().get().assignedUser())
        .contains("nobody@contoso.com");
  }

  @Test
  void exitOfTheLandingLeadsToTheMenuAndExitOfTheMenuToSignIn() {
    Rehearsal.bench()
        .landing()
        .does("click exit")
        .shows("provisioning-menu")
        .does("click exit")
        .shows("entra-signin");
  }

  @Test
  void technicianFlowRunsTwoPhasesAndNeverAccountSetup() {
    Rehearsal run = Rehearsal.bench().landing().does("click provision").reaches("preprov-success");
    assertThat(run.session().world().state().esp().phases().keySet())
        .containsExactlyInAnyOrder(EspPhase.DEVICE_PREPARATION, EspPhase.DEVICE_SETUP);
    assertThat(run.session().world().state().technician().elapsed())
        .isGreaterThan(Duration.ofMinutes(5));
  }

  @Test
  void resealShutsDownAndTheNextStartIsTheUsers() {
    Rehearsal run =
        Rehearsal.bench()
            .landing()
            .does("click provision")
            .reaches("preprov-success")
            .does("click reseal")
            .shows("off");
    assertThat(run.session().world().state().mode()).isEqualTo(DeviceMode.RESEALED);
    run.does("power on").reaches("entra-signin");
    assertThat(run.screens().subList(run.screens().lastIndexOf("off"), run.screens().size()))
        .as("the name is there already: no second rename")
        .doesNotContain("rebooting");
  }

  @Test
  void renameAndRestartComeAfterTheLandingWhenTheMenuWasOpenedOnTheFirstPage() {
    Rehearsal run =
        Rehearsal.bench("network.link", "none")
            .does("power on")
            .reaches("region")
            .does("key WIN x5")
            .shows("provisioning-menu")
            .does("network wired", "select pre-provision", "click next")
            .reaches("preprov-landing")
            .waits(Duration.ofSeconds(5))
            .does("click provision")
            .shows("rebooting")
            .reaches("esp");
    assertThat(run.session().world().state().computerName()).isNotEmpty();
  }

  @Test
  void technicianWhoSignsInEndsInAUserDrivenRunWithoutReseal() {
    Rehearsal run =
        Rehearsal.bench()
            .does("power on")
            .reaches("entra-signin")
            .does("type username joni@contoso.com", "click next")
            .shows("entra-password")
            .does("type password Cloud-1", "click sign-in")
            .reaches("desktop");
    assertThat(run.screens()).contains("esp").doesNotContain("preprov-success");
    assertThat(run.session().world().state().esp().phases()).hasSize(3);
    assertThat(run.session().world().state().mode()).isEqualTo(DeviceMode.USER);
  }

  static Rehearsal atNetwork() {
    return Rehearsal.bench("network.link", "none")
        .does("power on")
        .reaches("region")
        .does("click yes", "click yes", "click skip")
        .shows("network");
  }
}
