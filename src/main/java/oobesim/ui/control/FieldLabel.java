// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.control;

import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.Label;

/** What a screen reader calls a field; an accessible text would be read instead of its content. */
public final class FieldLabel extends Label {
  private FieldLabel(String name) {
    super(name);
  }

  /** Calls a field by a name that stands nowhere else, or by another one than before. */
  public static void give(Node field, String name) {
    new FieldLabel(name).setLabelFor(field);
  }

  /** A label asks its skin, and one that is never shown has none. */
  @Override
  public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
    return attribute == AccessibleAttribute.TEXT
        ? getText()
        : super.queryAccessibleAttribute(attribute, parameters);
  }
}
