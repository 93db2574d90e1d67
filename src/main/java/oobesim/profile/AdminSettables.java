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
          field("profileName", EMPTY_LINE, "", "the profile's name, as technicians see it"),
          field("joinType", Kind.oneOf("entra", "hybrid"), "entra", "what the device is joined to"),
          field(
              "deviceUsageType",
              Kind.oneOf("singleUser", "shared"),
              "singleUser",
              "shared is self-deploying: nobody signs in"),
          field(
              "userType",
              Kind.oneOf("administrator", "standard"),
              "",
              "rights of the user who joins"),
          field("preprovisioningAllowed", FLAG, "", "whether a technician may pre-provision"),
          field(
              "hybridAzureADJoinSkipConnectivityCheck",
              FLAG,
              "",
              "hybrid join without looking for a domain controller"),
          field("deviceNameTemplate", EMPTY_LINE, "", "template of the name; empty: Windows' own"),
          field(
              "locale",
              EMPTY_LINE,
              "",
              "a tag such as en-GB, os-default, or empty: the user selects"),
          field("eulaHidden", FLAG, "", "the licence page is hidden"),
          field("privacySettingsHidden", FLAG, "", "the privacy page is hidden"),
          field("keyboardSelectionPageSkipped", FLAG, "", "the keyboard page is skipped"),
          field("escapeLinkHidden", FLAG, "", "no way to another account at the sign-in"));

  private static final List<Field> STATUS_PAGE =
      List.of(
          field("showInstallationProgress", FLAG, "false", "whether there is such a page at all"),
          field(
              "installProgressTimeoutInMinutes",
              new Kind.Whole(1, 1440),
              "60",
              "how long the page waits before it reports an error"),
          field("customErrorMessage", EMPTY_LINE, "", "shown on failure; empty: the built-in text"),
          field("allowLogCollectionOnInstallFailure", FLAG, "false", "people may collect logs"),
          field(
              "disableUserStatusTrackingAfterFirstUser",
              FLAG,
              "false",
              "only the device's first user sees the user part"),
          field("installQualityUpdates", FLAG, "false", "quality updates are installed at the end"),
          field(
              "blockDeviceSetupRetryByUser",
              FLAG,
              "false",
              "inverted by its name: false blocks the device until all is installed"),
          field("allowDeviceResetOnInstallFailure", FLAG, "false", "Reset is offered on failure"),
          field("allowDeviceUseOnInstallFailure", FLAG, "false", "going on is offered on failure"),
          field(
              "allowNonBlockingAppInstallation",
              FLAG,
              "false",
              "in the technician flow only apps that block can fail the page"),
          field("priority", new Kind.Whole(0, 1000), "1", "of several pages 1 counts first"),
          field(
              "target",
              Kind.oneOf("device", "user", "everybody"),
              "device",
              "whose group the page is assigned to"));

  private static final List<Field> DOMAIN_JOIN =
      List.of(
          field("activeDirectoryDomainName", EMPTY_LINE, "", "the domain's full name"),
          field("organizationalUnit", EMPTY_LINE, "", "the unit's distinguished name"),
          field("computerNameStaticPrefix", EMPTY_LINE, "", "how computer names begin"),
          field(
              "computerNameSuffixRandomCharCount",
              new Kind.Whole(0, 15),
              "15",
              "how many random characters follow"));

  private static final List<Field> PREPARATION =
      List.of(
          field("name", EMPTY_LINE, "", "the policy's name"),
          field("timeout", new Kind.Whole(15, 720), "60", "minutes until the page gives up"),
          field("customerrormessage", EMPTY_LINE, "", "shown on failure"),
          field("allowskip", FLAG, "false", "people may go on after a failure"),
          field("allowdiagnostics", FLAG, "false", "people may collect logs after a failure"));

  private AdminSettables() {}

  /**
   * The settings of a part.
   *
   * @param key the part's key in a simulation profile
   * @param path where the part stands: the key, or the key and a place among several
   */
  static List<Settable> of(String key, String path, Json.Obj body) {
    Map<String, String> values = AdminValues.of(key, body);
    List<Settable> found = new ArrayList<>();
    for (Field field : fields(key)) {
      String value = values.getOrDefault(field.path(), field.fallback());
      if (values.containsKey(field.path()) || !AdminValues.complete(key)) {
        String place = path + "." + field.path();
        found.add(new Settable(place, field.kind(), field.meaning(), value, Optional.empty()));
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

  /** Here the fallback is in a script's words: what counts where the part does not say it. */
  private static Field field(String name, Kind kind, String fallback, String meaning) {
    return new Field(name, kind, fallback, meaning);
  }
}
