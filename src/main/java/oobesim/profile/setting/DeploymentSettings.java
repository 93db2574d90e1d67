// SPDX-License-Identifier: Apache-2.0
package oobesim.profile.setting;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import oobesim.profile.setting.Place.Script;
import oobesim.provisioning.around.DeploymentMode;
import oobesim.provisioning.around.DeploymentProfile;
import oobesim.provisioning.around.JoinType;
import oobesim.provisioning.around.OobeSettings;
import oobesim.provisioning.around.UserType;

/** The settings of a deployment profile, and the record that they make. */
public final class DeploymentSettings {
  private static final String PART = "deploymentProfile.";

  /** Language and region. */
  public static final AdminSetting<DeploymentProfile> LOCALE =
      line("locale", profile -> profile.oobe().locale())
          .at(new Place.Own("locale", "language", Script.TEXT_OR_NONE))
          .at(new Offline.Text("CloudAssignedLanguage", ""))
          .otherwise("os-default")
          .shown(Shown.onPages(1, "language"));

  private static final AdminSetting<DeploymentProfile> PREPROVISIONING =
      flag("preprovisioningAllowed", DeploymentProfile::preprovisioningAllowed)
          .at(new Place.Own("preprovisioningAllowed", "enableWhiteGlove", Script.ANY))
          .shown(Shown.ofProfile(7, "preprovisioning"));

  /** How the device is named. */
  public static final AdminSetting<DeploymentProfile> TEMPLATE =
      line("deviceNameTemplate", DeploymentProfile::deviceNameTemplate)
          .at(Place.own("deviceNameTemplate", Script.TEXT_OR_NONE))
          .at(new Offline.Text("CloudAssignedDeviceName", ""))
          .shown(Shown.ofProfile(8, "name-template"));

  /** Who drives the deployment. */
  public static final AdminSetting<DeploymentProfile> USAGE =
      choice(
              "deviceUsageType",
              "singleUser",
              "shared",
              profile -> profile.mode() == DeploymentMode.SELF_DEPLOYING)
          .at(new Place.Oobe("deviceUsageType"))
          .at(new Offline.Bits(32 | 64));

  /** Rights of the joining user. */
  public static final AdminSetting<DeploymentProfile> USER_TYPE =
      choice(
              "userType",
              "administrator",
              "standard",
              profile -> profile.userType() == UserType.STANDARD)
          .at(new Place.Oobe("userType"))
          .at(new Offline.Bits(2))
          .shown(Shown.ofProfile(6, "user-type"));

  private static final AdminSetting<DeploymentProfile> PRIVACY =
      flag("privacySettingsHidden", profile -> profile.oobe().privacyHidden())
          .at(new Place.Oobe("hidePrivacySettings"))
          .at(new Offline.Bits(4))
          .shown(Shown.onPages(4, "privacy-hidden"));

  private static final AdminSetting<DeploymentProfile> EULA =
      flag("eulaHidden", profile -> profile.oobe().eulaHidden())
          .at(new Place.Oobe("hideEULA"))
          .at(new Offline.Bits(16))
          .shown(Shown.onPages(3, "eula-hidden"));

  /** Whether the keyboard page is skipped, if language and region are decided. */
  public static final AdminSetting<DeploymentProfile> KEYBOARD =
      flag("keyboardSelectionPageSkipped", profile -> profile.oobe().keyboardSkipped())
          .at(new Place.Oobe("skipKeyboardSelectionPage"))
          .at(new Offline.Bits(1024))
          .shown(Shown.onPages(2, "keyboard-skipped"));

  private static final AdminSetting<DeploymentProfile> ESCAPE =
      flag("escapeLinkHidden", profile -> profile.oobe().escapeLinkHidden())
          .at(new Place.Oobe("hideEscapeLink"))
          .at(new Offline.Number("CloudAssignedForcedEnrollment"));

  private static final AdminSetting<DeploymentProfile> SKIP_CHECK =
      flag("hybridAzureADJoinSkipConnectivityCheck", DeploymentProfile::skipDomainConnectivityCheck)
          .at(new Offline.Number("HybridJoinSkipDCConnectivityCheck"));

  /** What the device is joined to. */
  public static final AdminSetting<DeploymentProfile> JOIN_TYPE =
      choice("joinType", "entra", "hybrid", profile -> profile.joinType() == JoinType.HYBRID)
          .at(new Place.Type())
          .at(new Offline.Choice("CloudAssignedDomainJoinMethod", "join-method"))
          .shown(Shown.ofProfile(5, "join"));

  /** Whose device it is; the service takes the tenant's name. */
  public static final AdminSetting<DeploymentProfile> ORGANIZATION =
      AdminSetting.of(
              new Field(
                  PART + "organization",
                  new Kind.Line(true, false),
                  "",
                  in -> in.at("tenant.name"),
                  Set.of()),
              DeploymentProfile::organization)
          .at(new Place.Nowhere())
          .at(new Offline.Received("CloudAssignedTenantDomain"));

  /** What the profile is called. */
  public static final AdminSetting<DeploymentProfile> NAME =
      line("profileName", DeploymentProfile::displayName)
          .at(Place.own("displayName", Script.TEXT))
          .at(new Offline.Received("DeploymentProfileName"))
          .shown(Shown.ofProfile(1, "profile"));

  /** All of them, in the order of explanations. */
  static final List<AdminSetting<DeploymentProfile>> ALL =
      List.of(
          LOCALE,
          PREPROVISIONING,
          TEMPLATE,
          USAGE,
          USER_TYPE,
          PRIVACY,
          EULA,
          KEYBOARD,
          ESCAPE,
          SKIP_CHECK,
          JOIN_TYPE,
          ORGANIZATION,
          NAME);

  private DeploymentSettings() {}

  /** The profile that the settings make, of the service and without an id. */
  public static DeploymentProfile profile(Told<DeploymentProfile> told) {
    String name = told.value(NAME);
    JoinType joinType = told.on(JOIN_TYPE) ? JoinType.HYBRID : JoinType.ENTRA;
    DeploymentMode mode =
        told.on(USAGE) ? DeploymentMode.SELF_DEPLOYING : DeploymentMode.USER_DRIVEN;
    boolean allowed = told.on(PREPROVISIONING);
    String template = told.value(TEMPLATE);
    boolean skip = told.on(SKIP_CHECK);
    UserType userType = told.on(USER_TYPE) ? UserType.STANDARD : UserType.ADMINISTRATOR;
    OobeSettings oobe =
        new OobeSettings(
            locale(told.value(LOCALE)),
            told.on(KEYBOARD),
            told.on(EULA),
            told.on(PRIVACY),
            told.on(ESCAPE));
    String organization = told.value(ORGANIZATION);
    return new DeploymentProfile(
        "", name, organization, mode, joinType, userType, allowed, template, skip, false, oobe);
  }

  /** Empty when the person in front of the device selects, under both spellings of that. */
  private static String locale(String said) {
    return said.equals("user-select") ? "" : said;
  }

  private static AdminSetting<DeploymentProfile> flag(
      String key, Predicate<DeploymentProfile> from) {
    return AdminSetting.flag(PART + key, from);
  }

  private static AdminSetting<DeploymentProfile> choice(
      String key, String first, String second, Predicate<DeploymentProfile> isSecond) {
    return AdminSetting.choice(PART + key, first, second, isSecond);
  }

  private static AdminSetting<DeploymentProfile> line(
      String key, Function<DeploymentProfile, String> from) {
    return AdminSetting.line(PART + key, from);
  }
}
