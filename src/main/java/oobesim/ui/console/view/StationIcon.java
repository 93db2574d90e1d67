// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.console.view;

import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.SVGPath;
import javafx.scene.transform.Scale;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.fluentui.FluentUiFilledAL;
import org.kordamp.ikonli.fluentui.FluentUiFilledMZ;
import org.kordamp.ikonli.fluentui.FluentUiRegularAL;
import org.kordamp.ikonli.fluentui.FluentUiRegularMZ;
import org.kordamp.ikonli.javafx.FontIcon;

/** The pictures on the station's buttons and rows. */
public enum StationIcon {
  BRAND(FluentUiFilledAL.LAPTOP_24),
  FREEZE(FluentUiFilledMZ.PAUSE_24),
  GO_ON(FluentUiFilledMZ.PLAY_24),
  NEXT(FluentUiFilledMZ.NEXT_24),
  RESEAL(FluentUiRegularAL.DUAL_SCREEN_CLOCK_24),
  KEEP(FluentUiRegularAL.BOOKMARK_24),
  NEW_DRILL(FluentUiRegularAL.CLIPBOARD_LETTER_24),
  KEPT(FluentUiFilledAL.BOOKMARK_24),
  GO_BACK(FluentUiRegularAL.ARROW_UNDO_24),
  JOURNAL(FluentUiRegularMZ.NOTEPAD_24),
  MARK(FluentUiRegularAL.FLAG_24),
  MARKED(FluentUiFilledAL.FLAG_24),
  DOWN(FluentUiRegularAL.CHEVRON_DOWN_24),
  RIGHT(FluentUiRegularAL.CHEVRON_RIGHT_24),
  DISPLAY(FluentUiRegularAL.DESKTOP_24),
  ROLE(FluentUiRegularMZ.WRENCH_24),
  PERSON(FluentUiRegularMZ.PERSON_24),
  MODE(FluentUiRegularAL.HAND_RIGHT_24),
  LOCK(FluentUiRegularAL.LOCK_24),
  LARGER(FluentUiRegularAL.ARROW_MAXIMIZE_24),
  SMALLER(FluentUiRegularAL.ARROW_MINIMIZE_24),
  SEARCH(FluentUiRegularMZ.SEARCH_24),
  DONE(FluentUiFilledAL.CHECKMARK_CIRCLE_24),
  WRONG(FluentUiFilledAL.DISMISS_CIRCLE_24),
  TICK(FluentUiRegularAL.CHECKMARK_24),
  FORBIDDEN(FluentUiRegularMZ.PROHIBITED_24),
  HIDDEN(FluentUiRegularAL.EYE_HIDE_24),
  FAULT(FluentUiFilledAL.FLASH_ON_24),
  ARMED(FluentUiRegularAL.FLASH_ON_24),
  CABLE("M5 3 h10 v9 h-2.5 v3 h-5 v-3 H5 Z M7.5 5 v3 M10 5 v3 M12.5 5 v3 M10 15 v4"),
  CABLE_OUT(
      "M5 3 h10 v9 h-2.5 v3 h-5 v-3 H5 Z M7.5 5 v3 M10 5 v3 M12.5 5 v3 M10 15 v4 M2 2 L18 18"),
  WIFI(FluentUiRegularMZ.WIFI_1_24),
  GLOBE(FluentUiRegularAL.GLOBE_24),
  BUILDING(FluentUiRegularMZ.ORGANIZATION_24),
  SHIELD(FluentUiRegularMZ.SHIELD_24),
  CLOCK(FluentUiRegularAL.CLOCK_24),
  SETTING(FluentUiRegularMZ.SETTINGS_24),
  HOURGLASS(
      "M5 2.5 h10 M5 17.5 h10 M6 2.5 c0 4 3 5 4 7.5 c1 -2.5 4 -3.5 4 -7.5 M6 17.5 c0 -4 3 -5 4 -7.5"
          + " c1 2.5 4 3.5 4 7.5"),
  POWER(FluentUiRegularMZ.POWER_24),
  BASICS(FluentUiRegularAL.COPY_24),
  UPDATES(FluentUiRegularAL.ARROW_CLOCKWISE_24),
  SIGN_IN(FluentUiRegularAL.CONTACT_CARD_24),
  LANDING(FluentUiRegularMZ.QR_CODE_24),
  STATUS_PAGE(FluentUiRegularAL.CLOCK_24),
  RESULT(FluentUiRegularAL.CHECKMARK_CIRCLE_24);

  private static final double DRAWN = 20;

  private final Ikon ikon;
  private final String path;

  StationIcon(Ikon ikon) {
    this.ikon = ikon;
    this.path = "";
  }

  /** For what the icon font lacks: a path in a square of 20. */
  StationIcon(String path) {
    this.ikon = null;
    this.path = path;
  }

  /** The picture in a square of so many pixels. */
  public Node node(double size) {
    StackPane square = new StackPane(ikon == null ? drawn(size) : letter(size));
    square.getStyleClass().add("station-icon");
    square.setMinSize(size, size);
    square.setPrefSize(size, size);
    square.setMaxSize(size, size);
    square.setMouseTransparent(true);
    return square;
  }

  private Node letter(double size) {
    FontIcon letter = new FontIcon(ikon);
    letter.setIconSize((int) Math.round(size));
    return letter;
  }

  private Node drawn(double size) {
    SVGPath drawn = new SVGPath();
    drawn.setContent(path);
    drawn.getStyleClass().add("station-drawing");
    StackPane room = new StackPane(drawn);
    room.setMinSize(DRAWN, DRAWN);
    room.setMaxSize(DRAWN, DRAWN);
    room.getTransforms().add(new Scale(size / DRAWN, size / DRAWN, DRAWN / 2, DRAWN / 2));
    return room;
  }
}
