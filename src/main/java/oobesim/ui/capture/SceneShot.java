// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.capture;

import javafx.scene.Node;
import javafx.scene.Scene;
import oobesim.snapshot.Shot;
import oobesim.snapshot.TextForm;

/** Draws and writes down any scene, whatever is in it; on the toolkit's thread. */
public final class SceneShot {
  private static final String NO_SCOPE = "";

  private SceneShot() {}

  /** The scene as it is now, laid out; a window need not show it. */
  public static Shot of(Scene scene) {
    if (scene.getWidth() < 1 || scene.getHeight() < 1) {
      scene.snapshot(null); // gives a scene that was never shown the size of its content
    }
    return new Shot(Snapshot.of(scene), NodeForm.of(scene, NO_SCOPE));
  }

  /** What stands in a part of a scene that has been laid out; places are those in the scene. */
  public static TextForm form(Scene scene, Node part) {
    return NodeForm.of(scene, part, NO_SCOPE);
  }
}
