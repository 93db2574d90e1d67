// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.frame;

import java.util.Map;
import java.util.Optional;
import javafx.scene.layout.StackPane;
import oobesim.page.PageId;
import oobesim.page.ScreenId;
import oobesim.ui.theme.Glyph;
import oobesim.ui.theme.IconView;

/** The large disc with an icon on pages of Windows 10 that have only something to say. */
final class Emblem extends StackPane {
  private static final double SIZE = 140;
  private static final double GAP = 32;
  private static final double ICON = 72;
  private static final Map<ScreenId, Glyph> GLYPHS =
      Map.of(
          ScreenId.ALL_SET, Glyph.CHECK,
          ScreenId.NETWORK_LOST, Glyph.NO_NETWORK,
          ScreenId.SETUP_ERROR, Glyph.WARNING,
          ScreenId.ACCESS_BLOCKED, Glyph.WARNING,
          ScreenId.RESET_FAILED, Glyph.WARNING,
          ScreenId.RESET_CONFIRM, Glyph.RESET,
          ScreenId.PACKAGE_ENTRY, Glyph.PACKAGE,
          ScreenId.KEYBOARD_SECOND, Glyph.KEYBOARD,
          ScreenId.HELLO_SETUP, Glyph.FACE);

  private Emblem(Glyph glyph) {
    getStyleClass().add("emblem");
    setMinSize(SIZE, SIZE);
    setMaxSize(SIZE, SIZE);
    getChildren().add(new IconView(glyph, ICON));
  }

  /** Takes its place where there is room, and returns how much it takes. */
  double place(double width, double top, double end) {
    boolean room = top + SIZE + 2 * GAP <= end;
    setVisible(room);
    resizeRelocate(Math.round((width - SIZE) / 2), top, SIZE, SIZE);
    return room ? SIZE + GAP : 0;
  }

  /** The disc of a screen; most have none, for they show something else there. */
  static Optional<Emblem> of(PageId screen) {
    return Optional.ofNullable(GLYPHS.get(screen)).map(Emblem::new);
  }
}
