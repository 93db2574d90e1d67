// SPDX-License-Identifier: Apache-2.0
package oobesim.i18n;

import java.util.Optional;

/**
 * Says in another language what files say: each text is its own key, so one that was changed since
 * is said as it is written now, never as it was translated once.
 */
@FunctionalInterface
public interface Translations {
  /**
   * Everything is said as it is written. No constant, or a JVM keeps no lambda of it for its next
   * start.
   */
  static Translations none() {
    return text -> Optional.empty();
  }

  /** A text in the other language, empty if nobody has translated it. */
  Optional<String> of(String text);

  /** These, and others for what they do not have. */
  default Translations or(Translations others) {
    return text -> of(text).or(() -> others.of(text));
  }
}
