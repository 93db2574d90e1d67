// SPDX-License-Identifier: Apache-2.0
package oobesim.profile.intune;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import oobesim.profile.setting.AdminSetting;
import oobesim.profile.setting.Offline;
import oobesim.profile.setting.Place;
import oobesim.profile.setting.SettingCatalog;

/** The keys that Microsoft's objects have: those of settings, and those without effect here. */
final class MicrosoftKeys {
  private static final SettingCatalog CATALOG = SettingCatalog.SHIPPED;
  private static final String PROFILE = "deploymentProfile";

  private static final List<String> PAGES =
      List.of(GraphProfileReader.NEW_OOBE, GraphProfileReader.OLD_OOBE);

  /** What objects of Graph have besides their settings. */
  private static final List<String> OF_GRAPH =
      List.of(
          "id",
          "name",
          "displayName",
          "description",
          "version",
          "assignments",
          "assignedDevices",
          "createdDateTime",
          "lastModifiedDateTime",
          "roleScopeTagIds",
          "supportsScopeTags",
          "managementServiceAppId",
          "deviceType",
          "enrollmentStatusScreenSettings",
          "hardwareHashExtractionEnabled",
          "extractHardwareHash",
          "domainJoinConfiguration",
          "deviceEnrollmentConfigurationType",
          "trackInstallProgressForAutopilotOnly",
          "selectedMobileAppIds",
          "selectedMobileAppNames",
          "networkAccessConfigurations",
          "deviceManagementApplicabilityRuleOsEdition",
          "deviceManagementApplicabilityRuleOsVersion",
          "deviceManagementApplicabilityRuleDeviceMode");

  /** What the files of Windows have besides their settings. */
  private static final List<String> OF_FILES =
      List.of(
          "CloudAssignedTenantId",
          "CloudAssignedRegion",
          "CloudAssignedMdmId",
          "CloudAssignedTenantUpn",
          "CloudAssignedPrivacyDiagnostics",
          "CloudAssignedAutopilotUpdateDisabled",
          "CloudAssignedAutopilotUpdateTimeout",
          "ZtdCorrelationId",
          "ZtdRegistrationId",
          "AadDeviceId",
          "Version",
          "Comment_File",
          "AutopilotServiceCorrelationId",
          "IsExplicitProfileAssignment",
          "PolicyDownloadDate",
          "PolicyDownloadCorrelationVector",
          OobeBit.KEY,
          ServerData.KEY,
          ServerData.INSIDE,
          ServerData.FORCED_INSIDE);

  /** Words that objects of every kind have as keys: alone they tell nothing. */
  private static final Set<String> COMMON =
      Set.of("displayName", "locale", "language", "priority", "target", "Version");

  private MicrosoftKeys() {}

  /** The keys of a deployment profile of Graph. */
  static List<String> profile() {
    List<String> keys = of(PROFILE);
    keys.addAll(PAGES);
    return keys;
  }

  /** The keys of the object about the pages of the set-up, by its newer or its older names. */
  static List<String> pages(boolean newer) {
    List<String> keys = new ArrayList<>();
    for (AdminSetting<?> setting : CATALOG.deployment()) {
      if (setting.place() instanceof Place.Oobe oobe) {
        keys.add(newer ? setting.key() : oobe.old());
      }
    }
    return keys;
  }

  /** The keys of a file that a device has of a profile. */
  static List<String> file() {
    List<String> keys = new ArrayList<>(OF_FILES);
    for (AdminSetting<?> setting : CATALOG.deployment()) {
      switch (setting.offline()) {
        case Offline.Number number -> keys.add(number.key());
        case Offline.Choice choice -> keys.add(choice.key());
        case Offline.Text text -> keys.add(text.key());
        case Offline.Received received -> keys.add(received.key());
        case Offline.Bits bits -> {}
        case Offline.Never never -> {}
      }
    }
    return keys;
  }

  /** The keys of the part at a key of the simulation profile, under new names and old. */
  static List<String> of(String part) {
    List<String> keys = new ArrayList<>(OF_GRAPH);
    for (AdminSetting<?> setting : CATALOG.in(part)) {
      if (setting.place() instanceof Place.Own own) {
        keys.add(own.key());
        keys.add(own.old());
      }
    }
    keys.removeIf(String::isEmpty);
    return keys;
  }

  /** All of them. */
  static List<String> all() {
    return Stream.of(
            profile(),
            pages(true),
            pages(false),
            file(),
            of("enrollmentStatusPage"),
            of("domainJoinProfile"))
        .flatMap(List::stream)
        .distinct()
        .toList();
  }

  /** Those of which one is enough to know whose object it is. */
  static List<String> telling() {
    List<String> keys = new ArrayList<>(all());
    keys.removeAll(OF_GRAPH);
    keys.removeAll(COMMON);
    return keys;
  }
}
