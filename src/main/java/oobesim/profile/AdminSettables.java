// SPDX-License-Identifier: Apache-2.0
package oobesim.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import oobesim.document.Json;
import oobesim.profile.intune.AdminValues;

/** What can be changed inside an administrator's part, whichever shape it has. */
final class AdminSettables {
  private static final Kind FLAG = new Kind.Flag();
  private static final Kind EMPTY_LINE = new Kind.Line(true, false);

  private static final List<Field> DEPLOYMENT =
      List.of(
          new Field("deploymentProfile.profileName", EMPTY_LINE, ""),
          new Field("deploymentProfile.joinType", Kind.oneOf("entra", "hybrid"), "entra"),
          new Field(
              "deploymentProfile.deviceUsageType",
              Kind.oneOf("singleUser", "shared"),
              "singleUser"),
          new Field("deploymentProfile.userType", Kind.oneOf("administrator", "standard"), ""),
          new Field("deploymentProfile.preprovisioningAllowed", FLAG, ""),
          new Field("deploymentProfile.hybridAzureADJoinSkipConnectivityCheck", FLAG, ""),
          new Field("deploymentProfile.deviceNameTemplate", EMPTY_LINE, ""),
          new Field("deploymentProfile.locale", EMPTY_LINE, ""),
          new Field("deploymentProfile.eulaHidden", FLAG, ""),
          new Field("deploymentProfile.privacySettingsHidden", FLAG, ""),
          new Field("deploymentProfile.keyboardSelectionPageSkipped", FLAG, ""),
          new Field("deploymentProfile.escapeLinkHidden", FLAG, ""));

  private static final List<Field> STATUS_PAGE =
      List.of(
          new Field("enrollmentStatusPage.showInstallationProgress", FLAG, "false"),
          new Field(
              "enrollmentStatusPage.installProgressTimeoutInMinutes",
              new Kind.Whole(1, 1440),
              "60"),
          new Field("enrollmentStatusPage.customErrorMessage", EMPTY_LINE, ""),
          new Field("enrollmentStatusPage.allowLogCollectionOnInstallFailure", FLAG, "false"),
          new Field("enrollmentStatusPage.disableUserStatusTrackingAfterFirstUser", FLAG, "false"),
          new Field("enrollmentStatusPage.installQualityUpdates", FLAG, "false"),
          new Field("enrollmentStatusPage.blockDeviceSetupRetryByUser", FLAG, "false"),
          new Field("enrollmentStatusPage.allowDeviceResetOnInstallFailure", FLAG, "false"),
          new Field("enrollmentStatusPage.allowDeviceUseOnInstallFailure", FLAG, "false"),
          new Field("enrollmentStatusPage.allowNonBlockingAppInstallation", FLAG, "false"),
          new Field("enrollmentStatusPage.priority", new Kind.Whole(0, 1000), "1"),
          new Field(
              "enrollmentStatusPage.target", Kind.oneOf("device", "user", "everybody"), "device"));

  private static final List<Field> DOMAIN_JOIN =
      List.of(
          new Field("domainJoinProfile.activeDirectoryDomainName", EMPTY_LINE, ""),
          new Field("domainJoinProfile.organizationalUnit", EMPTY_LINE, ""),
          new Field("domainJoinProfile.computerNameStaticPrefix", EMPTY_LINE, ""),
          new Field(
              "domainJoinProfile.computerNameSuffixRandomCharCount", new Kind.Whole(0, 15), "15"));

  private static final List<Field> PREPARATION =
      List.of(
          new Field("devicePreparationPolicy.name", EMPTY_LINE, ""),
          new Field("devicePreparationPolicy.timeout", new Kind.Whole(15, 720), "60"),
          new Field("devicePreparationPolicy.customerrormessage", EMPTY_LINE, ""),
          new Field("devicePreparationPolicy.allowskip", FLAG, "false"),
          new Field("devicePreparationPolicy.allowdiagnostics", FLAG, "false"));

  private AdminSettables() {}

  /**
   * The settings of a part.
   *
   * @param key the part's key in a simulation profile
   * @param path where the part stands: the key, or the key and a place among several
   * @param group what the part is called
   */
  static List<Settable> of(String key, String path, String group, Json.Obj body) {
    Map<String, String> values = AdminValues.of(key, body);
    List<Settable> found = new ArrayList<>();
    for (Field field : fields(key)) {
      String value = values.getOrDefault(field.key(), field.fallback());
      if (values.containsKey(field.key()) || !AdminValues.complete(key)) {
        String place = path + "." + field.key();
        found.add(new Settable(place, field.kind(), field.words(), group, value, Optional.empty()));
      }
    }
    return found;
  }

  private static List<Field> fields(String key) {
    return switch (key) {
      case "deploymentProfile", "offlineProfile", "otherProfile" -> DEPLOYMENT;
      case "enrollmentStatusPage" -> STATUS_PAGE;
      case "devicePreparationPolicy" -> PREPARATION;
      default -> DOMAIN_JOIN;
    };
  }
}
