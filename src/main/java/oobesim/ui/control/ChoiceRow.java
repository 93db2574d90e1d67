// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.control;

import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.event.Event;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import oobesim.screen.Block;
import oobesim.ui.theme.IconView;
import oobesim.ui.theme.Style;

/** One row of a list: an icon, one or two lines, and below what shows while it is chosen. */
final class ChoiceRow extends VBox {
  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
  private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
  private static final double ICON_SIZE = 24;

  private final String option;
  private final Words label = new Words(Style.CHOICE_LABEL, "");
  private final Words detail = new Words(Style.CHOICE_DETAIL, "");
  private final HBox head = new HBox();
  private final VBox inside = new VBox();
  private final StackPane circle = new StackPane(new Region());
  private Optional<Block.Option> shown = Optional.empty();
  private String icon = "";
  private boolean chosen;

  ChoiceRow(String option, String nodeId) {
    this.option = option;
    setId(nodeId);
    getStyleClass().add(Style.CHOICE);
    setAccessibleRole(AccessibleRole.LIST_ITEM);
    inside.getStyleClass().add(Style.CHOICE_INSIDE);
    VBox lines = new VBox(label, detail);
    lines.getStyleClass().add("choice-lines");
    HBox.setHgrow(lines, Priority.ALWAYS);
    head.getStyleClass().add("choice-head");
    head.getChildren().add(lines);
    setMinHeight(USE_PREF_SIZE);
    getChildren().addAll(head, inside);
  }

  String option() {
    return option;
  }

  /** Whether an event comes from the controls inside, which act for themselves. */
  boolean comesFromInside(Event event) {
    for (Node node = (Node) event.getTarget(); node != null && node != this; ) {
      if (node == inside) {
        return true;
      }
      node = node.getParent();
    }
    return false;
  }

  String label() {
    return label.text();
  }

  void show(Block.Option next, Optional<Node> content) {
    // A long list is shown anew whenever one of its rows is chosen.
    if (!shown.equals(Optional.of(next))) {
      shown = Optional.of(next);
      label.setText(next.label());
      detail.setText(next.detail());
      String more = next.detail().isEmpty() ? "" : ", " + next.detail();
      setAccessibleText(next.label() + more);
      showIcon(next.icon());
    }
    showInside(content);
  }

  private void showInside(Optional<Node> content) {
    List<Node> wanted = content.stream().toList();
    if (!inside.getChildren().equals(wanted)) {
      inside.getChildren().setAll(wanted);
    }
    inside.setManaged(content.isPresent());
    inside.setVisible(content.isPresent());
  }

  /** Puts a circle before the row, or takes it away. */
  void setRadio(boolean radio) {
    if (radio != head.getChildren().contains(circle)) {
      circle.getStyleClass().setAll("radio-circle");
      circle.getChildren().getFirst().getStyleClass().setAll("radio-dot");
      setAccessibleRole(radio ? AccessibleRole.RADIO_BUTTON : AccessibleRole.LIST_ITEM);
      if (radio) {
        head.getChildren().addFirst(circle);
      } else {
        head.getChildren().remove(circle);
      }
    }
  }

  private void showIcon(String name) {
    if (name.equals(icon)) {
      return;
    }
    icon = name;
    head.getChildren().removeIf(IconView.class::isInstance);
    IconView.named(name, ICON_SIZE).ifPresent(view -> head.getChildren().addFirst(view));
  }

  void setChosen(boolean now) {
    pseudoClassStateChanged(CHOSEN, now);
    if (chosen != now) {
      chosen = now;
      notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTED);
    }
  }

  @Override
  public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
    return attribute == AccessibleAttribute.SELECTED
        ? chosen
        : super.queryAccessibleAttribute(attribute, parameters);
  }

  void setCurrent(boolean current) {
    pseudoClassStateChanged(CURRENT, current);
  }
}
