// SPDX-License-Identifier: Apache-2.0
package oobesim.profile.setting;

import java.util.Locale;
import java.util.Map;

/**
 * What people are told about a setting, in the words of an administrator.
 *
 * @param name what the portal calls it, or a plain name where no portal has it
 * @param group the path of the object under whose name it is listed, empty for the one around it
 * @param at where an administrator finds it, may be empty
 * @param meaning what it decides, half a sentence without its end
 * @param follows what follows from it, above all from a wrong value, in whole sentences
 * @param values what people call values that the file writes otherwise
 */
public record Wording(
    String name,
    String group,
    String at,
    String meaning,
    String follows,
    Map<String, String> values) {
  public Wording {
    values = Map.copyOf(values);
  }

  /** Meaning and consequences in whole sentences. */
  public String explained() {
    String sentence = meaning.substring(0, 1).toUpperCase(Locale.ROOT) + meaning.substring(1) + ".";
    return follows.isEmpty() ? sentence : sentence + " " + follows;
  }

  /** What people call a value; as the file writes it where nobody says it otherwise. */
  public String value(String written) {
    return values.getOrDefault(written, written);
  }
}
