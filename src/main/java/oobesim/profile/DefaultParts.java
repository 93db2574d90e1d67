// SPDX-License-Identifier: Apache-2.0
package oobesim.profile;

import oobesim.document.Json;
import oobesim.document.JsonReader;

/** What counts where neither a profile nor an administrator says anything. */
final class DefaultParts {
  /**
   * Apps that make the status page worth looking at: all of a kind that goes well together, both
   * contexts.
   */
  static final String APPS =
      """
      [{"name":"Company Portal","type":"win32","context":"device","minutes":4,"blocking":true},\
      {"name":"Microsoft 365 Apps","type":"win32","context":"device","minutes":18,"blocking":true},\
      {"name":"Contoso VPN","type":"win32","context":"device","minutes":3,"blocking":true},\
      {"name":"Contoso Fonts","type":"win32","context":"device","minutes":2,"blocking":false},\
      {"name":"Contoso Intranet","type":"store","context":"user","minutes":2,"blocking":true},\
      {"name":"Meeting Add-in","type":"win32","context":"user","minutes":3,"blocking":true}]\
      """;

  /** The shipped file {@code profiles/intune/preprovisioning-entra.json}. */
  private static final String DEPLOYMENT_PROFILE =
      """
      {
        "@odata.type": "#microsoft.graph.azureADWindowsAutopilotDeploymentProfile",
        "createdDateTime": "2026-03-02T08:15:00Z",
        "description": "Bench profile: a technician prepares, the user signs in later",
        "deviceNameTemplate": "CTO-%SERIAL%",
        "deviceType": "windowsPc",
        "displayName": "Contoso Bench",
        "enableWhiteGlove": true,
        "enrollmentStatusScreenSettings": null,
        "extractHardwareHash": true,
        "hardwareHashExtractionEnabled": true,
        "hybridAzureADJoinSkipConnectivityCheck": false,
        "id": "3f0a6d1c-52b8-4e0f-9a57-c41e7d8b2f66",
        "language": "os-default",
        "lastModifiedDateTime": "2026-03-02T08:15:00Z",
        "locale": "os-default",
        "managementServiceAppId": null,
        "outOfBoxExperienceSetting": {
          "deviceUsageType": "singleUser",
          "escapeLinkHidden": true,
          "eulaHidden": true,
          "keyboardSelectionPageSkipped": true,
          "privacySettingsHidden": true,
          "userType": "standard"
        },
        "outOfBoxExperienceSettings": {
          "deviceUsageType": "singleUser",
          "hideEULA": true,
          "hideEscapeLink": true,
          "hidePrivacySettings": true,
          "skipKeyboardSelectionPage": true,
          "userType": "standard"
        },
        "preprovisioningAllowed": true,
        "roleScopeTagIds": ["0"]
      }
      """;

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

  static Json.Obj deploymentProfile() {
    return parse(DEPLOYMENT_PROFILE);
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
