// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.control;

import javafx.scene.control.TextField;

/**
 * A field in which nothing can be selected: it would not be seen. A usual field selects all of its
 * text when it gets the keyboard, and the next letter would replace it.
 */
final class ConsoleField extends TextField {
  @Override
  public void selectRange(int anchor, int caret) {
    boolean all = caret == 0 && anchor == getLength();
    int place = all ? anchor : caret;
    super.selectRange(place, place);
  }

  @Override
  public void selectAll() {
    end();
  }
}
