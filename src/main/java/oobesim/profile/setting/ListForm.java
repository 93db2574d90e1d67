// SPDX-License-Identifier: Apache-2.0
package oobesim.profile.setting;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The form in which a script adds something to a list or takes it away: {@code += ITEM}, {@code -=
 * NAME}.
 *
 * @param sign what stands before the item, as it was written
 * @param item what is added, or the name of what is taken away, without blanks around it
 */
public record ListForm(String sign, String item) {
  private static final Pattern FORM = Pattern.compile("(?s)([+-]=\\s+)(\\S.*)");

  /** What a value says of a list; empty if it is an ordinary value. */
  public static Optional<ListForm> of(String value) {
    Matcher form = FORM.matcher(value);
    return form.matches()
        ? Optional.of(new ListForm(form.group(1), form.group(2).strip()))
        : Optional.empty();
  }

  /** Whether something comes to the list. */
  public boolean adds() {
    return sign.startsWith("+");
  }
}
