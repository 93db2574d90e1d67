// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.theme;

import java.util.List;
import java.util.Map;
import javafx.scene.Scene;

/**
 * What makes the simulator easier on the eyes.
 *
 * @param highContrast whether everything is drawn in few colours that stand far apart
 * @param still whether nothing fades or moves in; a ring that means work still turns
 */
public record Comfort(boolean highContrast, boolean still) {
  /** As most people have it. */
  public static final Comfort USUAL = new Comfort(false, false);

  private static final String SHEET =
      String.valueOf(Comfort.class.getResource("/oobesim/ui/theme/window-contrast.css"));

  /**
   * What the computer's own settings ask for.
   *
   * @param settings as the toolkit names them; Linux knows high contrast by the name of its theme
   * @param reducedMotion what the toolkit says of motion
   */
  public static Comfort of(Map<String, ?> settings, boolean reducedMotion) {
    boolean windows = Boolean.TRUE.equals(settings.get("Windows.SPI.HighContrast"));
    boolean linux = String.valueOf(settings.get("GTK.theme_name")).startsWith("HighContrast");
    return new Comfort(windows || linux, reducedMotion);
  }

  /** Puts the sheet of high contrast over a window's own ones, or takes it away. */
  public void dress(Scene scene) {
    List<String> sheets = scene.getStylesheets();
    if (highContrast != sheets.contains(SHEET)) {
      if (highContrast) {
        sheets.add(SHEET);
      } else {
        sheets.remove(SHEET);
      }
    }
  }
}
