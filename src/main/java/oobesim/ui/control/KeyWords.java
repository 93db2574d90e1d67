// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.control;

import javafx.scene.input.KeyCodeCombination;
import oobesim.ui.theme.Lettering;

/** How keys are told, such as {@code Ctrl+K} or {@code Alt+Up}. */
public final class KeyWords {
  private KeyWords() {}

  /** A key with those that are held with it; the toolkit tells some by signs of rare fonts. */
  public static String of(KeyCodeCombination keys) {
    String words = keys.getDisplayText();
    int sign = words.length() - 1;
    return Lettering.inEveryFont(words.charAt(sign))
        ? words
        : words.substring(0, sign) + keys.getCode().getName();
  }
}
