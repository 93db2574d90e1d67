// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.frame;

import java.util.Map;
import javafx.scene.control.ButtonBase;
import oobesim.ui.theme.Glyph;
import oobesim.ui.theme.IconView;

/** The signs of the desktop's buttons, by the id of the button. */
public final class ProgramGlyph {
  private static final Map<String, Glyph> SIGNS =
      Map.ofEntries(
          Map.entry("start", Glyph.START),
          Map.entry("search", Glyph.SEARCH),
          Map.entry("file-explorer", Glyph.FOLDER),
          Map.entry("browser", Glyph.GLOBE),
          Map.entry("settings", Glyph.GEAR),
          Map.entry("mail", Glyph.MAIL),
          Map.entry("calendar", Glyph.CALENDAR),
          Map.entry("notepad", Glyph.NOTEPAD),
          Map.entry("account", Glyph.PERSON),
          Map.entry("power", Glyph.POWER),
          Map.entry("lock", Glyph.LOCK),
          Map.entry("sign-out", Glyph.SIGN_OUT),
          Map.entry("shut-down", Glyph.POWER),
          Map.entry("restart", Glyph.RESET));

  private ProgramGlyph() {}

  /** Puts the sign of a button's id on it; a button without one stays as it is. */
  public static void put(ButtonBase button, double size) {
    String id = button.getId() == null ? "" : button.getId().replaceFirst(".*/", "");
    if (SIGNS.containsKey(id)) {
      button.setGraphic(new IconView(SIGNS.get(id), size));
    }
  }
}
