// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.control;

import javafx.geometry.Orientation;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import oobesim.screen.Block;
import oobesim.ui.theme.Style;

/** A frame with a long text; the arrow keys scroll it. */
public final class LicenceView extends Region {
  private static final double LINE = 40;
  private static final double LEAST_HEIGHT = 150;

  private final VBox lines = new VBox();
  private final ScrollArea area = new ScrollArea(lines, ScrollArea.Fit.WHOLE);

  private String told = "";

  public LicenceView(String nodeId) {
    setId(nodeId);
    getStyleClass().add(Style.LICENCE);
    lines.getStyleClass().add("licence-lines");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.TEXT_AREA);
    getChildren().add(area);
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
  }

  /** Shows a text. */
  public void show(Block.Scroll scroll) {
    lines.getChildren().setAll(new Words(Style.LICENCE_HEADING, scroll.heading()));
    scroll
        .paragraphs()
        .forEach(text -> lines.getChildren().add(new Words(Style.LICENCE_TEXT, text)));
    FieldLabel.give(this, scroll.heading());
    told = String.join("\n", scroll.paragraphs());
    notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
  }

  @Override
  public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
    return switch (attribute) {
      case TEXT -> told;
      case EDITABLE -> false;
      default -> super.queryAccessibleAttribute(attribute, parameters);
    };
  }

  private void pressed(KeyEvent press) {
    double distance =
        switch (press.getCode()) {
          case UP -> -LINE;
          case DOWN -> LINE;
          case PAGE_UP -> -area.getHeight() * 0.9;
          case PAGE_DOWN -> area.getHeight() * 0.9;
          case HOME -> -area.prefHeight(area.getWidth());
          case END -> area.prefHeight(area.getWidth());
          default -> 0;
        };
    if (distance != 0) {
      area.scrollBy(distance);
      press.consume();
    }
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computeMinHeight(double width) {
    return LEAST_HEIGHT;
  }

  @Override
  protected double computePrefHeight(double width) {
    return area.prefHeight(width - snappedLeftInset() - snappedRightInset())
        + snappedTopInset()
        + snappedBottomInset();
  }

  @Override
  protected void layoutChildren() {
    area.resizeRelocate(
        snappedLeftInset(),
        snappedTopInset(),
        getWidth() - snappedLeftInset() - snappedRightInset(),
        getHeight() - snappedTopInset() - snappedBottomInset());
  }
}
