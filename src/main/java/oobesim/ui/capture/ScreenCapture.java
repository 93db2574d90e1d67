// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.capture;

import java.time.Duration;
import java.util.Optional;
import javafx.scene.Group;
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
  private Optional<Drawn> last = Optional.empty();

  /** What the last picture was taken of; styles are found sooner in it than in a new one. */
  private record Drawn(ScreenView view, Scene scene) {}

  /** The screen as a PNG file. */
  public byte[] png(Screen screen, int width, int height, double scale) {
    return PngFile.of(picture(screen, width, height, scale));
  }

  /** The screen as pixels: a display of width times height, each of its pixels enlarged. */
  public Picture picture(Screen screen, int width, int height, double scale) {
    return Toolkit.call(() -> Snapshot.of(drawn(screen, width, height, scale, Theme.NORMAL)));
  }

  /** The same with its text form. */
  public Shot shot(Screen screen, int width, int height, double scale) {
    return shot(screen, width, height, scale, Theme.NORMAL);
  }

  /** The same in the colours of a theme. */
  public Shot shot(Screen screen, int width, int height, double scale, Theme theme) {
    return Toolkit.call(
        () -> {
          Scene scene = drawn(screen, width, height, scale, theme);
          Picture picture = Snapshot.of(scene);
          return new Shot(picture, NodeForm.of(scene, screen.id().place("")));
        });
  }

  /** The scene of a screen, on the toolkit's thread; until the next one is asked for. */
  Scene drawn(Screen screen, int width, int height, double scale, Theme theme) {
    int pixelWidth = (int) Math.round(width * scale);
    int pixelHeight = (int) Math.round(height * scale);
    ScreenView view = last.map(Drawn::view).orElseGet(() -> view(frames));
    Scene scene =
        last.map(Drawn::scene)
            .filter(now -> now.getWidth() == pixelWidth && now.getHeight() == pixelHeight)
            .orElseGet(() -> scene(view, pixelWidth, pixelHeight));
    last = Optional.of(new Drawn(view, scene));
    show(view, screen, new DisplaySize(width, height), theme);
    return scene;
  }

  private static ScreenView view(Frames frames) {
    ScreenView view = new ScreenView(ScreenActions.NOBODY, frames);
    view.setAnimated(false);
    return view;
  }

  /** A node can be the root of one scene only, and a scene keeps its size. */
  private static Scene scene(ScreenView view, int width, int height) {
    if (view.getScene() != null) {
      view.getScene().setRoot(new Group());
    }
    return new Scene(view, width, height);
  }

  private static void show(ScreenView view, Screen screen, DisplaySize size, Theme theme) {
    view.setTheme(theme);
    view.setDisplaySize(size);
    view.showAnew(screen);
    view.setTime(Duration.ZERO);
    view.setTime(MOMENT);
  }
}
