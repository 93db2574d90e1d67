// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee;

import java.util.Optional;
import java.util.function.DoubleConsumer;
import java.util.function.UnaryOperator;
import javafx.css.PseudoClass;
import javafx.scene.layout.Region;
import oobesim.ui.theme.Zoom;
import oobesim.ui.trainee.bar.DeviceBar;

/** The bar above the desk; on a full screen it lies over the desk and can be out of sight. */
final class WindowLayout extends Region {
  /** So far below the bar the pointer may go before the bar leaves. */
  private static final double LEAVE = 48;

  /** A window with less height than so many times its font size spares room around the text. */
  private static final double ROWS_OF_A_LOW_WINDOW = 42;

  private static final PseudoClass LOW = PseudoClass.getPseudoClass("low");

  private final DeviceBar bar;
  private final Region desk;
  private final DoubleConsumer grown;
  private Zoom zoom = Zoom.USUAL;
  private double fontSize;
  private boolean floating;
  private boolean pulledOut;
  private Optional<Region> row = Optional.empty();

  /**
   * The layout.
   *
   * @param grown told how much larger than usual in this window the words are
   */
  WindowLayout(DeviceBar bar, Region desk, DoubleConsumer grown) {
    this.bar = bar;
    this.desk = desk;
    this.grown = grown;
    getStyleClass().add("window");
    getChildren().addAll(desk, bar);
    widthProperty().subscribe(this::size);
    heightProperty().subscribe(this::size);
  }

  /** Makes the words larger or smaller; a step that this window has no room for does not count. */
  Zoom zoom(UnaryOperator<Zoom> change) {
    Zoom next = change.apply(zoom);
    boolean seen = wordSize(next) != fontSize;
    if (seen || next.equals(Zoom.USUAL)) {
      zoom = next;
      size();
    }
    return zoom;
  }

  Zoom zoom() {
    return zoom;
  }

  /** Begins with words of a size, as far as the window has room for them. */
  void begin(Zoom with) {
    zoom = with;
    size();
  }

  private double wordSize(Zoom of) {
    return WordSize.of(of, getWidth(), getHeight());
  }

  /** All sizes around the display are written in proportion to the window's font. */
  private void size() {
    double next = wordSize(zoom);
    grown.accept(next / wordSize(Zoom.USUAL));
    pseudoClassStateChanged(LOW, getHeight() / next < ROWS_OF_A_LOW_WINDOW);
    if (next != fontSize) {
      fontSize = next;
      setStyle("-fx-font-size: " + (long) next + "px");
      bar.setFontSize(next);
    }
  }

  /** What stands between the bar and the desk, empty for nothing. */
  void setRow(Optional<Region> next) {
    row.ifPresent(getChildren()::remove);
    row = next;
    next.ifPresent(region -> getChildren().add(0, region));
    requestLayout();
  }

  /** A page of the simulator has the room of what stands above the device as well. */
  void setRowAway(boolean away) {
    if (row.filter(region -> region.isVisible() == away).isPresent()) {
      row.get().setVisible(!away);
      update();
    }
  }

  /** Whether the bar lies over the desk. */
  void setFloating(boolean on) {
    floating = on;
    pulledOut = false;
    update();
  }

  /** The pointer is so far from the upper edge; a bar in use stays. */
  void pointerAt(double y, boolean inUse) {
    if (y <= 2) {
      pulledOut = true;
    } else if (y > bar.getHeight() + LEAVE && !inUse) {
      pulledOut = false;
    }
    update();
  }

  /** Brings the bar into sight, or puts it away. */
  void setPulledOut(boolean out) {
    pulledOut = out;
    update();
  }

  /** Whether the bar is out of sight. */
  boolean barAway() {
    return floating && !pulledOut;
  }

  private void update() {
    bar.setVisible(!barAway());
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    double high = bar.prefHeight(getWidth());
    bar.resizeRelocate(0, 0, getWidth(), high);
    double edge = floating ? 0 : high;
    double above = row.filter(Region::isVisible).map(it -> it.prefHeight(getWidth())).orElse(0.0);
    row.ifPresent(region -> region.resizeRelocate(0, edge, getWidth(), above));
    double top = edge + above;
    desk.resizeRelocate(0, top, getWidth(), Math.max(0, getHeight() - top));
  }
}
