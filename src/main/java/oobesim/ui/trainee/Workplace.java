// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;
import oobesim.ui.trainee.drill.HelpDeskPage;
import oobesim.ui.trainee.drill.TurnRings;

/**
 * The device with what stands beside it. A panel never covers the device: it takes a strip at the
 * right, and where that would leave too little it takes the device's place, if somebody wants it.
 */
final class Workplace extends Region {
  private static final double WIDEST = 560;

  /** The height of what stands below the device, before it grows with the window. */
  private static final double STRIP = 162;

  /** The width of what stands for a panel, before it grows with the window. */
  private static final double RAIL = 44;

  private final DisplayRoom room;
  private final PowerSign sign;
  private final PassingWords words;
  private final Scale scale = new Scale();
  private final TurnRings rings;
  private Optional<Region> panel = Optional.empty();
  private Optional<Region> strip = Optional.empty();
  private Optional<Region> rail = Optional.empty();
  private Optional<HelpDeskPage> instead = Optional.empty();
  private boolean wanted;
  private double grown = 1;

  Workplace(DisplayRoom room, PowerSign sign, PassingWords words) {
    this.room = room;
    rings = new TurnRings(room::part);
    this.sign = sign;
    this.words = words;
    getStyleClass().add("workplace");
    setMinSize(0, 0);
    getChildren().addAll(room, rings, sign, words);
  }

  /**
   * Shows a panel in the place of the one before.
   *
   * @param asked whether somebody wants it, so that it may take the device's place
   */
  void show(Region next, boolean asked) {
    if (!panel.equals(Optional.of(next))) {
      remove();
      next.getTransforms().add(scale);
      getChildren().add(next);
      panel = Optional.of(next);
    }
    wanted = asked;
    showParts();
    requestLayout();
  }

  /** How much larger than usual the words around the device are to be, above 0. */
  void grow(double factor) {
    if (factor != grown) {
      grown = factor;
      showParts();
      requestLayout();
    }
  }

  /** Leaves the room to the device alone. */
  void remove() {
    panel.ifPresent(
        old -> {
          getChildren().remove(old);
          old.getTransforms().remove(scale);
        });
    panel = Optional.empty();
    showParts();
    requestLayout();
  }

  /** What stands below the device, as wide as it; empty to leave the room to the device. */
  void setStrip(Optional<Region> next) {
    strip = swap(strip, next);
    requestLayout();
  }

  /** What stands for a panel that has no room beside the device; empty for nothing. */
  void setRail(Optional<Region> next) {
    rail = swap(rail, next);
    showParts();
    requestLayout();
  }

  private <R extends Region> Optional<R> swap(Optional<R> old, Optional<R> next) {
    old.ifPresent(
        region -> {
          getChildren().remove(region);
          region.getTransforms().remove(scale);
        });
    next.ifPresent(
        region -> {
          region.getTransforms().add(scale);
          getChildren().add(region);
        });
    return next;
  }

  /** Rings parts of the device's page, and says what stands there; none takes the rings away. */
  List<String> ring(List<String> parts) {
    return rings.ring(parts);
  }

  /** What stands in the place of a device that somebody else has; empty for the device. */
  void setInstead(Optional<HelpDeskPage> next) {
    instead = swap(instead, next);
    showParts();
    requestLayout();
  }

  /** The page in the place of the device. */
  Optional<HelpDeskPage> instead() {
    return instead;
  }

  Optional<Region> panel() {
    return panel;
  }

  /** Whether the panel has taken the device's place. */
  boolean covers() {
    return panel.isPresent() && instead.isEmpty() && wanted && !shape().beside();
  }

  /** Whether a panel can stand beside the device. */
  boolean wide() {
    return shape().beside();
  }

  private SideShape shape() {
    return SideShape.in(getWidth(), getHeight(), grown);
  }

  /** What is to be seen follows from the size, as where it lies does. */
  private void showParts() {
    boolean covered = covers();
    boolean away = covered || instead.isPresent();
    room.setVisible(!away);
    rings.setVisible(!away);
    sign.setCovered(away);
    words.setCovered(away);
    boolean beside = shape().beside() && instead.isEmpty();
    panel.ifPresent(region -> region.setVisible(covered || beside));
    rail.ifPresent(region -> region.setVisible(railed()));
  }

  private boolean railed() {
    return rail.isPresent() && !shape().beside() && !covers() && instead.isEmpty();
  }

  @Override
  protected void layoutChildren() {
    showParts();
    SideShape shape = shape();
    boolean aside = panel.isPresent() && shape.beside() && instead.isEmpty();
    double beside = railed() ? RAIL * shape.scale() : 0;
    double width = aside ? getWidth() - shape.strip() + room.edge() : getWidth() - beside;
    double low = strip.isPresent() ? STRIP * shape.scale() : 0;
    room.resizeRelocate(0, 0, width, getHeight() - low);
    Bounds device = DisplayRoom.device(width, getHeight() - low, room.edge());
    strip.ifPresent(region -> lay(region, shape, device, low));
    rings.resizeRelocate(0, 0, width, getHeight() - low);
    double factor = shape.scale();
    instead.ifPresent(
        page -> page.resizeRelocate(0, 0, getWidth() / factor, (getHeight() - low) / factor));
    scale.setX(shape.scale());
    scale.setY(shape.scale());
    panel.ifPresent(region -> place(region, shape));
    rail.ifPresent(region -> region.resizeRelocate(width, 0, RAIL, getHeight() / factor));
    sign.layOver(device);
    words.layOver(device, getHeight() - low, grown);
  }

  /** Under the device, and as wide as it. */
  private void lay(Region region, SideShape shape, Bounds device, double low) {
    double gap = shape.gap();
    double factor = shape.scale();
    double left = instead.isPresent() ? gap : device.getMinX();
    double width = instead.isPresent() ? getWidth() - 2 * gap : device.getWidth();
    region.resizeRelocate(
        snapPositionX(left), getHeight() - low, width / factor, Math.max(0, (low - gap) / factor));
  }

  private void place(Region region, SideShape shape) {
    double gap = shape.gap();
    double left = getWidth() - shape.strip() + gap;
    double factor = shape.scale();
    double high = Math.max(0, getHeight() - 2 * gap);
    double wide = Math.min(WIDEST * factor, Math.max(0, getWidth() - 2 * gap));
    if (shape.beside()) {
      double width = getWidth() - left - gap;
      region.resizeRelocate(snapPositionX(left), snapPositionY(gap), width / factor, high / factor);
    } else {
      double x = snapPositionX((getWidth() - wide) / 2);
      region.resizeRelocate(x, snapPositionY(gap), wide / factor, high / factor);
    }
  }
}
