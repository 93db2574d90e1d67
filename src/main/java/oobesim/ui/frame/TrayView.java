// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.frame;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import oobesim.screen.Tray;
import oobesim.ui.control.Words;
import oobesim.ui.theme.Glyph;
import oobesim.ui.theme.IconView;

/** The corner that tells how the device is connected, and what time it is. */
final class TrayView extends HBox {
  private static final double CORNER = 0.6;

  private final StackPane network = new StackPane();
  private final double glyph;
  private final Words time = new Words("tray-time", "");
  private final Words date = new Words("tray-time", "");

  TrayView(double place, double glyph, Glyph... others) {
    this.glyph = glyph;
    getStyleClass().add("tray");
    setAlignment(Pos.CENTER_RIGHT);
    network.getStyleClass().add("tray-network");
    network.setMinSize(place, place);
    network.setMaxSize(place, place);
    VBox clock = new VBox(time, date);
    clock.getStyleClass().add("tray-clock");
    clock.setAlignment(Pos.CENTER_RIGHT);
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    getChildren().addAll(network, new FootIcons(place, glyph, others), clock);
  }

  void show(Tray tray) {
    network.getChildren().setAll(new IconView(sign(tray.network()), glyph));
    mark(tray.network()).map(this::corner).ifPresent(network.getChildren()::add);
    network.setAccessibleText(tray.networkText());
    time.setText(tray.time());
    date.setText(tray.date());
  }

  /** What distinguishes a sign stands small at its corner, cut out of it. */
  private StackPane corner(Glyph mark) {
    StackPane corner = new StackPane(new IconView(mark, glyph * CORNER));
    corner.getStyleClass().add("tray-corner");
    corner.setMaxSize(glyph * CORNER, glyph * CORNER);
    corner.setTranslateX(glyph * CORNER / 2);
    corner.setTranslateY(glyph * CORNER / 2);
    return corner;
  }

  private static Optional<Glyph> mark(Tray.NetworkSign sign) {
    return switch (sign) {
      case CABLE -> Optional.of(Glyph.PLUG);
      case RADIO -> Optional.empty();
      case OFFLINE -> Optional.of(Glyph.PROHIBITED);
    };
  }

  private static Glyph sign(Tray.NetworkSign sign) {
    return switch (sign) {
      case CABLE -> Glyph.ETHERNET;
      case RADIO -> Glyph.WIFI_4;
      case OFFLINE -> Glyph.OFFLINE;
    };
  }
}
