// SPDX-License-Identifier: Apache-2.0
package oobesim.profile.intune;

import static org.assertj.core.api.Assertions.assertThat;

import oobesim.document.Json;
import oobesim.document.JsonReader;
import oobesim.profile.intune.SurroundingPolicy.Said;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a policy of the tenant that is no part of a deployment says of the surroundings. */
class SurroundingPolicyTest {
  private static final String GRAPH = "{\"@odata.type\": \"#microsoft.graph.";

  @ParameterizedTest(name = "{0} = {1}")
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "./Vendor/MSFT/DMClient/Provider/MS DM Server/FirstSyncStatus/SkipUserStatusPage, true,"
            + " policies.skipUserStatusPage, true",
        "./Device/Vendor/MSFT/DMClient/Provider/MS DM Server/FirstSyncStatus/SkipUserStatusPage,"
            + " \"True\", policies.skipUserStatusPage, true",
        "./vendor/msft/dmclient/provider/ms dm server/firstsyncstatus/skipdevicestatuspage, 1,"
            + " policies.skipDeviceStatusPage, true",
        "./Vendor/MSFT/DMClient/Provider/MS DM Server/FirstSyncStatus/SkipDeviceStatusPage,"
            + " \"false\", policies.skipDeviceStatusPage, false"
      })
  void aCustomPolicySkipsAHalfOfTheStatusPage(
      String uri, String value, String path, String expected) {
    String settings = "[{\"omaUri\": \"" + uri + "\", \"value\": " + value + "}]";
    assertThat(said("windows10CustomConfiguration\", \"omaSettings\": " + settings + "}"))
        .isEqualTo(path + " " + expected);
  }

  @ParameterizedTest
  @CsvSource({"enabled, true", "disabled, false", "notConfigured, false"})
  void theTenantShowsTheRestorePage(String state, String expected) {
    String type = "windowsRestoreDeviceEnrollmentConfiguration";
    assertThat(said(type + "\", \"state\": \"" + state + "\"}"))
        .isEqualTo("tenant.restorePage " + expected);
  }

  @ParameterizedTest
  @CsvSource({"enabled, required", "disabled, off"})
  void windowsHelloIsAskedFor(String state, String expected) {
    String type = "deviceEnrollmentWindowsHelloForBusinessConfiguration";
    assertThat(said(type + "\", \"state\": \"" + state + "\"}"))
        .isEqualTo("policies.hello " + expected);
  }

  @ParameterizedTest
  @CsvSource({
    "8, policies.pinMinimumLength 8",
    "3, ''",
    "128, ''",
    "127, policies.pinMinimumLength 127"
  })
  void itsLengthOfAPinIsTaken(String number, String expected) {
    String type = "deviceEnrollmentWindowsHelloForBusinessConfiguration";
    String rest = type + "\", \"pinMinimumLength\": " + number + "}";
    Json.Obj body = (Json.Obj) JsonReader.read(GRAPH + rest).documents().getFirst();
    assertThat(
            SurroundingPolicy.of(body).stream()
                .map(said -> said.path() + " " + said.value())
                .findFirst()
                .orElse(""))
        .isEqualTo(expected);
  }

  private static String said(String rest) {
    Json.Obj body = (Json.Obj) JsonReader.read(GRAPH + rest).documents().getFirst();
    Said only = SurroundingPolicy.of(body).getFirst();
    return only.path() + " " + only.value();
  }
}
