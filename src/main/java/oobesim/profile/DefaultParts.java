// SPDX-License-Identifier: Apache-2.0
package oobesim.profile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import oobesim.document.Json;
import oobesim.document.JsonReader;

/** What counts where neither a profile nor an administrator says anything. */
final class DefaultParts {
  private static final String DEPLOYMENT_PROFILE =
      "/oobesim/profiles/intune/preprovisioning-entra.json";

  /**
   * The shipped file {@code profiles/intune/esp-standard.json} without its own message and name: an
   * administrator's profile must not show another organisation's help desk.
   */
  private static final String STATUS_PAGE =
      """
      {
        "@odata.type": "#microsoft.graph.windows10EnrollmentCompletionPageConfiguration",
        "id": "a8d2c7e4-6b19-4f35-8c70-1e5f93b6d204_Windows10EnrollmentCompletionPageConfiguration",
        "displayName": "Status page",
        "description": "For devices: waits for the apps that block, lets people collect logs",
        "priority": 1,
        "deviceEnrollmentConfigurationType": "windows10EnrollmentCompletionPageConfiguration",
        "showInstallationProgress": true,
        "blockDeviceSetupRetryByUser": false,
        "allowDeviceResetOnInstallFailure": true,
        "allowDeviceUseOnInstallFailure": false,
        "allowLogCollectionOnInstallFailure": true,
        "customErrorMessage": "",
        "installProgressTimeoutInMinutes": 60,
        "selectedMobileAppIds": [],
        "allowNonBlockingAppInstallation": true,
        "installQualityUpdates": false,
        "trackInstallProgressForAutopilotOnly": true,
        "disableUserStatusTrackingAfterFirstUser": true,
        "roleScopeTagIds": ["0"]
      }
      """;

  private static final String DOMAIN_JOIN =
      """
      {
        "@odata.type": "#microsoft.graph.windowsDomainJoinConfiguration",
        "displayName": "Contoso domain join",
        "computerNameStaticPrefix": "CTO-",
        "computerNameSuffixRandomCharCount": 11,
        "activeDirectoryDomainName": "contoso.com",
        "organizationalUnit": "OU=Autopilot,DC=contoso,DC=com"
      }
      """;

  private DefaultParts() {}

  /** The shipped file {@code profiles/intune/preprovisioning-entra.json}. */
  static Json.Obj deploymentProfile() {
    try (InputStream in = DefaultParts.class.getResourceAsStream(DEPLOYMENT_PROFILE)) {
      return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException fault) {
      throw new UncheckedIOException("cannot read " + DEPLOYMENT_PROFILE, fault);
    }
  }

  static Json.Obj statusPage() {
    return parse(STATUS_PAGE);
  }

  static Json.Obj domainJoin() {
    return parse(DOMAIN_JOIN);
  }

  private static Json.Obj parse(String json) {
    return (Json.Obj) JsonReader.read(json).documents().getFirst();
  }
}
