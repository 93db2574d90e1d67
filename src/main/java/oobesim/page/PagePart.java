// SPDX-License-Identifier: Apache-2.0
package oobesim.page;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What of a page can be pointed at although nobody can use it; controls are named by their ids. */
public enum PagePart {
  /** The line above all. */
  TITLE,
  /** The sentence below it. */
  LEAD,
  /** What went wrong, with its code. */
  MESSAGE,
  /** Names with their values. */
  FACTS,
  /** The code for a camera. */
  QR_CODE;

  /** The part's word, behind the slash of {@code screen/part}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The part of that word, empty if it is none. */
  public static Optional<PagePart> of(String word) {
    return Arrays.stream(values()).filter(part -> part.word().equals(word)).findFirst();
  }
}
