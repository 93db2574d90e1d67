// SPDX-License-Identifier: Apache-2.0
package oobesim.screen;

import java.util.Optional;

/**
 * The keyboard on a screen.
 *
 * @param first what has it when the screen opens: a control, {@link #LIST} or {@link #TEXT}; empty
 *     where only the page itself can have it
 * @param occasion why it is to go there: it goes again whenever this changes, as after a refusal
 * @param enter the button that ENTER presses wherever nothing else takes it
 */
public record Keys(Optional<String> first, String occasion, Optional<String> enter) {
  /** The list of a screen as a whole: the arrow keys move in it. */
  public static final String LIST = "options";

  /** A long text that the arrow keys scroll. */
  public static final String TEXT = "text";

  /** Nothing to press. */
  public static final Keys NONE = new Keys(Optional.empty(), "", Optional.empty());

  /** Keys of a screen on which one control comes first and ENTER presses one button. */
  public static Keys of(String first, String enter) {
    return new Keys(Optional.of(first), "", Optional.of(enter));
  }

  /** Whether the keyboard is called to its place, seen from the screen before. */
  public boolean callsAfter(Keys before) {
    return !first.equals(before.first) || !occasion.equals(before.occasion);
  }
}
