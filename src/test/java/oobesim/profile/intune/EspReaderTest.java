// SPDX-License-Identifier: Apache-2.0
package oobesim.profile.intune;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import oobesim.document.Finding;
import oobesim.document.Json;
import oobesim.document.JsonReader;
import oobesim.document.JsonText;
import oobesim.provisioning.around.EspSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EspReaderTest {
  private final Findings findings = new Findings();

  @Test
  void whatTheFileDoesNotSayTakesGraphsDefaults() {
    assertThat(read(""))
        .isEqualTo(
            new EspSettings(
                false,
                Duration.ofMinutes(60),
                "",
                false,
                false,
                false,
                new EspSettings.Exits(true, false, false),
                List.of(),
                false));
  }

  @Test
  void everySettingIsRead() {
    EspSettings page =
        read(
            "'showInstallationProgress':true,'installProgressTimeoutInMinutes':90,"
                + "'customErrorMessage':'Call us','allowLogCollectionOnInstallFailure':true,"
                + "'disableUserStatusTrackingAfterFirstUser':true,'installQualityUpdates':true,"
                + "'blockDeviceSetupRetryByUser':false,'allowDeviceResetOnInstallFailure':true,"
                + "'allowDeviceUseOnInstallFailure':true,'selectedMobileAppIds':['a','b'],"
                + "'allowNonBlockingAppInstallation':true");

    assertThat(page)
        .isEqualTo(
            new EspSettings(
                true,
                Duration.ofMinutes(90),
                "Call us",
                true,
                true,
                true,
                new EspSettings.Exits(true, true, true),
                List.of("a", "b"),
                true));
    assertThat(codes()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"false, true", "true, false"})
  void theKeyForBlockingSaysTheOppositeOfThePortal(boolean key, boolean blocks) {
    EspSettings page = read("'showInstallationProgress':true,'blockDeviceSetupRetryByUser':" + key);

    assertThat(page.exits().block()).isEqualTo(blocks);
    assertThat(codes().contains("block-is-off")).isEqualTo(!blocks);
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "1440, 1440", "0, 60", "-5, 60", "1441, 60"})
  void aTimeoutOutsideThePortalsRangeIsSetTo60Minutes(int minutes, int expected) {
    EspSettings page =
        read("'showInstallationProgress':true,'installProgressTimeoutInMinutes':" + minutes);

    assertThat(page.timeout()).hasMinutes(expected);
    assertThat(codes().contains("timeout-out-of-range")).isEqualTo(minutes != expected);
  }

  @ParameterizedTest
  @CsvSource({"100, false", "101, true"})
  void aPageWaitsForAHundredSelectedAppsAndSaysSo(int selected, boolean tooMany) {
    String apps =
        IntStream.range(0, selected).mapToObj(it -> "'app-" + it + "'").collect(joining(","));
    EspSettings page =
        read("'showInstallationProgress':true,'selectedMobileAppIds':[" + apps + "]");

    assertThat(page.selectedApps()).hasSize(selected);
    assertThat(codes().contains("too-many-selected")).isEqualTo(tooMany);
  }

  @ParameterizedTest(name = "{0} → {1} {2}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "                                               | DEVICE    | 1",
        "'target':'user'                                | USER      | 1",
        "'target':'Device','priority':4                 | DEVICE    | 4",
        "'target':'everybody'                           | EVERYBODY | 1",
        "'id':'x_DefaultWindows10EnrollmentCompletionPageConfiguration','priority':0"
            + " | EVERYBODY | 0",
        "'id':'x_Windows10EnrollmentCompletionPageConfiguration','priority':2 | DEVICE | 2",
        "'assignments':[{'target':{'@odata.type':'#microsoft.graph.allLicensedUsersAssignmentTarget'}}]"
            + " | USER | 1",
        "'assignments':[{'target':{'@odata.type':'#microsoft.graph.groupAssignmentTarget'}}]"
            + " | DEVICE | 1",
        "'target':'device','assignments':['allLicensedUsersAssignmentTarget'] | DEVICE | 1"
      })
  void whomThePageIsMeantForAndWhenItCounts(
      String members, EspSettings.Target target, int priority) {
    assertThat(read(members == null ? "" : members).assignment())
        .isEqualTo(new EspSettings.Assignment(target, priority));
  }

  @Test
  void theUntouchedDefaultPageIsHiddenAndGivesNoRemark() {
    EspSettings page =
        read("'installProgressTimeoutInMinutes':0,'blockDeviceSetupRetryByUser':true");

    assertThat(page.showProgress()).isFalse();
    assertThat(codes()).isEmpty();
  }

  @Test
  void namesOfAppsStandInsteadOfIdsInOneTool() {
    EspSettings page =
        read("'selectedMobileAppNames':[{'name':'Company Portal','type':'x'},'Plain name']");

    assertThat(page.selectedApps()).containsExactly("Company Portal", "Plain name");
  }

  @Test
  void oneAppWithoutAnArrayIsUnderstood() {
    assertThat(read("'selectedMobileAppIds':'only'").selectedApps()).containsExactly("only");
  }

  @Test
  void aPageInsideAnOldDeploymentProfileBecomesAPageOfItsOwn() {
    Json.Obj profile =
        json(
            "'enrollmentStatusScreenSettings':{'@odata.type':'x','hideInstallationProgress':false,"
                + "'allowDeviceUseBeforeProfileAndAppInstallComplete':true,"
                + "'blockDeviceSetupRetryByUser':true,'installProgressTimeoutInMinutes':30}");

    Json.Obj page = EspReader.legacy(profile).orElseThrow();

    assertThat(JsonText.write(page))
        .isEqualTo(
            "{\"blockDeviceSetupRetryByUser\":true,\"installProgressTimeoutInMinutes\":30,"
                + "\"showInstallationProgress\":true}");
    assertThat(EspReader.read(page, findings).exits().block()).isFalse();
  }

  @Test
  void aProfileWithoutSuchAPageHasNone() {
    assertThat(EspReader.legacy(json("'enrollmentStatusScreenSettings':null"))).isEmpty();
    assertThat(EspReader.legacy(json(""))).isEmpty();
  }

  private EspSettings read(String members) {
    return EspReader.read(json(members), findings);
  }

  private static Json.Obj json(String members) {
    String json = "{" + members.replace('\'', '"') + "}";
    return (Json.Obj) JsonReader.read(json).documents().getFirst();
  }

  private List<String> codes() {
    return findings.list().stream().map(Finding::code).toList();
  }
}
