// SPDX-License-Identifier: Apache-2.0
package oobesim.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import oobesim.profile.setting.Field;
import oobesim.profile.setting.Kind;
import oobesim.profile.setting.SettingCatalog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What can be changed while a rehearsal runs, and what it says. */
class SettablesTest {
  private static final String[] PROFILES = {
    "preprovisioning-entra", "preprovisioning-hybrid", "device-preparation", "existing-devices"
  };

  @Test
  void everyKeyOfTheCatalogueIsThereButTheFewThatCannotChange() {
    String full =
        """
        {"users":[{}],"offlineProfile":null,"offlineProfileReadable":true,\
        "network":{"wifi":[{}]},"workload":{"apps":[{}]}}\
        """;
    Set<String> listed = new TreeSet<>();
    Settables.of(ProfileReader.read(full, Path.of(""), "").first().orElseThrow())
        .forEach(setting -> listed.add(setting.path().replaceAll("\\.\\d+\\.", ".*.")));
    Predicate<Field> value =
        field ->
            !(field.kind() instanceof Kind.Group)
                && !field.path().endsWith(".*")
                && !field.path().matches("\\$schema|flow|exercise|faults.*|users|network\\.wifi");
    List<String> keys =
        SettingCatalog.SHIPPED.own().stream().filter(value).map(Field::path).toList();
    assertThat(keys).hasSizeGreaterThan(100);
    assertThat(listed).containsAll(keys).doesNotContain("$schema", "flow", "faults", "users");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "preprovisioning-entra",
        "preprovisioning-hybrid",
        "device-preparation",
        "existing-devices"
      })
  void whatIsSetIsWhatIsShownAfterwards(String name) {
    SimulationProfile profile = profile(name);
    for (Settable setting : Settables.of(profile)) {
      for (String value : List.of(setting.value(), setting.right().orElse(setting.value()))) {
        Reading reading = ProfileReader.set(profile, setting.path(), value);
        assertThat(reading.first()).as(setting.path() + " " + value).isPresent();
        assertThat(value(reading.first().get(), setting.path()))
            .as(setting.path())
            .isEqualTo(value);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "preprovisioning-entra, tenant.connector.status, inactive",
    "preprovisioning-entra, users.0.licensed, false",
    "preprovisioning-entra, workload.apps.1.exitCode, -5",
    "preprovisioning-entra, device.assignedUser, none",
    "preprovisioning-entra, deploymentProfile, none",
    "preprovisioning-entra, deploymentProfile.preprovisioningAllowed, false",
    "preprovisioning-entra, deploymentProfile.deviceUsageType, shared",
    "preprovisioning-entra, deploymentProfile.joinType, hybrid",
    "preprovisioning-entra, enrollmentStatusPage.installProgressTimeoutInMinutes, 5",
    "preprovisioning-entra, enrollmentStatusPage.target, user",
    "preprovisioning-hybrid, domainJoinProfile.organizationalUnit, 'OU=Other,DC=contoso,DC=com'",
    "existing-devices, offlineProfile.eulaHidden, false",
    "existing-devices, offlineProfile.joinType, hybrid",
    "device-preparation, devicePreparationPolicy.timeout, 30",
    "device-preparation, devicePreparationPolicy.allowskip, false",
    "device-preparation, devicePreparationPolicy.allowdiagnostics, false",
  })
  void aChangeIsSeenInWhicheverShapeThePartHas(String name, String path, String value) {
    SimulationProfile profile = profile(name);
    assertThat(value(profile, path)).isNotEqualTo(value);
    assertThat(value(ProfileReader.set(profile, path, value).first().orElseThrow(), path))
        .isEqualTo(value);
  }

  @Test
  void anOfflineProfileDoesNotOfferWhatItCannotSay() {
    assertThat(Settables.of(profile("existing-devices")).stream().map(Settable::path))
        .contains("offlineProfile.locale")
        .doesNotContain("offlineProfile.preprovisioningAllowed", "offlineProfile.profileName");
  }

  @ParameterizedTest
  @CsvSource({
    "tenant.mdmUserScope, all",
    "tenant.connector.version, 6.2504.2001.8",
    "users.0.licensed, true",
    "users.0.homeTenant, ''",
    "workload.apps.0.exitCode, 0",
    "network.blocked, []",
    "device.serialNumber, ",
    "tenant.name, ",
    "users.0.upn, ",
    "workload.apps.0.minutes, ",
    "network.wifi.0.key, ",
    "deploymentProfile.eulaHidden, ",
  })
  void theRightValueIsTheDefaultUnlessItOnlyNamesSomething(String path, String right) {
    assertThat(
            Settables.of(profile("preprovisioning-entra")).stream()
                .filter(setting -> setting.path().equals(path))
                .findFirst()
                .orElseThrow()
                .right()
                .orElse(null))
        .isEqualTo(right);
  }

  @Test
  void everySettingHasAMeaningAndAPathOfItsOwn() {
    for (String name : PROFILES) {
      List<Settable> all = Settables.of(profile(name));
      assertThat(all.stream().map(Settable::path)).doesNotHaveDuplicates();
      assertThat(all).noneMatch(setting -> setting.words().meaning().isBlank());
    }
  }

  private static String value(SimulationProfile profile, String path) {
    return Settables.of(profile).stream()
        .filter(setting -> setting.path().equals(path))
        .map(Settable::value)
        .findFirst()
        .orElse("not there");
  }

  private static SimulationProfile profile(String name) {
    return ProfileReader.read(Path.of("profiles", name + ".json"), Shelves.INSIDE_ALONE)
        .first()
        .orElseThrow();
  }
}
