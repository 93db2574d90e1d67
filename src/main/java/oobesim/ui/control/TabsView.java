// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.control;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.value.ChangeListener;
import javafx.event.EventHandler;
import javafx.geometry.NodeOrientation;
import javafx.scene.AccessibleRole;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import oobesim.screen.Block;
import oobesim.ui.theme.ArabicLines;
import oobesim.ui.theme.Style;

/**
 * The tabs of a page, one stop of the TAB key: the one that is shown. Arrow keys go from one to the
 * next, and CTRL+TAB does so from anywhere on the page; the round begins again behind the last one.
 */
public final class TabsView extends HBox {
  private final UnaryOperator<String> nodeIds;
  private final Consumer<String> onChoice;
  private final List<ChosenButton> buttons = new ArrayList<>();
  private final EventHandler<KeyEvent> pageKeys = this::pageKey;
  private Block.Tabs shown = new Block.Tabs(List.of(), "");

  /**
   * No tabs yet.
   *
   * @param nodeIds the node id of a control
   * @param onChoice told the tab that a person wants to see
   */
  public TabsView(UnaryOperator<String> nodeIds, Consumer<String> onChoice) {
    this.nodeIds = nodeIds;
    this.onChoice = onChoice;
    getStyleClass().add("page-tabs");
    setMinHeight(USE_PREF_SIZE);
    setAccessibleRole(AccessibleRole.TAB_PANE);
    // Before the buttons, which would only move the focus.
    addEventFilter(KeyEvent.KEY_PRESSED, this::arrow);
    ChangeListener<Scene> moved =
        (property, before, after) -> {
          if (before != null) {
            before.removeEventFilter(KeyEvent.KEY_PRESSED, pageKeys);
          }
          if (after != null) {
            after.addEventFilter(KeyEvent.KEY_PRESSED, pageKeys);
          }
        };
    sceneProperty().addListener(moved);
  }

  /** Shows tabs; those that stay keep their nodes. */
  public void show(Block.Tabs tabs) {
    shown = tabs;
    while (buttons.size() < tabs.tabs().size()) {
      buttons.add(button());
    }
    while (buttons.size() > tabs.tabs().size()) {
      buttons.removeLast();
    }
    for (int i = 0; i < buttons.size(); i++) {
      fill(buttons.get(i), tabs.tabs().get(i));
    }
    if (!getChildren().equals(buttons)) {
      getChildren().setAll(buttons);
    }
  }

  private ChosenButton button() {
    ChosenButton button = new ChosenButton(AccessibleRole.TAB_ITEM, "", null);
    button.getStyleClass().setAll(Style.TAB);
    button.setMaxWidth(Double.MAX_VALUE);
    button.setWrapText(true);
    setHgrow(button, Priority.ALWAYS);
    return button;
  }

  private void fill(ChosenButton button, Block.Tab tab) {
    button.setId(nodeIds.apply(tab.id()));
    ArabicLines.write(button, tab.label());
    button.setOnAction(press -> onChoice.accept(tab.id()));
    boolean chosen = tab.id().equals(shown.selected());
    button.setChosen(chosen);
    button.setFocusTraversable(chosen);
  }

  private void arrow(KeyEvent press) {
    int step =
        switch (press.getCode()) {
          case LEFT -> -1;
          case RIGHT -> 1;
          default -> 0;
        };
    if (step != 0) {
      press.consume();
      // What comes next stands on the left where one reads from the right.
      turn(getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT ? -step : step);
    }
  }

  private void pageKey(KeyEvent press) {
    if (press.getCode() == KeyCode.TAB && press.isControlDown()) {
      press.consume();
      turn(press.isShiftDown() ? -1 : 1);
    }
  }

  private void turn(int step) {
    List<String> ids = shown.tabs().stream().map(Block.Tab::id).toList();
    if (!ids.isEmpty()) {
      int next = Math.floorMod(ids.indexOf(shown.selected()) + step, ids.size());
      buttons.get(next).requestFocus();
      onChoice.accept(ids.get(next));
    }
  }
}
