// SPDX-License-Identifier: Apache-2.0
package oobesim.profile;

import java.util.List;
import java.util.Locale;
import oobesim.provisioning.around.Standing;
import oobesim.provisioning.around.User;

/**
 * All that a profile says of one person.
 *
 * @param user who it is and how they sign in
 * @param standing how they stand in the tenant
 * @param backups the devices that they have a backup of, the newest first
 */
record Person(User user, Standing standing, List<String> backups) {
  Person {
    backups = List.copyOf(backups);
  }

  /** Reads a person of a checked and completed profile. */
  static Person read(Values user) {
    return new Person(account(user), standing(user), user.texts("backups"));
  }

  /** Under what the person is found. */
  String key() {
    return user.upn().toLowerCase(Locale.ROOT);
  }

  private static User account(Values user) {
    return new User(
        user.text("upn"),
        user.text("password"),
        user.flag("licensed"),
        user.constant(User.Mfa.class, "mfa"),
        user.text("domainAccount"),
        user.text("domainPassword"),
        user.text("accessPass"),
        user.text("pin"),
        user.flag("administrator"));
  }

  private static Standing standing(Values user) {
    return new Standing(
        user.flag("inMdmScope"),
        user.flag("mayJoin"),
        user.whole("deviceCount"),
        user.text("homeTenant"),
        user.flag("technician"),
        user.whole("termsAccepted"));
  }
}
