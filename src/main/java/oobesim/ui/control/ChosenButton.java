// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.control;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;

/** A button that is chosen or not, which shows and is told to a screen reader. */
public final class ChosenButton extends Button {
  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

  private boolean chosen;

  /**
   * A button that is not chosen.
   *
   * @param role one that has a state, such as a tab
   * @param face beside the words, null for none
   */
  public ChosenButton(AccessibleRole role, String words, Node face) {
    super(words, face);
    setAccessibleRole(role);
  }

  /** Marks the button as chosen, or no longer. */
  public void setChosen(boolean on) {
    if (chosen != on) {
      chosen = on;
      pseudoClassStateChanged(CHOSEN, on);
      notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTED);
    }
  }

  @Override
  public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
    return attribute == AccessibleAttribute.SELECTED
        ? chosen
        : super.queryAccessibleAttribute(attribute, parameters);
  }
}
