// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.theme;

import java.util.List;
import javafx.geometry.NodeOrientation;
import javafx.scene.Scene;

/**
 * What a window of the simulator's own wears: fonts, sheets, and the side from which it is read.
 */
public final class WindowDress {
  private WindowDress() {}

  /**
   * Dresses a scene.
   *
   * @param sheets absolute names among the program's resources, the more general first
   * @param letters what its words are written in
   */
  public static void put(Scene scene, List<String> sheets, Lettering letters) {
    letters.load();
    scene
        .getRoot()
        .setNodeOrientation(
            letters.fromTheRight() ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
    for (String sheet : sheets) {
      scene.getStylesheets().add(Stylesheets.dressed(sheet, letters));
    }
  }
}
