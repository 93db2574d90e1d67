// SPDX-License-Identifier: Apache-2.0
package oobesim.provisioning.around;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What the world's own rules let go wrong; which failure that is, the catalogue says. */
public enum Mishap {
  /** The status page ran into its time limit. */
  STATUS_PAGE_LIMIT,
  /** The device preparation page ran into its time limit. */
  DEVICE_PREPARATION_LIMIT,
  /** An app's installer ended with an error. */
  APP_INSTALLER,
  /** An app was installed and its detection rule does not find it. */
  APP_DETECTION;

  /** The word in the catalogue file. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The one of a word. */
  public static Optional<Mishap> of(String word) {
    return Arrays.stream(values()).filter(one -> one.word().equals(word)).findFirst();
  }
}
