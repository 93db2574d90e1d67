// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.control;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.collections.FXCollections;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import oobesim.screen.Block;
import oobesim.ui.theme.Style;

/** A list to choose from: one stop of the TAB key, moved in by the arrow keys. */
public final class ChoiceListView extends Region implements Moving {
  private static final double LEAST_HEIGHT = 170;

  private final Function<String, String> nodeIds;
  private final Function<Block.Option, Optional<Node>> insides;
  private final Consumer<String> onSelect;
  private final VBox column = new VBox();
  private final ScrollArea area = new ScrollArea(column, ScrollArea.Fit.WHOLE);
  private final TypeAhead typeAhead = new TypeAhead();
  private final List<ChoiceRow> rows = new ArrayList<>();
  private Optional<String> selected = Optional.empty();
  private boolean follows;
  private int current;
  private Duration now = Duration.ZERO;

  /**
   * An empty list.
   *
   * @param nodeIds from an option's id to its node id
   * @param insides what shows inside a row
   * @param onSelect told whenever the person chooses
   */
  public ChoiceListView(
      Function<String, String> nodeIds,
      Function<Block.Option, Optional<Node>> insides,
      Consumer<String> onSelect) {
    this.nodeIds = nodeIds;
    this.insides = insides;
    this.onSelect = onSelect;
    getStyleClass().add(Style.CHOICES);
    column.getStyleClass().add("choice-column");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.LIST_VIEW);
    getChildren().add(area);
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    addEventHandler(KeyEvent.KEY_TYPED, this::typed);
    focusedProperty().addListener((property, before, focused) -> markCurrent());
  }

  /** Shows the rows; those that were there before stay the same nodes. */
  public void show(Block.ChoiceList list) {
    String before = currentOption();
    boolean fresh = rows.isEmpty();
    follows = list.selectionFollowsFocus();
    setLook(list.look());
    reuseRows(list.options());
    rows.forEach(row -> row.setRadio(list.look() == Block.ChoiceList.Look.RADIO));
    selected = list.selected();
    current = Math.max(0, indexOf(list.selected().orElse(before)));
    markChosen();
    markCurrent();
    if (fresh && !rows.isEmpty()) {
      area.centre(rows.get(current));
    }
  }

  private void setLook(Block.ChoiceList.Look look) {
    String styleClass =
        switch (look) {
          case ROWS -> Style.ROWS;
          case CARDS -> Style.CARDS;
          case RADIO -> Style.RADIO;
          case NETWORKS -> Style.NETWORKS;
        };
    // Any change of the classes, even to the same ones, styles every row anew.
    if (!getStyleClass().contains(styleClass)) {
      getStyleClass().removeAll(Style.ROWS, Style.CARDS, Style.RADIO, Style.NETWORKS);
      getStyleClass().add(styleClass);
    }
  }

  private void reuseRows(List<Block.Option> options) {
    Map<String, ChoiceRow> known = new HashMap<>();
    rows.forEach(row -> known.put(row.option(), row));
    rows.clear();
    for (Block.Option option : options) {
      ChoiceRow row = known.computeIfAbsent(option.id(), this::newRow);
      row.show(option, insides.apply(option));
      rows.add(row);
    }
    if (!column.getChildren().equals(rows)) {
      column.getChildren().setAll(rows);
    }
  }

  private ChoiceRow newRow(String option) {
    ChoiceRow row = new ChoiceRow(option, nodeIds.apply(option));
    row.setOnMousePressed(
        press -> {
          if (!row.comesFromInside(press)) {
            requestFocus();
            current = rows.indexOf(row);
            markCurrent();
          }
        });
    row.setOnMouseClicked(
        click -> {
          if (!row.comesFromInside(click)) {
            select(row);
          }
        });
    return row;
  }

  private void pressed(KeyEvent press) {
    if (press.getTarget() != this || rows.isEmpty()) {
      return;
    }
    switch (press.getCode()) {
      case UP -> moveTo(current - 1);
      case DOWN -> moveTo(current + 1);
      case HOME -> moveTo(0);
      case END -> moveTo(rows.size() - 1);
      case PAGE_UP -> moveTo(current - fullyVisible());
      case PAGE_DOWN -> moveTo(current + fullyVisible());
      case SPACE -> {
        if (!typeAhead.searching(now)) {
          select(rows.get(current));
        }
      }
      default -> {
        return;
      }
    }
    press.consume();
  }

  private void typed(KeyEvent event) {
    String letter = event.getCharacter();
    boolean plain = !event.isControlDown() && !event.isAltDown() && !event.isMetaDown();
    if (event.getTarget() != this
        || !plain
        || letter.isEmpty()
        || Character.isISOControl(letter.charAt(0))) {
      return;
    }
    if (letter.isBlank() && !typeAhead.searching(now)) {
      return;
    }
    List<String> labels = rows.stream().map(ChoiceRow::label).toList();
    typeAhead.type(letter, labels, now).ifPresent(this::moveTo);
    event.consume();
  }

  private void moveTo(int index) {
    current = Math.clamp(index, 0, rows.size() - 1);
    markCurrent();
    ScrollArea.revealWherever(rows.get(current));
    if (follows) {
      select(rows.get(current));
    }
  }

  private void select(ChoiceRow row) {
    if (selected.equals(Optional.of(row.option()))) {
      return;
    }
    selected = Optional.of(row.option());
    markChosen();
    onSelect.accept(row.option());
  }

  /** ENTER: chooses the current row and returns true, or returns false if it is chosen already. */
  public boolean enter() {
    if (rows.isEmpty() || selected.equals(Optional.of(currentOption()))) {
      return false;
    }
    select(rows.get(current));
    return true;
  }

  /** The id of the chosen row. */
  public Optional<String> selected() {
    return selected;
  }

  private int fullyVisible() {
    double row = rows.get(current).getHeight() + column.getSpacing();
    double room = area.getHeight() + column.getSpacing();
    return Math.max(1, (int) Math.floor(room / Math.max(row, 1)));
  }

  private String currentOption() {
    return current < rows.size() ? rows.get(current).option() : "";
  }

  private int indexOf(String option) {
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i).option().equals(option)) {
        return i;
      }
    }
    return -1;
  }

  private void markChosen() {
    rows.forEach(row -> row.setChosen(selected.equals(Optional.of(row.option()))));
  }

  private void markCurrent() {
    for (int i = 0; i < rows.size(); i++) {
      rows.get(i).setCurrent(isFocused() && i == current);
    }
    if (isFocused()) {
      // The list keeps the keyboard; what a screen reader reads out is the row.
      notifyAccessibleAttributeChanged(AccessibleAttribute.FOCUS_ITEM);
    }
  }

  @Override
  public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
    return switch (attribute) {
      case ITEM_COUNT -> rows.size();
      case ITEM_AT_INDEX -> row((Integer) parameters[0]);
      case FOCUS_ITEM -> row(current);
      case SELECTED_ITEMS ->
          FXCollections.observableArrayList(
              rows.stream().filter(row -> selected.equals(Optional.of(row.option()))).toList());
      case MULTIPLE_SELECTION -> false;
      default -> super.queryAccessibleAttribute(attribute, parameters);
    };
  }

  private ChoiceRow row(int index) {
    return index >= 0 && index < rows.size() ? rows.get(index) : null;
  }

  @Override
  public void setTime(Duration time) {
    now = time;
  }

  /** It only has to know the time. */
  @Override
  public Motion motion() {
    return Motion.NONE;
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefHeight(double width) {
    return area.prefHeight(width);
  }

  @Override
  protected double computeMinHeight(double width) {
    return Math.min(LEAST_HEIGHT, area.prefHeight(width));
  }

  @Override
  protected void layoutChildren() {
    area.resizeRelocate(0, 0, getWidth(), getHeight());
  }
}
