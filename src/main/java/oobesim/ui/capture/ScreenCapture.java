// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.capture;

import java.time.Duration;
import javafx.scene.Scene;
import oobesim.screen.Screen;
import oobesim.screen.Theme;
import oobesim.snapshot.Picture;
import oobesim.snapshot.PngFile;
import oobesim.snapshot.Shot;
import oobesim.ui.frame.DisplaySize;
import oobesim.ui.frame.Frames;
import oobesim.ui.render.ScreenActions;
import oobesim.ui.render.ScreenView;

/** Draws a screen off stage, at a fixed moment, so that the same screen gives the same bytes. */
public final class ScreenCapture {
  /** Drawings have entered, and the ring shows its longest arc. */
  private static final Duration MOMENT = Duration.ofSeconds(3);

  private final Frames frames = new Frames();

  /** The screen as a PNG file. */
  public byte[] png(Screen screen, int width, int height, double scale) {
    return PngFile.of(picture(screen, width, height, scale));
  }

  /** The screen as pixels: a display of width times height, each of its pixels enlarged. */
  public Picture picture(Screen screen, int width, int height, double scale) {
    return Toolkit.call(() -> draw(screen, width, height, scale));
  }

  /** The same with its text form. */
  public Shot shot(Screen screen, int width, int height, double scale) {
    return shot(screen, width, height, scale, Theme.NORMAL);
  }

  /** The same in the colours of a theme. */
  public Shot shot(Screen screen, int width, int height, double scale, Theme theme) {
    return Toolkit.call(
        () -> {
          Scene scene = scene(screen, width, height, scale, theme, frames);
          Picture picture = Snapshot.of(scene);
          return new Shot(picture, NodeForm.of(scene, screen.id().value() + "/"));
        });
  }

  private Picture draw(Screen screen, int width, int height, double scale) {
    return Snapshot.of(scene(screen, width, height, scale, Theme.NORMAL, frames));
  }

  /** The scene of a screen, on the toolkit's thread. */
  static Scene scene(Screen screen, int width, int height, double scale) {
    return scene(screen, width, height, scale, Theme.NORMAL);
  }

  /** The same in the colours of a theme. */
  static Scene scene(Screen screen, int width, int height, double scale, Theme theme) {
    return scene(screen, width, height, scale, theme, new Frames());
  }

  private static Scene scene(
      Screen screen, int width, int height, double scale, Theme theme, Frames frames) {
    ScreenView view = new ScreenView(ScreenActions.NOBODY, frames);
    view.setTheme(theme);
    view.setAnimated(false);
    view.setDisplaySize(new DisplaySize(width, height));
    int pixelWidth = (int) Math.round(width * scale);
    int pixelHeight = (int) Math.round(height * scale);
    Scene scene = new Scene(view, pixelWidth, pixelHeight);
    view.show(screen);
    view.setTime(Duration.ZERO);
    view.setTime(MOMENT);
    return scene;
  }
}
