// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee.bar;

import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Line;
import javafx.scene.shape.SVGPath;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.fluentui.FluentUiFilledAL;
import org.kordamp.ikonli.fluentui.FluentUiFilledMZ;
import org.kordamp.ikonli.fluentui.FluentUiRegularAL;
import org.kordamp.ikonli.fluentui.FluentUiRegularMZ;
import org.kordamp.ikonli.javafx.FontIcon;

/** The pictures on the bar's buttons. */
enum BarIcon {
  POWER(FluentUiFilledMZ.POWER_24),
  CABLE("M5 3 h10 v9 h-2.5 v3 h-5 v-3 H5 Z M7.5 5 v3 M10 5 v3 M12.5 5 v3 M10 15 v4"),
  WIFI(FluentUiRegularMZ.WIFI_1_24),
  INTERNET(FluentUiRegularAL.GLOBE_24),
  KEYS(FluentUiRegularAL.KEYBOARD_24),
  PAUSE(FluentUiFilledMZ.PAUSE_24),
  RUN(FluentUiFilledMZ.PLAY_24),
  JUMP(FluentUiFilledMZ.NEXT_24),
  SURROUNDINGS(FluentUiRegularMZ.ORGANIZATION_24),
  HOME(FluentUiRegularAL.HOME_24),
  OPEN(FluentUiRegularAL.FOLDER_OPEN_24),
  FULL_SCREEN(FluentUiRegularAL.ARROW_MAXIMIZE_24),
  LEAVE_FULL_SCREEN(FluentUiRegularAL.ARROW_MINIMIZE_24),
  ABOUT(FluentUiRegularMZ.QUESTION_CIRCLE_24),
  REMARKS(FluentUiFilledMZ.WARNING_24),
  PEOPLE(FluentUiRegularMZ.PEOPLE_24),
  OUTCOME(FluentUiFilledAL.FLAG_24),
  BRAND(FluentUiFilledAL.LAPTOP_24);

  private static final int SIZE = 18;

  private final Ikon ikon;
  private final String path;

  BarIcon(Ikon ikon) {
    this.ikon = ikon;
    this.path = "";
  }

  /** For what the icon font lacks: a path in a square of 20. */
  BarIcon(String path) {
    this.ikon = null;
    this.path = path;
  }

  Node node() {
    StackPane square = new StackPane(picture());
    square.getStyleClass().add("bar-icon");
    square.setMinSize(SIZE, SIZE);
    square.setPrefSize(SIZE, SIZE);
    square.setMouseTransparent(true);
    return square;
  }

  /** With a stroke through it that style sheets show when something is off. */
  Node crossable() {
    StackPane square = (StackPane) node();
    Line stroke = new Line(1, 1, SIZE - 1.0, SIZE - 1.0);
    stroke.getStyleClass().add("bar-stroke");
    square.getChildren().add(stroke);
    return square;
  }

  private Node picture() {
    if (ikon == null) {
      SVGPath drawn = new SVGPath();
      drawn.setContent(path);
      drawn.getStyleClass().add("bar-drawing");
      return drawn;
    }
    FontIcon letter = new FontIcon(ikon);
    letter.setIconSize(SIZE);
    return letter;
  }
}
