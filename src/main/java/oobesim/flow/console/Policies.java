// SPDX-License-Identifier: Apache-2.0
package oobesim.flow.console;

import java.util.Locale;
import java.util.Set;

/** PowerShell's execution policies. */
final class Policies {
  private static final Set<String> ALLOWING = Set.of("bypass", "unrestricted", "remotesigned");
  private static final Set<String> FORBIDDING =
      Set.of("restricted", "default", "undefined", "allsigned");

  private Policies() {}

  /** Whether there is a policy of that name. */
  static boolean known(String name) {
    return allows(name) || FORBIDDING.contains(name.toLowerCase(Locale.ROOT));
  }

  /** Whether under it a script that was installed may run. */
  static boolean allows(String name) {
    return ALLOWING.contains(name.toLowerCase(Locale.ROOT));
  }
}
