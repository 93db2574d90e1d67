// SPDX-License-Identifier: Apache-2.0
package oobesim.cli;

import static oobesim.cli.Call.oobesim;
import static oobesim.cli.CommandResultAssert.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import oobesim.document.Json;
import oobesim.document.JsonReader;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What each shipped profile means: its scenario, and the screens that are special in it. */
class ShippedProfilesExplainedTest {
  static List<Path> profiles() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("profiles"))) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          autopilot-reset                  | user-driven-entra       | entra-signin desktop                                        | preprov-landing privacy
          device-preparation               | device-preparation-v2   | setup-choice dp-progress dp-complete desktop                | esp dp-error preprov-landing
          existing-devices                 | user-driven-entra       | entra-signin esp desktop                                    | region eula setup-choice
          existing-devices-unreadable      | none                    | region eula device-name setup-choice privacy desktop        | esp local-account
          not-registered                   | none                    | region eula device-name setup-choice privacy desktop        | esp local-account
          preprovisioning-app-not-detected | pre-provisioning-entra  | preprov-landing esp                                         | entra-password desktop
          preprovisioning-attestation-once | pre-provisioning-entra  | preprov-landing esp                                         | entra-password desktop
          preprovisioning-companion        | pre-provisioning-entra  | provisioning-menu preprov-landing esp preprov-success       | region eula preprov-failure
          preprovisioning-entra            | pre-provisioning-entra  | provisioning-menu preprov-landing esp preprov-success       | region eula entra-password preprov-failure
          preprovisioning-esp-hidden       | pre-provisioning-entra  | preprov-landing preprov-success                             | esp
          preprovisioning-esp-timeout      | pre-provisioning-entra  | preprov-landing esp preprov-failure                         | preprov-success
          preprovisioning-hybrid           | pre-provisioning-hybrid | preprov-landing rebooting esp preprov-success               | domain-signin entra-signin-late
          preprovisioning-no-network       | pre-provisioning-entra  | region network preprov-success                              | network-lost
          preprovisioning-no-profile       | none                    | eula device-name setup-choice                               | preprov-landing
          preprovisioning-not-allowed      | user-driven-entra       | entra-signin esp desktop                                    | preprov-landing preprov-failure
          preprovisioning-virtual-machine  | pre-provisioning-entra  | preprov-landing esp preprov-failure                         | preprov-success
          registered-without-profile       | none                    | eula device-name setup-choice privacy desktop               | esp
          self-deploying                   | self-deploying          | esp lock-screen domain-signin                               | entra-signin eula finishing
          user-driven-entra                | user-driven-entra       | entra-signin entra-password esp finishing desktop           | mfa privacy hello-setup lock-screen
          user-driven-hybrid               | user-driven-hybrid      | rebooting esp lock-screen domain-signin entra-signin-late stay-signed-in all-set desktop | finishing mfa
          user-driven-mfa-hello            | user-driven-entra       | eula mfa esp privacy hello-setup desktop                    | lock-screen
          windows-10-preprovisioning       | pre-provisioning-entra  | preprov-landing esp preprov-success                         | entra-password
          windows-10-user-driven           | user-driven-entra       | entra-signin esp desktop                                    | preprov-landing
          """)
  void theScenarioAndItsScreens(String profile, String scenario, String shown, String hidden) {
    Json.Obj explained = explained(Path.of("profiles", profile + ".json"));

    Assertions.assertThat(text(explained, "scenario")).isEqualTo(scenario);
    Assertions.assertThat(screens(explained, true)).contains(shown.split(" "));
    Assertions.assertThat(screens(explained, false)).contains(hidden.split(" "));
  }

  @ParameterizedTest
  @MethodSource("profiles")
  void everyScreenHasAReason(Path profile) {
    Assertions.assertThat(reasons(explained(profile)))
        .hasSizeGreaterThan(40)
        .allSatisfy(
            reason ->
                Assertions.assertThat(text(reason, "because"))
                    .isNotBlank()
                    .isNotEqualTo("nothing on this way leads to it")
                    .doesNotEndWith(" is true and")
                    .doesNotContain(" is pressed on off"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          user-driven-entra     | privacy           | privacySettingsHidden is true
          user-driven-entra     | hello-setup       | policy does not ask for Windows Hello
          user-driven-entra     | reset-confirm     | it comes only after provisioning-menu, which is not shown
          user-driven-entra     | quality-update    | neither the status page nor a switch asks for quality updates here
          user-driven-entra     | dp-progress       | no device preparation policy reaches the user
          user-driven-entra     | preprov-landing   | it comes only after provisioning-menu, which is not shown
          user-driven-hybrid    | lock-screen       | joinType is hybrid
          user-driven-hybrid    | dp-progress       | no device preparation policy reaches the user
          user-driven-mfa-hello | eula              | eulaHidden is false
          user-driven-mfa-hello | privacy           | privacySettingsHidden is false and deviceUsageType is singleUser
          user-driven-mfa-hello | pin-setup         | approve is pressed on mfa
          self-deploying        | entra-signin      | deviceUsageType is shared
          device-preparation    | dp-progress       | a device preparation policy reaches the user and a policy may reach the device and no registration wins over it and this Windows supports device preparation
          device-preparation    | dp-error          | the device preparation page has not failed
          not-registered        | setup-choice      | skip is pressed on device-name
          not-registered        | command-prompt    | only if the key SHIFT-F10 is pressed and the console is on
          preprovisioning-entra | privacy           | a technician prepares the device
          preprovisioning-entra | dp-progress       | it comes only after entra-password, which is not shown
          """)
  void theReasonIsTheDecisionThatWasTaken(String profile, String screen, String because) {
    Assertions.assertThat(reasons(explained(Path.of("profiles", profile + ".json"))))
        .filteredOn(reason -> text(reason, "screen").equals(screen))
        .extracting(reason -> text(reason, "because"))
        .containsExactly(because);
  }

  private static Set<String> screens(Json.Obj explained, boolean shown) {
    return reasons(explained).stream()
        .filter(reason -> ((Json.Bool) reason.members().get("shown")).value() == shown)
        .map(reason -> text(reason, "screen"))
        .collect(Collectors.toSet());
  }

  private static List<Json.Obj> reasons(Json.Obj explained) {
    return ((Json.Arr) explained.members().get("screens"))
        .items().stream().map(Json.Obj.class::cast).toList();
  }

  private static Json.Obj explained(Path file) {
    CommandResult result = oobesim("explain", "--format", "json", file);
    assertThat(result).exitedWith(0).outHasLines(1);
    return (Json.Obj) JsonReader.read(result.out()).documents().getFirst();
  }

  private static String text(Json.Obj object, String key) {
    return ((Json.Text) object.members().get(key)).value();
  }
}
