// SPDX-License-Identifier: Apache-2.0
package oobesim.flow.console;

import java.util.Locale;
import java.util.Optional;
import oobesim.provisioning.Identity;
import oobesim.provisioning.Milestone;
import oobesim.provisioning.World;
import oobesim.provisioning.around.User;

/**
 * Whose session the console runs in.
 *
 * @param kind what kind of account it is
 * @param name as {@code whoami} says it
 * @param upn the user principal name, empty for an account of the device alone
 */
record Account(Kind kind, String name, String upn) {
  /** What kind of account a session belongs to. */
  enum Kind {
    /** The stand-in under which the first run of Windows goes on. */
    FIRST_RUN,
    /** Somebody of the organisation, in Microsoft Entra ID. */
    CLOUD,
    /** Somebody of the domain. */
    DOMAIN,
    /** An account of this device only. */
    LOCAL
  }

  /** Who has signed in at a page has no session yet: that begins with Account setup. */
  static Account of(World world) {
    boolean begun =
        world.state().has(Milestone.USER_SESSION) || world.state().has(Milestone.DESKTOP);
    return world
        .state()
        .user()
        .filter(user -> begun)
        .map(user -> of(world, user))
        .orElseGet(() -> new Account(Kind.FIRST_RUN, local(world, "defaultuser0"), ""));
  }

  private static Account of(World world, String signedIn) {
    Optional<User> known =
        world.around().users().stream()
            .filter(user -> user.upn().equalsIgnoreCase(signedIn))
            .findFirst();
    if (known.isEmpty()) {
      return new Account(Kind.LOCAL, local(world, signedIn), "");
    }
    User user = known.get();
    return hybrid(world)
        ? new Account(Kind.DOMAIN, account(user.domainAccount()), user.upn())
        : new Account(Kind.CLOUD, "azuread\\" + before(user.upn()), user.upn());
  }

  private static String account(String name) {
    return (name.contains("\\") ? name : ".\\" + name).toLowerCase(Locale.ROOT);
  }

  private static boolean hybrid(World world) {
    return world.state().hybrid();
  }

  private static String local(World world, String user) {
    return (Identity.computerName(world) + "\\" + user).toLowerCase(Locale.ROOT);
  }

  private static String before(String upn) {
    return upn.split("@", 2)[0].toLowerCase(Locale.ROOT);
  }

  /** What stands before the backslash. */
  String domain() {
    return name.substring(0, name.indexOf('\\'));
  }

  /** What stands behind the backslash. */
  String user() {
    return name.substring(name.indexOf('\\') + 1);
  }

  /** Whether it belongs to a person. */
  boolean personal() {
    return kind != Kind.FIRST_RUN;
  }
}
