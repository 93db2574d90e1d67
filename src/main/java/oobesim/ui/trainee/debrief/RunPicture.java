// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee.debrief;

import java.time.Duration;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.image.ImageView;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import oobesim.screen.Screen;
import oobesim.ui.render.ScreenActions;
import oobesim.ui.render.ScreenView;

/** The large picture of a moment, as large as its room lets it be. */
final class RunPicture extends Region {
  /** Of a display, its width to its height. */
  static final double SHAPE = 1.6;

  private static final int LEAST = 40;

  /** Drawings have entered. */
  private static final Duration MOMENT = Duration.ofSeconds(3);

  private final ScreenView view = new ScreenView(ScreenActions.NOBODY);
  private final ImageView picture = new ImageView();
  private Scene scene;
  private WritableImage image;

  RunPicture() {
    setId(RunPage.ID + "/picture");
    getStyleClass().add("run-picture");
    view.setAnimated(false);
    getChildren().add(picture);
    setMinSize(0, 0);
  }

  void show(Screen screen) {
    view.showAnew(screen);
    view.setTime(Duration.ZERO);
    view.setTime(MOMENT);
    setAccessibleText(screen.title());
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    int width = (int) Math.round(Math.min(getWidth(), getHeight() * SHAPE));
    int height = (int) Math.round(width / SHAPE);
    if (width < LEAST || view.screen().isEmpty()) {
      return;
    }
    if (scene == null || scene.getWidth() != width || scene.getHeight() != height) {
      if (scene != null) {
        scene.setRoot(new Group());
      }
      scene = new Scene(view, width, height);
      image = new WritableImage(width, height);
    }
    picture.setImage(scene.snapshot(image));
    picture.relocate(Math.round((getWidth() - width) / 2), 0);
  }
}
