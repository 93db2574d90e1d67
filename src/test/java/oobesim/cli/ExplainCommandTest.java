// SPDX-License-Identifier: Apache-2.0
package oobesim.cli;

import static oobesim.cli.Call.oobesim;
import static oobesim.cli.CommandResultAssert.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import oobesim.document.Json;
import oobesim.document.JsonReader;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExplainCommandTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          preprovisioning-entra      | region          | false | the device is wired and locale is set
          preprovisioning-entra      | eula            | false | eulaHidden is true
          preprovisioning-entra      | keyboard-second | false | it comes only after keyboard, which is not shown
          preprovisioning-entra      | preprov-success | true  | nothing has failed
          preprovisioning-no-network | region          | true  | the device is not wired and the device does not know a profile by then
          preprovisioning-no-network | network         | true  | the device is not online
          preprovisioning-no-profile | eula            | true  | the device does not know a profile by then
          preprovisioning-esp-hidden | esp             | false | there is no status page
          preprovisioning-entra      | package-entry   | false | only if next is pressed on provisioning-menu and the package row is chosen
          preprovisioning-entra      | entra-signin    | true  | the device knows its profile by then
          preprovisioning-entra      | preprov-landing | true  | next is pressed on provisioning-menu and pre-provisioning is chosen
          device-preparation         | entra-signin    | true  | next is pressed on setup-choice and work or school is chosen
          """)
  void eachScreenIsShownOrHiddenForAReason(
      String profile, String screen, boolean shown, String because) {
    Json.Obj reason =
        ((Json.Arr) explained("profiles/" + profile + ".json").members().get("screens"))
            .items().stream()
                .map(Json.Obj.class::cast)
                .filter(o -> text(o, "screen").equals(screen))
                .findFirst()
                .orElseThrow();

    Assertions.assertThat(((Json.Bool) reason.members().get("shown")).value()).isEqualTo(shown);
    Assertions.assertThat(text(reason, "because")).isEqualTo(because);
    Assertions.assertThat(reason.members().keySet()).containsExactly("screen", "shown", "because");
  }

  @ParameterizedTest
  @CsvSource({
    "profiles/preprovisioning-entra.json, pre-provisioning-entra",
    "profiles/preprovisioning-no-profile.json, none",
    "profiles/intune/user-driven-entra.json, user-driven-entra"
  })
  void theScenarioIsNamed(String file, String scenario) {
    Json.Obj explained = explained(file);

    Assertions.assertThat(explained.members().keySet())
        .containsExactly(
            "scenario",
            "flow",
            "settings",
            "screens",
            "findings",
            "failures",
            "parts",
            "rehearsal");
    Assertions.assertThat(text(explained, "scenario")).isEqualTo(scenario);
  }

  @Test
  void aStatusPageInsideAnOldProfileIsOfItsLines() {
    assertThat(
            oobesim(
                "explain",
                "src/test/resources/profiles/valid/graph-profile/legacy-status-page-inside.json"))
        .exitedWith(0)
        .outContains("installProgressTimeoutInMinutes          45       file, line 17")
        .outContains("showInstallationProgress                 true     file, line 12")
        .outContains("installQualityUpdates                    false    default");
  }

  @Test
  void eachSettingHasItsOriginInTheOrderOfTheContract() {
    Json.Arr settings =
        (Json.Arr) explained("profiles/intune/user-driven-entra.json").members().get("settings");
    Assertions.assertThat(
            settings.items().stream()
                .map(item -> text((Json.Obj) item, "name"))
                .collect(Collectors.toList()))
        .containsExactly(
            "locale",
            "preprovisioningAllowed",
            "deviceNameTemplate",
            "deviceUsageType",
            "userType",
            "privacySettingsHidden",
            "eulaHidden",
            "keyboardSelectionPageSkipped",
            "escapeLinkHidden",
            "hybridAzureADJoinSkipConnectivityCheck",
            "joinType",
            "organization",
            "profileName");
    assertThat(oobesim("explain", "--format", "json", "profiles/intune/user-driven-entra.json"))
        .outContains("{\"name\":\"eulaHidden\",\"value\":true,\"from\":\"file\",\"line\":")
        .outContains("{\"name\":\"organization\",\"value\":\"Contoso\",\"from\":\"default\"}");
  }

  @Test
  void peopleGetAlignedLines() {
    assertThat(oobesim("explain", "profiles/preprovisioning-entra.json"))
        .exitedWith(0)
        .outContains(
            "Scenario: pre-provisioning-entra",
            "  eulaHidden                              true           file, line ",
            "  eula                      hidden  eulaHidden is true\n")
        .errIsEmpty();
  }

  @Test
  void whatCannotBeExplainedIsRefused() throws IOException {
    Path list = Files.writeString(folder.resolve("list.json"), "[]");

    assertThat(oobesim("explain", list)).exitedWith(2).outIsEmpty().errContains("list.json:1:");
    assertThat(oobesim("explain", "nothere.json")).exitedWith(2).outIsEmpty();
  }

  @Test
  void theFindingsOfAFileStandInItsExplanation() throws IOException {
    Path odd =
        Files.writeString(
            folder.resolve("odd.json"),
            "{\"@odata.type\":\"#microsoft.graph.azureADWindowsAutopilotDeploymentProfile\","
                + "\"displayName\":\"Odd\",\"preprovisioningAllowed\":true,"
                + "\"enableWhiteGlove\":false}");

    assertThat(oobesim("explain", odd)).exitedWith(0).outContains("Findings", "odd.json:1:");
  }

  private static Json.Obj explained(String file) {
    CommandResult result = oobesim("explain", "--format", "json", file);
    assertThat(result).exitedWith(0).outHasLines(1);
    return (Json.Obj) JsonReader.read(result.out()).documents().getFirst();
  }

  private static String text(Json.Obj object, String key) {
    return ((Json.Text) object.members().get(key)).value();
  }
}
