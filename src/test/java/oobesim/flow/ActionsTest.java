// SPDX-License-Identifier: Apache-2.0
package oobesim.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import oobesim.provisioning.DeviceMode;
import oobesim.provisioning.ProfileCopy;
import oobesim.provisioning.World;
import oobesim.provisioning.around.DeploymentProfile;
import oobesim.provisioning.around.JoinType;
import oobesim.provisioning.plan.EspPhase;
import oobesim.statechart.ActionCall;
import oobesim.support.BenchWorld;
import oobesim.support.ShippedFlow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What single actions do to the world. */
class ActionsTest {
  private static final ActionCatalog ACTIONS = new ActionCatalog(ShippedFlow.CATALOGUE.catalogue());

  @ParameterizedTest(name = "{0} {1} {2}")
  @CsvSource({
    "replan,               phase, device-setup",
    "record-phase-failure, phase, device-setup",
    "rename-device,        '',    ''",
    "connect-wifi,         '',    ''",
    "keep-choice,          page,  desktop",
    "clear-page,           page,  network",
    "forget-profile,       '',    ''",
    "clear-failure,        '',    ''",
    "reset-win-count,      '',    ''"
  })
  void whereThereIsNothingToDoNothingChanges(String action, String parameter, String value) {
    World world = BenchWorld.technician();
    assertThat(apply(world, action, parameter, value)).isEqualTo(world);
  }

  @Test
  void beginningACategoryThatRunsGoesOnWithIt() {
    World begun = apply(BenchWorld.technician(), "begin-phase", "phase", "device-setup");
    World later = begun.at(Duration.ofMinutes(3));
    assertThat(apply(later, "begin-phase", "phase", "device-setup"))
        .isEqualTo(apply(later, "replan", "phase", "device-setup"))
        .isEqualTo(later);
  }

  @Test
  void aCategoryThatHasEndedIsNotPlannedAgain() {
    World begun = apply(BenchWorld.technician(), "begin-phase", "phase", "device-preparation");
    World ended = begun.at(Duration.ofHours(1));
    World offline =
        ended.with(ended.around().withNetwork(ended.around().network().withInternet(false)));
    assertThat(apply(offline, "replan", "phase", "device-preparation")).isEqualTo(offline);
  }

  @Test
  void cuttingThePowerStandsStillWhatRunsAndLeavesWhatHasEnded() {
    World world = apply(BenchWorld.technician(), "begin-phase", "phase", "device-preparation");
    world = apply(world.at(Duration.ofMinutes(10)), "begin-phase", "phase", "device-setup");
    World cut =
        apply(
            world
                .at(Duration.ofMinutes(12))
                .form(form -> form.withText("entra-signin/username", "joni")),
            "cut-power",
            "",
            "");
    assertThat(cut.state().esp().phase(EspPhase.DEVICE_PREPARATION).orElseThrow().paused())
        .isFalse();
    assertThat(cut.state().esp().phase(EspPhase.DEVICE_SETUP).orElseThrow().paused()).isTrue();
    assertThat(cut.form().text("entra-signin/username")).isEmpty();
  }

  @Test
  void startingOverForgetsTheTechnicianButNotTheSeal() {
    World resealed = apply(BenchWorld.technician(), "reseal", "", "");
    assertThat(apply(resealed, "start-over", "", "").state().mode()).isEqualTo(DeviceMode.RESEALED);
    assertThat(apply(BenchWorld.technician(), "start-over", "", "").state().mode())
        .isEqualTo(DeviceMode.FRESH);
    assertThat(apply(BenchWorld.user(), "start-over", "", "").state().user()).isEmpty();
  }

  @Test
  void aResetKeepsInstalledUpdatesAndHowOftenFailuresStruck() {
    World world =
        apply(BenchWorld.technician("criticalUpdate", "true"), "install-critical-update", "", "")
            .device(
                d -> d.withTally(d.tally().struck("x").withWinPresses(3)).withComputerName("A"));
    World reset = apply(world, "reset-device", "", "");
    assertThat(FactCatalog.holds(reset, "critical-update-waiting")).isFalse();
    assertThat(reset.state().tally().strikes()).isEqualTo(Map.of("x", 1));
    assertThat(reset.state().tally().winPresses()).isZero();
    assertThat(reset.state().computerName()).isEmpty();
  }

  @Test
  void onlyTheLastComplaintOfAPageStands() {
    World world = complain(BenchWorld.user(), "entra-signin/username", "username-empty");
    World other = complain(world, "entra-signin/username", "username-unknown");
    assertThat(other.form().messages())
        .isEqualTo(Map.of("entra-signin/username", "username-unknown"));
    assertThat(complain(other, "network/network-key", "network-key-wrong").form().messages())
        .hasSize(2);
  }

  @Test
  void theDownloadedProfileIsACopy() {
    World world = apply(BenchWorld.technician(), "download-profile", "", "");
    World changed = world.with(BenchWorld.technician("device.assignedUser", "null").around());
    assertThat(changed.state().profile().flatMap(ProfileCopy::assignedUser))
        .contains("joni@contoso.com");
    assertThat(apply(changed, "download-profile", "", "").state().profile())
        .isPresent()
        .get()
        .extracting(ProfileCopy::assignedUser)
        .isEqualTo(Optional.empty());
    World unregistered = BenchWorld.technician("device.registered", "false");
    assertThat(apply(unregistered, "download-profile", "", "").state().profile()).isEmpty();
  }

  @Test
  void aNameIsGivenOnceAndThenNoRenameIsNeeded() {
    World world = apply(BenchWorld.technician(), "download-profile", "", "");
    assertThat(FactCatalog.holds(world, "rename-needed")).isTrue();
    World renamed = apply(world, "rename-device", "", "");
    assertThat(FactCatalog.holds(renamed, "rename-needed")).isFalse();
    assertThat(renamed.state().computerName()).isEqualTo("CTO-5CG1234XYZ");
  }

  @Test
  void hybridJoinIgnoresTheTemplateAndHasMoreTime() {
    World world = apply(BenchWorld.technician(), "download-profile", "", "");
    World hybrid = world.device(d -> d.withProfile(d.profile().map(ActionsTest::hybrid)));
    assertThat(FactCatalog.holds(hybrid, "rename-needed")).isFalse();
    assertThat(FactCatalog.holds(hybrid, "profile.hybrid")).isTrue();
    assertThat(ShippedFlow.DURATIONS.length(hybrid, "esp-time-limit"))
        .isEqualTo(Duration.ofMinutes(100));
  }

  private static ProfileCopy hybrid(ProfileCopy copy) {
    DeploymentProfile p = copy.profile();
    return new ProfileCopy(
        new DeploymentProfile(
            p.id(),
            p.displayName(),
            p.organization(),
            p.mode(),
            JoinType.HYBRID,
            p.userType(),
            p.preprovisioningAllowed(),
            p.deviceNameTemplate(),
            p.skipDomainConnectivityCheck(),
            p.offline(),
            p.oobe()),
        copy.organization(),
        copy.assignedUser());
  }

  private static World complain(World world, String control, String message) {
    return ACTIONS.apply(
        world, new ActionCall("complain", Map.of("control", control, "message", message)));
  }

  private static World apply(World world, String action, String parameter, String value) {
    Map<String, String> parameters = parameter.isEmpty() ? Map.of() : Map.of(parameter, value);
    return ACTIONS.apply(world, new ActionCall(action, parameters));
  }
}
