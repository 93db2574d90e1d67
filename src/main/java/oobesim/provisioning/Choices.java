// SPDX-License-Identifier: Apache-2.0
package oobesim.provisioning;

import java.util.Optional;

/**
 * What was chosen on the first pages.
 *
 * @param language BCP-47 tag in lower case
 * @param region ISO 3166 code in lower case
 * @param keyboard id of the keyboard layout
 * @param secondKeyboard id of the second one
 */
public record Choices(
    Optional<String> language,
    Optional<String> region,
    Optional<String> keyboard,
    Optional<String> secondKeyboard) {
  /** Nothing chosen yet. */
  public static final Choices NONE =
      new Choices(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}
