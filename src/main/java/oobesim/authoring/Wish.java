// SPDX-License-Identifier: Apache-2.0
package oobesim.authoring;

import java.util.Locale;
import oobesim.document.Kebab;

/**
 * What somebody wants of a new drill.
 *
 * @param id its id in kebab-case, by which its files are called
 * @param title its title, empty for one that is still to be written
 */
public record Wish(String id, String title) {
  private static final int LONGEST = 60;

  /** The same words as an id: what is no letter of it becomes a hyphen. */
  public static String id(String words) {
    String plain =
        words.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^[^a-z]+", "");
    String kept = plain.substring(0, Math.min(LONGEST, plain.length())).replaceAll("-+$", "");
    return Kebab.namesFile(kept) ? kept : (kept + "-drill").replaceFirst("^-", "new-");
  }

  /** Whether a word can be an id. */
  public static boolean isId(String word) {
    return Kebab.namesFile(word);
  }
}
