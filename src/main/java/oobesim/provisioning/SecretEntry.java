// SPDX-License-Identifier: Apache-2.0
package oobesim.provisioning;

import java.util.List;

/**
 * All that is kept of a typed secret: which made-up secrets it equals.
 *
 * <p>The text itself is compared and forgotten, so that no journal, checkpoint or picture can hold
 * it.
 *
 * @param matches names of the made-up secrets, such as {@code cloud:joni@contoso.com}; of a PIN
 *     that somebody makes up also its number, and what keeps it from being one
 */
public record SecretEntry(List<String> matches) {
  /** What the name of a PIN that was typed begins with; the number behind it tells it apart. */
  public static final String TYPED = "typed:";

  /** A PIN that is shorter than policy wants it. */
  public static final String TOO_SHORT = "too-short";

  /** A PIN that is not of digits alone. */
  public static final String LETTERS = "letters";

  public SecretEntry {
    matches = List.copyOf(matches);
  }

  /** Whether it equals a named secret. */
  public boolean matches(String name) {
    return matches.contains(name);
  }
}
