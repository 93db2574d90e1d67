// SPDX-License-Identifier: Apache-2.0
package oobesim.kit.window;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.robot.Robot;
import javafx.scene.shape.Rectangle;
import oobesim.snapshot.Picture;
import oobesim.ui.capture.Toolkit;

/** What stands on the computer's display: read from it, and not drawn anew. */
public final class SeenPixels {
  private static final long LIMIT_SECONDS = 60;

  /** Places are computed in fractions that are a little off. */
  private static final double ROUGHLY = 0.01;

  private SeenPixels() {}

  /** The pixels of a node in a shown window, once all that was asked for before is drawn. */
  public static Picture of(Node node) {
    drawn();
    return Toolkit.call(
        () -> {
          Bounds place = node.localToScreen(node.getLayoutBounds());
          int width = (int) Math.ceil(place.getWidth() - ROUGHLY);
          int height = (int) Math.ceil(place.getHeight() - ROUGHLY);
          int x = (int) Math.round(place.getMinX());
          int y = (int) Math.round(place.getMinY());
          Rectangle2D part = new Rectangle2D(x, y, width, height);
          return picture(new Robot().getScreenCapture(null, part, false));
        });
  }

  /**
   * Waits until everything that was asked for before stands on the display, however long drawing it
   * takes. Not on the toolkit's thread.
   */
  public static void drawn() {
    beats(2);
    Toolkit.call(SeenPixels::afterAllDrawing);
    Toolkit.call(() -> null); // what was drawn before was handed over by then
  }

  /**
   * Has all of a scene drawn anew with the next beat; on the toolkit's thread. Where only a part is
   * drawn, edges are rounded another way by a few shades, which depends on what was drawn before.
   */
  public static void drawAllAnew(Scene scene) {
    if (scene.getFill() instanceof Color fill && !scene.fillProperty().isBound()) {
      double opacity = fill.getOpacity();
      scene.setFill(new Color(fill.getRed(), fill.getGreen(), fill.getBlue(), opacity));
    }
  }

  /**
   * Comes after all that waits to be drawn, since one thread draws all; on the toolkit's thread.
   */
  public static WritableImage afterAllDrawing() {
    return new Rectangle(1, 1).snapshot(null, null);
  }

  /**
   * Waits for beats of the toolkit: styles, layout and drawing happen then and at no other time.
   * With two of them everything that was asked for before is at least being drawn.
   */
  public static void beats(int count) {
    CountDownLatch left = new CountDownLatch(count);
    AnimationTimer counter = Toolkit.call(() -> counting(left));
    try {
      if (!left.await(LIMIT_SECONDS, TimeUnit.SECONDS)) {
        throw new IllegalStateException("the toolkit's beat has stopped");
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while the toolkit drew", interrupted);
    } finally {
      Toolkit.call(
          () -> {
            counter.stop();
            return counter;
          });
    }
  }

  private static AnimationTimer counting(CountDownLatch left) {
    AnimationTimer counter =
        new AnimationTimer() {
          @Override
          public void handle(long nanos) {
            left.countDown();
          }
        };
    counter.start();
    Platform.requestNextPulse();
    return counter;
  }

  /** The pixels of an image. */
  public static Picture picture(WritableImage image) {
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    int[] pixels = new int[width * height];
    image
        .getPixelReader()
        .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
    return new Picture(width, height, pixels);
  }
}
