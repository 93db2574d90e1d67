// SPDX-License-Identifier: Apache-2.0
package oobesim.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import oobesim.document.JsonEdit;
import oobesim.document.JsonText;
import oobesim.provisioning.around.App;
import oobesim.provisioning.around.Hello;
import oobesim.provisioning.around.InjectedFault;
import oobesim.provisioning.around.Mishap;
import oobesim.provisioning.around.NetworkLink;
import oobesim.provisioning.around.OfflineProfile;
import oobesim.provisioning.around.OobeSettings;
import oobesim.provisioning.around.Policies;
import oobesim.provisioning.around.Surroundings;
import oobesim.provisioning.around.User;
import oobesim.provisioning.around.WindowsVersion;
import oobesim.support.English;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ShippedProfilesTest {
  private static final Path FOLDER = Path.of("profiles");

  static List<Path> shipped() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void isGoodWithoutAnyRemark(Path file) {
    Reading reading = ProfileReader.read(file, Shelves.INSIDE_ALONE);

    assertThat(reading).isInstanceOf(Reading.Good.class);
    assertThat(reading.findings()).extracting(English::message).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void isDescribedInOneLine(Path file) {
    String description = new Values(profile(file).source()).text("description");

    assertThat(description).isNotBlank().doesNotContain("\n").hasSizeLessThan(100);
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void canBeReadAgainFromItsSourceAlone(Path file) {
    SimulationProfile profile = profile(file);

    SimulationProfile again = ProfileReader.fromSource(profile.source()).first().orElseThrow();

    assertThat(again.surroundings()).isEqualTo(profile.surroundings());
    assertThat(JsonText.write(again.source())).isEqualTo(JsonText.write(profile.source()));
  }

  @Test
  void anEmptyProfileMeansTheSameAsTheDefaultProfile() {
    SimulationProfile shipped = shippedProfile("preprovisioning-entra");

    SimulationProfile empty = ProfileReader.fromSource(JsonEdit.object()).first().orElseThrow();
    String message = shipped.surroundings().statusPage().orElseThrow().customMessage();
    SimulationProfile told =
        ProfileReader.set(empty, "enrollmentStatusPage.customErrorMessage", message)
            .first()
            .orElseThrow();

    assertThat(empty.surroundings().statusPage().orElseThrow().customMessage()).isEmpty();
    assertThat(told.surroundings()).isEqualTo(shipped.surroundings());
    assertThat(empty.name()).isEqualTo(shipped.name());
    assertThat(empty.flow()).isEqualTo(shipped.flow());
  }

  @Test
  void theDefaultProfileIsABenchWhereATechnicianCanBegin() {
    SimulationProfile profile = shippedProfile("preprovisioning-entra");
    Surroundings surroundings = profile.surroundings();

    assertThat(Scenario.of(profile)).isEqualTo(Scenario.PRE_PROVISIONING_ENTRA);
    assertThat(surroundings.network().link()).isEqualTo(NetworkLink.WIRED);
    assertThat(surroundings.deploymentProfile().orElseThrow().deviceNameTemplate())
        .isEqualTo("CTO-%SERIAL%");
    assertThat(("CTO-" + surroundings.device().serialNumber()).length()).isLessThanOrEqualTo(15);
    assertThat(surroundings.users()).extracting("upn").contains("joni@contoso.com");
    assertThat(profile.origins().get("eulaHidden").line()).contains(21);
  }

  @ParameterizedTest
  @CsvSource({
    "preprovisioning-entra, pre-provisioning-entra",
    "preprovisioning-hybrid, pre-provisioning-hybrid",
    "user-driven-entra, user-driven-entra",
    "user-driven-hybrid, user-driven-hybrid",
    "self-deploying, self-deploying",
    "existing-devices, user-driven-entra",
    "existing-devices-unreadable, none",
    "autopilot-reset, user-driven-entra",
    "device-preparation, device-preparation-v2",
    "not-registered, none",
    "registered-without-profile, none",
    "user-driven-mfa-hello, user-driven-entra",
    "windows-10-preprovisioning, pre-provisioning-entra",
    "windows-10-user-driven, user-driven-entra"
  })
  void eachScenarioHasAProfile(String file, String scenario) {
    assertThat(Scenario.of(shippedProfile(file)).word()).isEqualTo(scenario);
  }

  @Test
  void whatOnlyOneScenarioAsksForIsSwitchedOnInItsProfile() {
    Policies reset = shippedProfile("autopilot-reset").surroundings().policies();
    Surroundings pages = shippedProfile("user-driven-mfa-hello").surroundings();
    OobeSettings oobe = pages.deploymentProfile().orElseThrow().oobe();

    assertThat(reset).matches(it -> it.localReset() && it.recoveryEnvironment());
    assertThat(pages.policies().hello()).isEqualTo(Hello.REQUIRED);
    assertThat(pages.users().getFirst().mfa()).isEqualTo(User.Mfa.NUMBER);
    assertThat(oobe).matches(it -> !it.eulaHidden() && !it.privacyHidden());
    assertThat(shippedProfile("windows-10-user-driven").surroundings().windows().version())
        .isEqualTo(WindowsVersion.WINDOWS_10);
  }

  @Test
  void theFileOnADeviceIsTheSameWhetherWindowsCanReadItOrNot() {
    OfflineProfile read = offline("existing-devices");
    OfflineProfile ignored = offline("existing-devices-unreadable");

    assertThat(read.readable()).isTrue();
    assertThat(ignored).isEqualTo(new OfflineProfile(read.profile(), false));
  }

  @Test
  void eachVariantChangesWhatItsNameSays() {
    assertThat(surroundings("no-network").network().link()).isEqualTo(NetworkLink.NONE);
    assertThat(surroundings("not-allowed").deploymentProfile().orElseThrow())
        .matches(it -> !it.preprovisioningAllowed());
    assertThat(surroundings("virtual-machine").device().virtual()).isTrue();
    assertThat(surroundings("app-not-detected").workload().apps())
        .extracting(App::failure)
        .contains(Optional.of(Mishap.APP_DETECTION));
    assertThat(surroundings("esp-hidden").statusPage().orElseThrow().showProgress()).isFalse();
    assertThat(surroundings("attestation-once").faults())
        .containsExactly(new InjectedFault("tpm-attestation-intermittent").attempts(1));
  }

  @Test
  void theStatusPageRunsOutOfTimeBeforeTheDeviceAppsAreInstalled() {
    Surroundings surroundings = surroundings("esp-timeout");

    Duration apps =
        surroundings.workload().apps(App.Context.DEVICE).stream()
            .map(App::installTime)
            .reduce(Duration.ZERO, Duration::plus);

    assertThat(apps).isGreaterThan(surroundings.statusPage().orElseThrow().timeout());
  }

  @Test
  void aRegisteredDeviceWithoutProfileHasNoScenario() {
    SimulationProfile profile = shippedProfile("preprovisioning-no-profile");

    assertThat(profile.surroundings().device().registered()).isTrue();
    assertThat(Scenario.of(profile)).isEqualTo(Scenario.NONE);
  }

  private static OfflineProfile offline(String name) {
    return shippedProfile(name).surroundings().policies().offlineProfile().orElseThrow();
  }

  private static Surroundings surroundings(String variant) {
    return shippedProfile("preprovisioning-" + variant).surroundings();
  }

  private static SimulationProfile shippedProfile(String name) {
    return profile(FOLDER.resolve(name + ".json"));
  }

  private static SimulationProfile profile(Path file) {
    return ProfileReader.read(file, Shelves.INSIDE_ALONE).first().orElseThrow();
  }
}
