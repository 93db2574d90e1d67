// SPDX-License-Identifier: Apache-2.0
package oobesim.provisioning;

import java.util.List;

/**
 * All that is kept of a typed secret: which made-up secrets it equals.
 *
 * <p>The text itself is compared and forgotten, so that no journal, checkpoint or picture can hold
 * it.
 *
 * @param matches names of the made-up secrets, such as {@code cloud:joni@contoso.com}
 */
public record SecretEntry(List<String> matches) {
  public SecretEntry {
    matches = List.copyOf(matches);
  }

  /** Whether it equals a named secret. */
  public boolean matches(String name) {
    return matches.contains(name);
  }
}
