// SPDX-License-Identifier: Apache-2.0
package oobesim.profile.setting;

import java.util.List;
import oobesim.provisioning.around.DomainJoinProfile;

/** The settings of a domain join profile. */
public final class DomainJoinSettings {
  private static final String PART = "domainJoinProfile.";

  /** The full name of the domain. */
  public static final AdminSetting<DomainJoinProfile> DOMAIN =
      AdminSetting.line(PART + "activeDirectoryDomainName", DomainJoinProfile::domain);

  /** Where the computer is created. */
  public static final AdminSetting<DomainJoinProfile> UNIT =
      AdminSetting.line(PART + "organizationalUnit", DomainJoinProfile::organizationalUnit);

  /** How computer names begin. */
  public static final AdminSetting<DomainJoinProfile> PREFIX =
      AdminSetting.line(PART + "computerNameStaticPrefix", DomainJoinProfile::namePrefix);

  /** How many random characters follow: as many as a name may have, less the prefix. */
  public static final AdminSetting<DomainJoinProfile> RANDOM =
      AdminSetting.of(
          PART + "computerNameSuffixRandomCharCount",
          new Kind.Whole(0, 15),
          "15",
          profile -> String.valueOf(profile.randomCharacters()));

  /** All of them, in the order of the page of settings. */
  static final List<AdminSetting<DomainJoinProfile>> ALL = List.of(DOMAIN, UNIT, PREFIX, RANDOM);

  private DomainJoinSettings() {}

  /**
   * The profile that the settings make.
   *
   * @param told the settings
   * @param random how many random characters follow the prefix
   */
  public static DomainJoinProfile profile(Told<DomainJoinProfile> told, int random) {
    return new DomainJoinProfile(told.value(PREFIX), random, told.value(DOMAIN), told.value(UNIT));
  }
}
