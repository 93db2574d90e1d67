// SPDX-License-Identifier: Apache-2.0
package oobesim.kit;

import java.util.Arrays;
import java.util.Locale;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.robot.Robot;
import javafx.stage.Screen;
import javafx.stage.Window;
import oobesim.kit.window.Rounding;
import oobesim.kit.window.SeenPixels;
import oobesim.snapshot.Picture;
import oobesim.snapshot.Shot;
import oobesim.ui.capture.SceneShot;
import oobesim.ui.capture.Toolkit;

/** Reads from the display what a window shows, and draws nothing itself; on any thread. */
final class LiveWindow {
  /** How long something may move; what moves on for ever is read as it is then. */
  private static final int MOST_LOOKS = 30;

  private LiveWindow() {}

  /** The content of a window, without its frame. */
  static Shot of(Window window) {
    return of(Toolkit.call(() -> scene(window)).getRoot(), true);
  }

  /** The part of a window where a node stands, with all that lies over it. */
  static Shot of(Node node) {
    return of(node, false);
  }

  /**
   * As it stands there; where it would look the same if all of it were drawn anew, but for edges
   * that are rounded another way, as it looks then: so equal windows give equal pixels, and what an
   * earlier page has left behind is seen.
   */
  private static Shot of(Node node, boolean whole) {
    Shot seen = settled(node, whole);
    Toolkit.call(
        () -> {
          SeenPixels.drawAllAnew(node.getScene());
          return node;
        });
    Shot anew = settled(node, whole);
    return Rounding.alone(seen.picture(), anew.picture()) ? anew : seen;
  }

  private static Shot settled(Node node, boolean whole) {
    Beats.drawn();
    Shot last = Toolkit.call(() -> read(node, whole));
    for (int i = 0; i < MOST_LOOKS; i++) {
      Beats.drawn();
      Shot next = Toolkit.call(() -> read(node, whole));
      if (Arrays.equals(last.picture().pixels(), next.picture().pixels())) {
        return next;
      }
      last = next;
    }
    return last;
  }

  private static Scene scene(Window window) {
    if (!window.isShowing() || window.getScene() == null) {
      throw new IllegalArgumentException("the window shows nothing");
    }
    return window.getScene();
  }

  private static Shot read(Node node, boolean whole) {
    Scene scene = node.getScene();
    if (scene == null || scene.getWindow() == null) {
      throw new IllegalArgumentException("the node is in no window");
    }
    scene(scene.getWindow());
    Bounds place =
        whole
            ? new BoundingBox(0, 0, scene.getWidth(), scene.getHeight())
            : node.localToScene(node.getLayoutBounds());
    Cutout cutout =
        Cutout.around(place, (int) Math.ceil(scene.getWidth()), (int) Math.ceil(scene.getHeight()));
    Picture picture = pixels(onDisplay(scene, cutout));
    double scale = (double) picture.width() / cutout.width();
    return new Shot(picture, cutout.of(SceneShot.form(scene, node), scale));
  }

  private static Rectangle2D onDisplay(Scene scene, Cutout cutout) {
    Rectangle2D place =
        new Rectangle2D(
            Math.round(scene.getWindow().getX() + scene.getX() + cutout.x()),
            Math.round(scene.getWindow().getY() + scene.getY() + cutout.y()),
            cutout.width(),
            cutout.height());
    if (Screen.getScreens().stream().noneMatch(screen -> screen.getBounds().contains(place))) {
      Rectangle2D display = Screen.getPrimary().getBounds();
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "it stands outside of the display, which has %.0f x %.0f",
              display.getWidth(),
              display.getHeight()));
    }
    return place;
  }

  private static Picture pixels(Rectangle2D place) {
    return SeenPixels.picture(new Robot().getScreenCapture(null, place, false));
  }
}
