// SPDX-License-Identifier: Apache-2.0
package oobesim.document;

import java.util.regex.Pattern;

/** The form of every id in files: small letters and digits, words joined by single hyphens. */
public final class Kebab {
  /** What is not given back is not kept on the stack: an id of a stranger may have any length. */
  private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9]*+(?:-[a-z0-9]++)*+");

  private static final int LONGEST_FILE = 60;

  private Kebab() {}

  /** Whether a word is one. */
  public static boolean is(String word) {
    return FORM.matcher(word).matches();
  }

  /** Whether it is one by which a file can be called on every system: short, and no device. */
  public static boolean namesFile(String word) {
    return word.length() <= LONGEST_FILE && is(word) && !DeviceName.is(word);
  }
}
