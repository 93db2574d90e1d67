// SPDX-License-Identifier: Apache-2.0
package oobesim.provisioning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import oobesim.provisioning.DeviceState.Tally;
import oobesim.provisioning.around.Network;
import oobesim.provisioning.around.NetworkLink;
import oobesim.provisioning.around.Tpm;
import oobesim.provisioning.around.Vpn;
import oobesim.provisioning.plan.EspPhase;
import oobesim.provisioning.plan.EspRun;
import oobesim.support.BenchWorld;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The device's counts, its network, its TPM and its times. */
class DeviceStateTest {
  @Test
  void strikesAreCountedByFailure() {
    Tally tally = Tally.ZERO.struck("a").struck("b").struck("a");
    assertThat(tally.strikes()).isEqualTo(Map.of("a", 2, "b", 1));
  }

  @Test
  void eachCountIsKeptWhenAnotherChanges() {
    Tally tally =
        Tally.ZERO
            .withWinPresses(4)
            .struck("a")
            .withUpdate()
            .withMenuAtSignIn(true)
            .withPhoneAsked();
    assertThat(tally).isEqualTo(new Tally(4, Map.of("a", 1), true, true, false, 1, Presence.NONE));
    assertThat(tally.withWinPresses(0))
        .isEqualTo(new Tally(0, Map.of("a", 1), true, true, false, 1, Presence.NONE));
  }

  @Test
  void eachPartOfTheStateIsKeptWhenAnotherChanges() {
    Failure failure =
        new Failure("x", "0x1", Optional.empty(), Optional.empty(), Duration.ofSeconds(9));
    DeviceState state =
        DeviceState.FACTORY
            .withMode(DeviceMode.TECHNICIAN)
            .withComputerName("CTO-1")
            .withUser(Optional.of("joni@contoso.com"))
            .withFailure(Optional.of(failure))
            .withTally(Tally.ZERO.withUpdate())
            .withEsp(EspRun.NONE.toggled(EspPhase.DEVICE_SETUP))
            .withTechnician(new TechnicianRun(Optional.of(Duration.ZERO), Optional.empty()))
            .withProfile(Optional.empty())
            .withChoices(Choices.NONE);
    assertThat(state)
        .isEqualTo(
            new DeviceState(
                DeviceMode.TECHNICIAN,
                Optional.empty(),
                Choices.NONE,
                "CTO-1",
                Optional.of("joni@contoso.com"),
                new TechnicianRun(Optional.of(Duration.ZERO), Optional.empty()),
                EspRun.NONE.toggled(EspPhase.DEVICE_SETUP),
                Optional.of(failure),
                Tally.ZERO.withUpdate(),
                History.NONE,
                Optional.empty(),
                List.of()));
  }

  @ParameterizedTest(name = "link {0}, internet {1}: online {2}")
  @CsvSource({
    "NONE,  true,  false",
    "NONE,  false, false",
    "WIRED, true,  true",
    "WIRED, false, false",
    "WIFI,  true,  true",
    "WIFI,  false, false"
  })
  void onlineTakesALinkAndTheInternet(NetworkLink link, boolean internet, boolean online) {
    assertThat(network().withLink(link).withInternet(internet).online()).isEqualTo(online);
  }

  @Test
  void aChangeOfTheNetworkLeavesTheRestAlone() {
    Network other =
        network()
            .withLink(NetworkLink.WIFI)
            .withInternet(false)
            .withDomainController(false)
            .withVpn(Vpn.DEVICE);
    assertThat(other)
        .isEqualTo(
            new Network(NetworkLink.WIFI, false, false, Vpn.DEVICE, List.of(), network().wifi()));
  }

  @ParameterizedTest(name = "TPM {0} can be attested: {1}")
  @CsvSource({"NONE, false", "V1_2, false", "V2_0, true"})
  void onlyATpm20CanBeAttested(Tpm.Version version, boolean usable) {
    assertThat(new Tpm(version, Tpm.Attestation.OK).usable()).isEqualTo(usable);
  }

  @ParameterizedTest(name = "from {0} to {1}: {2}")
  @CsvSource({"PT3M, PT45M10S, PT42M10S", "PT3M, , PT0S", ", PT3M, PT0S", ", , PT0S"})
  void elapsedTimeNeedsBothEnds(Duration start, Duration end, Duration elapsed) {
    TechnicianRun run = new TechnicianRun(Optional.ofNullable(start), Optional.ofNullable(end));
    assertThat(run.elapsed()).isEqualTo(elapsed);
  }

  @Test
  void noSecretOfTheProfileStandsInTheWorldsText() {
    String world = BenchWorld.technician().toString();
    assertThat(world)
        .contains("joni@contoso.com", "Contoso-Guest")
        .doesNotContain("Cloud-1", "Domain-1", "Guest-1", "Fabrikam-1");
  }

  @ParameterizedTest
  @CsvSource({
    "device-preparation, DEVICE_PREPARATION",
    "device-setup, DEVICE_SETUP",
    "account-setup, ACCOUNT_SETUP"
  })
  void aPhaseIsFoundByItsId(String id, EspPhase phase) {
    assertThat(EspPhase.of(id)).isEqualTo(phase);
    assertThat(phase.id()).isEqualTo(id);
  }

  private static Network network() {
    return BenchWorld.technician().around().network();
  }
}
