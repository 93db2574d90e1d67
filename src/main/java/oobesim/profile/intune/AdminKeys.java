// SPDX-License-Identifier: Apache-2.0
package oobesim.profile.intune;

import java.util.List;
import oobesim.document.Json;

/** The keys that Microsoft's objects have, for telling an incomplete object from a foreign one. */
public final class AdminKeys {
  /** Keys of an Enrollment Status Page that have an effect. */
  public static final List<String> STATUS_PAGE =
      List.of(
          "showInstallationProgress",
          "installProgressTimeoutInMinutes",
          "customErrorMessage",
          "allowLogCollectionOnInstallFailure",
          "disableUserStatusTrackingAfterFirstUser",
          "installQualityUpdates",
          "blockDeviceSetupRetryByUser",
          "allowDeviceResetOnInstallFailure",
          "allowDeviceUseOnInstallFailure",
          "allowNonBlockingAppInstallation",
          "priority",
          "target");

  /** Keys of a domain join profile that have an effect. */
  public static final List<String> DOMAIN_JOIN =
      List.of(
          "computerNameStaticPrefix",
          "computerNameSuffixRandomCharCount",
          "activeDirectoryDomainName",
          "organizationalUnit");

  private static final List<String> DEPLOYMENT =
      List.of(
          "locale",
          "language",
          "preprovisioningAllowed",
          "enableWhiteGlove",
          "deviceNameTemplate",
          "hybridAzureADJoinSkipConnectivityCheck",
          "displayName");

  private static final List<String> PREPARATION =
      List.of("name", "settings", "templateReference", "settingCount");

  private AdminKeys() {}

  /** Whether an object could stand at a key of the simulation profile, though it is incomplete. */
  public static boolean fits(String key, Json.Obj object) {
    List<String> keys =
        switch (key) {
          case "deploymentProfile" -> DEPLOYMENT;
          case "enrollmentStatusPage" -> STATUS_PAGE;
          case "devicePreparationPolicy" -> PREPARATION;
          case "offlineProfile" -> List.of();
          default -> DOMAIN_JOIN;
        };
    return object.members().isEmpty() || keys.stream().anyMatch(object::has);
  }
}
