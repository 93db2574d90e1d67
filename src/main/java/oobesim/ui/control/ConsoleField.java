// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.control;

import javafx.scene.control.TextField;

/**
 * A field in which nothing can be selected, since it would not be seen, and that keeps its place. A
 * usual field selects all of its text when it gets the keyboard, so that the next letter would
 * replace it, and goes back before its first letter when it loses it.
 */
final class ConsoleField extends TextField {
  @Override
  public void selectRange(int anchor, int caret) {
    boolean came = caret == 0 && anchor == getLength();
    boolean went = caret == 0 && anchor == 0 && !isFocused();
    if (!came && !went) {
      super.selectRange(caret, caret);
    }
  }

  @Override
  public void selectAll() {
    end();
  }
}
