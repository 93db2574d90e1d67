// SPDX-License-Identifier: Apache-2.0
package oobesim.profile.setting;

/** Where a setting stands in Microsoft's own JSON. */
public sealed interface Place {
  /** A key of the object itself that has had no other name. */
  static Place own(String key, Script script) {
    return new Own(key, "", script);
  }

  /**
   * A key of the object itself.
   *
   * @param key the key
   * @param old the name that it had before, empty for none; of both the new one counts
   * @param script what a script's words become there
   */
  record Own(String key, String old, Script script) implements Place {}

  /**
   * A key of the object about the pages of the set-up, which has the setting's own name.
   *
   * @param old the name that it had in the object of old
   */
  record Oobe(String old) implements Place {}

  /** The type of the object says it. */
  record Type() implements Place {}

  /**
   * One of the settings in a policy of the settings catalogue.
   *
   * @param registry what a device's registry calls it
   */
  record Policy(String registry) implements Place {}

  /** No administrator can say it in such an object. */
  record Nowhere() implements Place {}

  /** What the words of a script become in JSON. */
  enum Script {
    /** True, false or a number if the words look so, text otherwise. */
    ANY,
    /** Always text. */
    TEXT,
    /** Always text; a script cannot write an empty word, {@code none} stands for it. */
    TEXT_OR_NONE
  }
}
