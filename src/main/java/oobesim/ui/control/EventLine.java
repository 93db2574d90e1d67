// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.control;

import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import oobesim.screen.Block;
import oobesim.ui.theme.Glyph;
import oobesim.ui.theme.IconView;
import oobesim.ui.theme.Style;

/** The columns of a row of events, or of the headings above all rows. */
final class EventLine extends Region {
  private static final double STATUS = 40;
  private static final double TIME = 80;
  private static final double ARROW = 16;
  private static final double GAP = 8;
  private static final double WIDE = 420;

  private final StackPane mark = new StackPane();
  private final Words event;
  private final Words start;
  private final Words finish;
  private final StackPane arrow = new StackPane();

  private EventLine(String eventStyle, String timeStyle) {
    event = new Words(eventStyle, "");
    start = new Words(timeStyle, "");
    finish = new Words(timeStyle, "");
    getStyleClass().add("event-line");
    setMouseTransparent(true);
    setMinHeight(USE_PREF_SIZE);
    mark.setAlignment(Pos.TOP_LEFT);
    arrow.setAlignment(Pos.TOP_RIGHT);
    getChildren().addAll(mark, event, start, finish, arrow);
  }

  static EventLine row() {
    return new EventLine(Style.EVENT_TEXT, Style.EVENT_TIME);
  }

  static EventLine head() {
    return new EventLine(Style.EVENT_HEAD, Style.EVENT_HEAD);
  }

  void heads(Block.EventColumns columns) {
    mark.getChildren().setAll(new Words(Style.EVENT_HEAD, columns.status()));
    event.setText(columns.event());
    start.setText(columns.start());
    finish.setText(columns.finish());
  }

  void show(Block.EventRow row) {
    mark.getChildren().clear();
    Badge.of(row.mark()).ifPresent(mark.getChildren()::add);
    event.setText(row.event());
    start.setText(row.start());
    finish.setText(row.finish());
    Glyph glyph = row.open() ? Glyph.CHEVRON_UP : Glyph.CHEVRON_DOWN;
    arrow.getChildren().setAll(new IconView(glyph, 14));
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  /** The name takes what the other columns leave, and may need several lines for that. */
  private double eventWidth(double width) {
    double free = (width < 0 ? WIDE : width) - snappedLeftInset() - snappedRightInset();
    return Math.max(TIME, free - STATUS - 2 * TIME - ARROW - GAP);
  }

  @Override
  protected double computePrefHeight(double width) {
    double names = Math.max(mark.prefHeight(-1), event.prefHeight(eventWidth(width)));
    double times = Math.max(start.prefHeight(TIME), finish.prefHeight(TIME));
    return snappedTopInset() + snapSizeY(Math.max(names, times)) + snappedBottomInset();
  }

  @Override
  protected double computePrefWidth(double height) {
    return WIDE;
  }

  @Override
  protected void layoutChildren() {
    double name = eventWidth(getWidth());
    double x = snappedLeftInset();
    x = place(mark, x, STATUS);
    x = place(event, x, name) + GAP;
    x = place(start, x, TIME);
    x = place(finish, x, TIME);
    place(arrow, x, ARROW);
  }

  private double place(Region column, double x, double width) {
    column.resizeRelocate(x, snappedTopInset(), width, column.prefHeight(width));
    return x + width;
  }
}
