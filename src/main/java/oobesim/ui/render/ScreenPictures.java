// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.render;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import oobesim.screen.Screen;

/** Small pictures of screens, drawn once by the renderer of the display. */
public final class ScreenPictures {
  private static final int WIDTH = 346;
  private static final int HEIGHT = 216;
  private static final int MOST = 300;

  /** Drawings have entered, and the ring shows its longest arc. */
  private static final Duration MOMENT = Duration.ofSeconds(3);

  private final ScreenView view = new ScreenView(ScreenActions.NOBODY);
  private final Scene scene = new Scene(view, WIDTH, HEIGHT);
  private final Map<Screen, Image> drawn =
      new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Screen, Image> eldest) {
          return size() > MOST;
        }
      };

  /** Has drawn nothing yet. */
  public ScreenPictures() {
    view.setAnimated(false);
  }

  /** The picture of a screen, 346 pixels by 216. */
  public Image of(Screen screen) {
    return drawn.computeIfAbsent(screen, this::draw);
  }

  private Image draw(Screen screen) {
    view.showAnew(screen);
    view.setTime(Duration.ZERO);
    view.setTime(MOMENT);
    return scene.snapshot(null);
  }
}
