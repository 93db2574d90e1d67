// SPDX-License-Identifier: Apache-2.0
package oobesim.profile.setting;

import java.util.List;

/** The keys that say which pages the end of a first run has, beside the deployment profile. */
final class FirstRunFields {
  /** In the order of the reference page. */
  static final List<Field> ALL =
      List.of(
          new Field("tenant.restorePage", new Kind.Flag(), "false"),
          new Field("users.*.backups", new Kind.Items(), "[]"),
          new Field("users.*.backups.*", new Kind.Line(false, false), ""),
          new Field("policies.pinMinimumLength", new Kind.Whole(4, 127), "6"),
          new Field("switches.pinSetup", Kind.oneOf("asked", "left-out"), "\"asked\""),
          new Field(
              "switches.skippedRestore", Kind.oneOf("respected", "asked-again"), "\"respected\""),
          new Field("switches.preparationPrivacy", Kind.oneOf("shown", "hidden"), "\"shown\""),
          new Field(
              "switches.preparationUpdates", Kind.oneOf("postponed", "installed"), "\"postponed\""),
          new Field(
              "switches.preparationSkip",
              Kind.oneOf("first-failure", "second-failure"),
              "\"first-failure\""),
          new Field(
              "switches.registeredWithPolicy",
              Kind.oneOf("registration", "policy"),
              "\"registration\""));

  private FirstRunFields() {}
}
