// SPDX-License-Identifier: Apache-2.0
package oobesim.screen;

import java.util.Optional;

/**
 * The words that stand around a screen's content.
 *
 * @param brand the organisation whose sign-in page it is, above the title
 * @param mark that it is a simulation, on every page that asks for a secret
 * @param section the word in the header of Windows 10
 */
public record Surround(Optional<String> brand, Optional<String> mark, Optional<String> section) {
  /** No words. */
  public static final Surround NONE =
      new Surround(Optional.empty(), Optional.empty(), Optional.empty());

  /** With another mark, which no setting removes. */
  public Surround marked(String text) {
    return new Surround(brand, Optional.of(text), section);
  }
}
