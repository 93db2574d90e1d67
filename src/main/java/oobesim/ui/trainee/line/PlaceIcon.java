// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee.line;

import oobesim.coach.line.PlaceState;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.fluentui.FluentUiFilledAL;
import org.kordamp.ikonli.fluentui.FluentUiFilledMZ;
import org.kordamp.ikonli.fluentui.FluentUiRegularAL;
import org.kordamp.ikonli.fluentui.FluentUiRegularMZ;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * The pictures of how a place stands; each has a shape of its own, for colour alone says nothing.
 */
final class PlaceIcon {
  private static final int SIZE = 16;

  private PlaceIcon() {}

  static FontIcon of(PlaceState state) {
    FontIcon icon = new FontIcon(ikon(state));
    icon.setIconSize(SIZE);
    icon.getStyleClass().add("place-icon");
    return icon;
  }

  private static Ikon ikon(PlaceState state) {
    return switch (state) {
      case OFF -> FluentUiRegularMZ.POWER_24;
      case WORKING -> FluentUiRegularAL.ARROW_SYNC_24;
      case WAITING -> FluentUiFilledAL.HAND_RIGHT_24;
      case FAILED -> FluentUiFilledAL.DISMISS_CIRCLE_24;
      case SEALED -> FluentUiFilledAL.CHECKMARK_CIRCLE_24;
      case SET_ASIDE -> FluentUiFilledMZ.SHARE_24;
    };
  }
}
