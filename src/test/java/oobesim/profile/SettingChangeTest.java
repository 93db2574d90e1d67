// SPDX-License-Identifier: Apache-2.0
package oobesim.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import oobesim.document.Finding;
import oobesim.document.JsonText;
import oobesim.document.Severity;
import oobesim.profile.setting.Field;
import oobesim.profile.setting.Kind;
import oobesim.profile.setting.SettingCatalog;
import oobesim.provisioning.around.DeploymentMode;
import oobesim.provisioning.around.EspSettings;
import oobesim.provisioning.around.Hello;
import oobesim.provisioning.around.JoinType;
import oobesim.provisioning.around.Mishap;
import oobesim.provisioning.around.NetworkLink;
import oobesim.provisioning.around.PreparationPolicy;
import oobesim.provisioning.around.Scope;
import oobesim.provisioning.around.Surroundings;
import oobesim.provisioning.around.Tpm;
import oobesim.provisioning.around.User;
import oobesim.provisioning.around.UserType;
import oobesim.provisioning.around.Vpn;
import oobesim.support.English;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SettingChangeTest {
  private final SimulationProfile bench =
      Fixtures.good(Path.of("profiles/preprovisioning-entra.json"));

  private static Arguments change(
      String path, String value, Function<Surroundings, Object> read, Object expected) {
    return Arguments.of(path, value, read, expected);
  }

  static Stream<Arguments> changes() {
    return Stream.concat(general(), scenarios());
  }

  private static Stream<Arguments> scenarios() {
    return Stream.of(
        change("policies.hello", "required", s -> s.policies().hello(), Hello.REQUIRED),
        change(
            "deploymentProfile.profileName",
            "\"\"",
            s -> s.deploymentProfile().orElseThrow().displayName(),
            ""),
        change("users.0.password", "\"\"", s -> s.users().getFirst().password(), ""),
        change("policies.localReset", "on", s -> s.policies().localReset(), true),
        change(
            "policies.idleLockMinutes",
            "5",
            s -> s.policies().idleLock(),
            Optional.of(Duration.ofMinutes(5))),
        change("policies.blockInStatusPage", "5", s -> s.policies().exitMask(), Optional.of(5)),
        change("device.recoveryEnvironment", "off", s -> s.policies().recoveryEnvironment(), false),
        change("tenant.federatedSignOn", "on", s -> s.policies().federatedSignOn(), true),
        change("network.vpn", "device", s -> s.network().vpn(), Vpn.DEVICE),
        change("users.0.mfa", "tap", s -> s.users().getFirst().mfa(), User.Mfa.TAP),
        change("switches.signOut", "shipped", s -> s.switches().signOutForAll(), false),
        change(
            "devicePreparationPolicy",
            "{\"name\": \"P\"}",
            s -> s.policies().devicePreparation().map(PreparationPolicy::name),
            Optional.of("P")),
        change(
            "offlineProfile",
            "{\"CloudAssignedOobeConfig\": 16}",
            s -> s.policies().offlineProfile().map(it -> it.profile().oobe().eulaHidden()),
            Optional.of(true)));
  }

  private static Stream<Arguments> general() {
    return Stream.of(
        change("tenant.usersMayJoin", "none", s -> s.tenant().usersMayJoin(), Scope.NONE),
        change("device.tpm.version", "none", s -> s.device().tpm().version(), Tpm.Version.NONE),
        change("device.virtual", "on", s -> s.device().virtual(), true),
        change("device.assignedUser", "none", s -> s.device().assignedUser(), Optional.empty()),
        change("network.link", "wifi", s -> s.network().link(), NetworkLink.WIFI),
        change("network.blocked", "[\"time\"]", s -> s.network().blocked(), List.of("time")),
        change("network.wifi.1.key", "k", s -> s.network().wifi().get(1).key(), "k"),
        change("users.0.licensed", "no", s -> s.users().getFirst().licensed(), false),
        change(
            "workload.apps.0.minutes",
            "90",
            s -> s.workload().apps().getFirst().installTime().toMinutes(),
            90L),
        change(
            "workload.apps.2.detected",
            "false",
            s -> s.workload().apps().get(2).failure(),
            Optional.of(Mishap.APP_DETECTION)),
        change("workload.apps", "[]", s -> s.workload().apps(), List.of()),
        change("criticalUpdate", "true", Surroundings::criticalUpdate, true),
        change("deploymentProfile", "none", Surroundings::deploymentProfile, Optional.empty()),
        change("enrollmentStatusPage", "null", Surroundings::statusPage, Optional.empty()),
        change(
            "enrollmentStatusPage.showInstallationProgress",
            "false",
            s -> s.statusPage().orElseThrow().showProgress(),
            false),
        change(
            "enrollmentStatusPage.installProgressTimeoutInMinutes",
            "15",
            s -> s.statusPage().orElseThrow().timeout().toMinutes(),
            15L),
        change(
            "enrollmentStatusPage.target",
            "user",
            s -> s.statusPage().orElseThrow().assignment().target(),
            EspSettings.Target.USER),
        change(
            "enrollmentStatusPage.priority",
            "3",
            s -> s.statusPage().orElseThrow().assignment().priority(),
            3),
        change("users.0.accessPass", "t", s -> s.users().getFirst().accessPass(), "t"));
  }

  @ParameterizedTest(name = "set {0} {1}")
  @MethodSource("changes")
  void oneSettingIsChangedAndNothingElse(
      String path, String value, Function<Surroundings, Object> read, Object expected) {
    Surroundings changed = set(bench, path, value).surroundings();

    assertThat(read.apply(changed)).isEqualTo(expected).isNotEqualTo(read.apply(before()));
    assertThat(changed.windows()).isEqualTo(before().windows());
  }

  @ParameterizedTest
  @CsvSource({
    "preprovisioningAllowed, false",
    "eulaHidden, false",
    "privacySettingsHidden, false",
    "keyboardSelectionPageSkipped, false",
    "escapeLinkHidden, false",
    "locale, en-GB",
    "deviceNameTemplate, KIOSK-%RAND:4%",
    "userType, administrator",
    "deviceUsageType, shared",
    "joinType, hybrid",
    "profileName, Fabrikam",
    "hybridAzureADJoinSkipConnectivityCheck, true"
  })
  void eachSettingOfADeploymentProfileCanBeChangedWithoutContradiction(String name, String value) {
    SimulationProfile changed = set(bench, "deploymentProfile." + name, value);

    assertThat(changed.origins().get(name).value()).isEqualTo(value);
    assertThat(bench.origins().get(name).value()).isNotEqualTo(value);
    assertThat(changed.findings())
        .extracting(Finding::code)
        .doesNotContain("old-and-new-differ", "lenient-value");
  }

  @ParameterizedTest
  @CsvSource({
    "eulaHidden, false",
    "privacySettingsHidden, false",
    "keyboardSelectionPageSkipped, false",
    "escapeLinkHidden, false",
    "locale, en-GB",
    "deviceNameTemplate, KIOSK-%RAND:4%",
    "userType, administrator",
    "deviceUsageType, shared",
    "joinType, hybrid",
    "hybridAzureADJoinSkipConnectivityCheck, true"
  })
  void anOfflineProfileIsChangedInItsOwnBits(String name, String value) {
    SimulationProfile offline =
        Fixtures.good(
            Fixtures.FOLDER.resolve("valid/offline-profile/1310/AutopilotConfigurationFile.json"));

    SimulationProfile changed = set(offline, "deploymentProfile." + name, value);

    assertThat(changed.origins().get(name).value()).isEqualTo(value);
    assertThat(changed.surroundings().deploymentProfile().orElseThrow().offline()).isTrue();
  }

  @Test
  void anOfflineProfileCannotSayThatPreProvisioningIsAllowed() {
    SimulationProfile offline =
        Fixtures.good(
            Fixtures.FOLDER.resolve("valid/offline-profile/1310/AutopilotConfigurationFile.json"));

    assertThat(code(offline, "deploymentProfile.preprovisioningAllowed", "true"))
        .isEqualTo("setting-not-possible");
    assertThat(code(offline, "deploymentProfile.eulaHidden", "perhaps"))
        .isEqualTo("setting-not-possible");
  }

  @Test
  void aChangedOldProfileObeysTheNewName() {
    SimulationProfile old =
        Fixtures.good(Fixtures.FOLDER.resolve("valid/graph-profile/old-names.json"));

    SimulationProfile changed =
        set(set(old, "deploymentProfile.eulaHidden", "false"), "deploymentProfile.locale", "none");

    assertThat(changed.surroundings().deploymentProfile().orElseThrow().oobe())
        .matches(oobe -> !oobe.eulaHidden() && oobe.locale().isEmpty() && oobe.keyboardSkipped());
  }

  @Test
  void modesOfAProfileFollowItsChangedSettings() {
    Surroundings changed =
        set(
                set(bench, "deploymentProfile.deviceUsageType", "shared"),
                "deploymentProfile.userType",
                "administrator")
            .surroundings();

    assertThat(changed.deploymentProfile().orElseThrow().mode())
        .isEqualTo(DeploymentMode.SELF_DEPLOYING);
    assertThat(changed.deploymentProfile().orElseThrow().userType())
        .isEqualTo(UserType.ADMINISTRATOR);
    assertThat(changed.deploymentProfile().orElseThrow().joinType()).isEqualTo(JoinType.ENTRA);
  }

  @ParameterizedTest
  @CsvSource({
    "tenant.userMayJoin, none, unknown-setting, tenant.usersMayJoin",
    "tenant, none, wrong-kind, ",
    "tenant.usersMayJoin, nobody, unknown-word, none",
    "device.virtual, maybe, wrong-kind, true or false",
    "workload.apps.0.minutes, soon, wrong-kind, number",
    "workload.apps.0.minutes, 99999, number-out-of-range, 1440",
    "workload.apps.17.minutes, 5, unknown-setting, from 0",
    "workload.apps.x.minutes, 5, unknown-setting, ",
    "deploymentProfile.preprovisionAllowed, true, unknown-setting, preprovisioningAllowed",
    "deploymentProfile.preprovisioningAllowed, often, wrong-kind, true or false",
    "deploymentProfile.joinType, workgroup, setting-not-possible, hybrid",
    "deploymentProfile.deviceUsageType, kiosk, unknown-word, singleUser",
    "enrollmentStatusPage.timeout, 5, unknown-setting, ",
    "enrollmentStatusPage.target, everyone, unknown-word, everybody",
    "enrollmentStatusPage.priority, first, wrong-kind, ",
    "enrollmentStatusPage.0.target, user, setting-not-possible, array",
    "enrollmentStatusPage.x.target, user, setting-not-possible, array",
    "devicePreparationPolicy.timeout, 5, setting-not-possible, null",
    "policies.hello, sometimes, unknown-word, offered",
    "policies.idleLockMinutes, soon, wrong-kind, null",
    "policies.idleLockMinutes, 0, number-out-of-range, 1440",
    "policies.blockInStatusPage, all, wrong-kind, null",
    "policies.blockInStatusPage, 8, number-out-of-range, 7",
    "policies.blockInStatusPage, -1, number-out-of-range, 0",
    "domainJoinProfile.activeDirectoryDomainName, x.y, setting-not-possible, null",
    "deploymentProfile, intune/other.json, part-not-in-place, ",
    "flow, other, setting-not-possible, before the run",
    "'', x, unknown-setting, ",
    "..., x, unknown-setting, "
  })
  void whatCannotBeChangedIsAnErrorWithAHint(String path, String value, String code, String hint) {
    Reading reading = ProfileReader.set(bench, path, value);

    assertThat(reading).isInstanceOf(Reading.Bad.class);
    Finding finding = reading.findings().getFirst();
    assertThat(finding.code()).isEqualTo(code);
    assertThat(finding.severity()).isEqualTo(Severity.ERROR);
    assertThat(English.hint(finding)).contains(hint == null ? "" : hint);
  }

  @ParameterizedTest
  @CsvSource({
    "deploymentProfile.outOfBoxExperienceSetting.eulaHidden",
    "deploymentProfile.outOfBoxExperienceSettings.eulaHidden"
  })
  void theInnerObjectOfGraphMayStandInThePathOrNot(String path) {
    SimulationProfile changed = set(bench, path, "false");

    assertThat(changed.origins().get("eulaHidden").value()).isEqualTo("false");
  }

  @Test
  void aChangeLeavesTheProfileItselfAsItWas() {
    String source = JsonText.write(bench.source());

    set(bench, "tenant.name", "Fabrikam");

    assertThat(JsonText.write(bench.source())).isEqualTo(source);
    assertThat(bench.surroundings().tenant().name()).isEqualTo("Contoso");
  }

  @Test
  void aNumberThatMayBeMissingIsTakenAwayByNone() {
    SimulationProfile locking = set(bench, "policies.idleLockMinutes", "5");

    assertThat(set(locking, "policies.idleLockMinutes", "none").surroundings()).isEqualTo(before());
  }

  @ParameterizedTest
  @CsvSource({
    "policy.json",
    "settings-list.json",
    "header-list.json",
    "page-settings-of-a-device.json"
  })
  void aDevicePreparationPolicyIsChangedInItsOwnSettings(String file) {
    SimulationProfile changed =
        Fixtures.good(Fixtures.FOLDER.resolve("valid/device-preparation/" + file));
    changed = set(changed, "devicePreparationPolicy.name", "P");
    changed = set(changed, "devicePreparationPolicy.timeout", "15");
    changed = set(changed, "devicePreparationPolicy.customerrormessage", "Call us");
    changed = set(changed, "devicePreparationPolicy.allowskip", "on");
    changed = set(changed, "devicePreparationPolicy.allowdiagnostics", "yes");

    assertThat(changed.surroundings().policies().devicePreparation())
        .contains(new PreparationPolicy("P", Duration.ofMinutes(15), "Call us", true, true));
    assertThat(code(changed, "devicePreparationPolicy.allowskip", "maybe"))
        .isEqualTo("setting-not-possible");
    assertThat(code(changed, "devicePreparationPolicy.timeouts", "30"))
        .isEqualTo("unknown-setting");
    assertThat(code(changed, "devicePreparationPolicy.timeout", "soon")).isEqualTo("wrong-kind");
  }

  @Test
  void theFileOnADeviceIsChangedInItsBits() {
    SimulationProfile changed =
        set(set(bench, "offlineProfile", "{}"), "offlineProfile.eulaHidden", "true");

    assertThat(changed.surroundings().policies().offlineProfile().orElseThrow())
        .matches(it -> it.readable() && it.profile().oobe().eulaHidden());
    assertThat(
            set(changed, "offlineProfileReadable", "false")
                .surroundings()
                .policies()
                .offlineProfile()
                .orElseThrow()
                .readable())
        .isFalse();
    assertThat(code(changed, "offlineProfile.eula", "true")).isEqualTo("unknown-setting");
  }

  @Test
  void changesAddUp() {
    SimulationProfile changed = set(set(bench, "tenant.name", "A"), "tenant.domain", "a.example");

    assertThat(changed.surroundings().tenant().name()).isEqualTo("A");
    assertThat(changed.surroundings().tenant().domain()).isEqualTo("a.example");
  }

  @Test
  void everyPlainKeyOfTheFormatCanBeSetToItsOwnValue() {
    Values root = new Values(bench.source());

    assertThat(root.text("flow")).isEqualTo("windows-oobe");
    for (Field field : SettingCatalog.SHIPPED.own()) {
      if (field.kind() instanceof Kind.Flag) {
        String path = field.path().replace("*", "0");
        assertThat(ProfileReader.set(bench, path, "true").first()).as(path).isPresent();
      }
    }
  }

  private Surroundings before() {
    return bench.surroundings();
  }

  private static String code(SimulationProfile profile, String path, String value) {
    return ProfileReader.set(profile, path, value).findings().getFirst().code();
  }

  private static SimulationProfile set(SimulationProfile profile, String path, String value) {
    Reading reading = ProfileReader.set(profile, path, value);
    return reading.first().orElseThrow(() -> new AssertionError(reading.findings().toString()));
  }
}
