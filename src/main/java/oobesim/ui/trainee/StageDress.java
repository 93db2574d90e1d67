// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee;

import java.util.List;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;
import oobesim.ui.theme.Lettering;
import oobesim.ui.theme.WindowDress;

/** What a stage of the simulator has in common whatever it shows: looks, least size, its keys. */
final class StageDress {
  private static final List<String> SHEETS =
      List.of("window", "around", "drills", "line").stream()
          .map(name -> "/oobesim/ui/trainee/" + name + ".css")
          .toList();

  /** The width in pixels of the smallest window; in it everything has room at its least size. */
  static final double LEAST_WIDTH = 620;

  private static final double LEAST_HEIGHT = 360;

  private StageDress() {}

  /**
   * Puts a scene with that content on a stage.
   *
   * @param letters what its words are written in
   */
  static Scene put(Stage stage, String title, Parent content, Lettering letters) {
    Scene scene = new Scene(content);
    WindowDress.put(scene, SHEETS, letters);
    stage.setScene(scene);
    stage.setTitle(title);
    stage.setMinWidth(LEAST_WIDTH);
    stage.setMinHeight(LEAST_HEIGHT);
    // ESCAPE is a key of the device; F11 leaves the full screen.
    stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
    stage.setFullScreenExitHint("");
    return scene;
  }
}
