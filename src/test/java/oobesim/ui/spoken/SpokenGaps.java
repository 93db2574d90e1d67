// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.spoken;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;

/**
 * What a screen reader cannot tell of what the keyboard gets to: no role, no name, no state, or a
 * field whose name hides what was typed into it.
 *
 * <p>To be used on the toolkit's thread.
 */
public final class SpokenGaps {
  private static final Set<AccessibleRole> SILENT =
      EnumSet.of(AccessibleRole.NODE, AccessibleRole.PARENT);

  /** They are called by their label; their own text is what they hold. */
  private static final Set<AccessibleRole> HOLDERS =
      EnumSet.of(
          AccessibleRole.TEXT_FIELD,
          AccessibleRole.PASSWORD_FIELD,
          AccessibleRole.TEXT_AREA,
          AccessibleRole.COMBO_BOX);

  private static final Set<AccessibleRole> SWITCHES =
      EnumSet.of(
          AccessibleRole.CHECK_BOX,
          AccessibleRole.RADIO_BUTTON,
          AccessibleRole.TOGGLE_BUTTON,
          AccessibleRole.TAB_ITEM);

  private final List<String> gaps = new ArrayList<>();
  private int asked;

  private SpokenGaps() {}

  /** The gaps below a node, each with the id of the node that has it. */
  public static List<String> in(Parent root) {
    return walked(root).gaps;
  }

  /** How many nodes below a node the keyboard can get to. */
  public static int stops(Parent root) {
    return walked(root).asked;
  }

  private static SpokenGaps walked(Parent root) {
    SpokenGaps walk = new SpokenGaps();
    root.getChildrenUnmodifiable().forEach(walk::walk);
    return walk;
  }

  private void walk(Node node) {
    if (!node.isVisible() || node.isDisabled()) {
      return;
    }
    // F6 leads to the buttons of a bar, arrows to further tabs.
    if (node.isFocusTraversable() || node instanceof ButtonBase) {
      asked++;
      ask(node);
    }
    boolean whole = node instanceof TextInputControl || node instanceof ChoiceBox<?>;
    if (!whole && !(node instanceof ComboBoxBase<?>) && node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(this::walk);
    }
  }

  private void ask(Node node) {
    AccessibleRole role = node.getAccessibleRole();
    if (role == null || SILENT.contains(role)) {
      gap(node, "has no role");
    } else if (HOLDERS.contains(role)) {
      askHolder(node);
    } else if (blank(node.queryAccessibleAttribute(AccessibleAttribute.TEXT))) {
      gap(node, "has no name");
    }
    if (SWITCHES.contains(role)
        && !(node.queryAccessibleAttribute(AccessibleAttribute.SELECTED) instanceof Boolean)) {
      gap(node, "does not say whether it is chosen");
    }
    if (role == AccessibleRole.LIST_VIEW) {
      askList(node);
    }
  }

  private void askHolder(Node node) {
    Object label = node.queryAccessibleAttribute(AccessibleAttribute.LABELED_BY);
    if (!(label instanceof Node by)
        || blank(by.queryAccessibleAttribute(AccessibleAttribute.TEXT))) {
      gap(node, "has no label");
    }
    if (node.getAccessibleText() != null && !node.getAccessibleText().isEmpty()) {
      gap(node, "hides what it holds behind a name");
    }
  }

  private void askList(Node node) {
    Object count = node.queryAccessibleAttribute(AccessibleAttribute.ITEM_COUNT);
    if (!(count instanceof Integer rows)) {
      gap(node, "does not say how many rows it has");
      return;
    }
    for (int i = 0; i < rows && !(node instanceof ListView<?>); i++) {
      askRow(node, node.queryAccessibleAttribute(AccessibleAttribute.ITEM_AT_INDEX, i), i);
    }
  }

  private void askRow(Node list, Object row, int index) {
    if (!(row instanceof Node node)
        || blank(node.queryAccessibleAttribute(AccessibleAttribute.TEXT))) {
      gap(list, "has a row without a name: " + index);
    } else if (!(node.queryAccessibleAttribute(AccessibleAttribute.SELECTED) instanceof Boolean)) {
      gap(node, "does not say whether it is chosen");
    }
  }

  private void gap(Node node, String what) {
    String name = node.getId() == null ? String.valueOf(node.getStyleClass()) : node.getId();
    gaps.add(name + " (" + node.getAccessibleRole() + ") " + what);
  }

  private static boolean blank(Object text) {
    return !(text instanceof String words) || words.isBlank();
  }
}
