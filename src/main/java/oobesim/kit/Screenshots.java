// SPDX-License-Identifier: Apache-2.0
package oobesim.kit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.stage.Window;
import oobesim.snapshot.Picture;
import oobesim.snapshot.Shot;
import oobesim.ui.capture.Toolkit;
import org.opentest4j.AssertionFailedError;

/**
 * Holds pictures against accepted ones; a parameter of a {@link ScreenshotTest}.
 *
 * <p>A check that fails does not end the test: all that failed are told together at its end, so
 * that one run shows everything that wants a look. Methods may be called on any thread, the
 * toolkit's as well.
 */
public final class Screenshots {
  private static final String UNNAMED = "";
  private static final int OPAQUE = 0xFF000000;
  private static final int CHANNEL = 0xFF;

  private final ScreenshotRun run;
  private final Place place;
  private final Rules rules;
  private final List<AssertionFailedError> failures = new ArrayList<>();
  private boolean over;

  /**
   * Whose pictures these are.
   *
   * @param test the class
   * @param method its method
   * @param words how people are told which test it was
   */
  record Place(Class<?> test, String method, String words) {}

  Screenshots(ScreenshotRun run, Place place, Rules rules) {
    this.run = run;
    this.place = place;
    this.rules = rules;
  }

  /** Checks a node, drawn without a window, under the name of the test. */
  public void check(Node node) {
    check(UNNAMED, node);
  }

  /**
   * Checks a node, drawn without a window.
   *
   * <p>A node that is in no scene is put into one, with all that it is a part of, at the size that
   * it prefers or that {@link Size} says, and taken out again. One that is in a scene is drawn as
   * it stands there.
   *
   * @param name what is added to the name of the test
   * @throws IllegalArgumentException if it has no size, or a scene and a {@link Size}
   */
  public void check(String name, Node node) {
    check(name, of(node));
  }

  /** Checks a picture under the name of the test. */
  public void check(Screenshot screenshot) {
    check(UNNAMED, screenshot);
  }

  /**
   * Checks a picture.
   *
   * @param name what is added to the name of the test
   * @throws IllegalStateException if a picture of this name was checked before in this run
   */
  public void check(String name, Screenshot screenshot) {
    Objects.requireNonNull(name, "name");
    PictureName picture = PictureName.of(place.test(), place.method(), name);
    try {
      requireRunning();
      Checked checked =
          run.check(picture, place.words(), opaque(screenshot.shot()), rules.tolerance());
      if (!checked.passed()) {
        failed(checked);
      }
    } catch (IOException fault) {
      throw new UncheckedIOException("the picture " + picture.value() + " cannot be kept", fault);
    }
  }

  /** Checks what a window really shows of a node, under the name of the test. */
  public void checkShown(Node node) {
    checkShown(UNNAMED, node);
  }

  /**
   * Checks what a window really shows where a node stands: pixels that are read from the display
   * after it has been drawn, with whatever lies over them. All windows share one display, so tests
   * that run at the same time must not stand in each other's way.
   *
   * @param name what is added to the name of the test
   * @throws IllegalArgumentException if no window shows it, or it stands outside of the display
   */
  public void checkShown(String name, Node node) {
    check(name, shown(node));
  }

  /** Checks what a window really shows, without its frame, under the name of the test. */
  public void checkShown(Window window) {
    checkShown(UNNAMED, window);
  }

  /** Checks what a window really shows, without its frame. */
  public void checkShown(String name, Window window) {
    check(name, shown(window));
  }

  /** Draws a node as {@link #check(Node)} does, and checks nothing. */
  public Screenshot of(Node node) {
    Objects.requireNonNull(node, "node");
    return new Screenshot(Toolkit.call(() -> OffStage.draw(node, rules.size())));
  }

  /** Reads what a window shows of a node as {@link #checkShown(Node)} does, and checks nothing. */
  public Screenshot shown(Node node) {
    return new Screenshot(LiveWindow.of(Objects.requireNonNull(node, "node")));
  }

  /** Reads what a window shows as {@link #checkShown(Window)} does, and checks nothing. */
  public Screenshot shown(Window window) {
    return new Screenshot(LiveWindow.of(Objects.requireNonNull(window, "window")));
  }

  private synchronized void requireRunning() {
    if (over) {
      throw new IllegalStateException("the test is over; its pictures cannot be checked any more");
    }
  }

  private synchronized void failed(Checked checked) {
    String message = new FailureMessage(run.settings()).of(checked);
    String now = checked.now().write();
    boolean sameWords = checked.old().filter(old -> !old.equals(now)).isEmpty();
    failures.add(
        sameWords
            ? new AssertionFailedError(message)
            : new AssertionFailedError(message, checked.old().orElseThrow(), now));
  }

  /** What failed, in the order of the checks; nothing can be checked afterwards. */
  synchronized List<AssertionFailedError> end() {
    over = true;
    return List.copyOf(failures);
  }

  /** A file keeps no transparency: what is behind is taken for white. */
  private static Shot opaque(Shot shot) {
    Picture picture = shot.picture();
    int[] pixels = Arrays.stream(picture.pixels()).map(Screenshots::onWhite).toArray();
    return new Shot(new Picture(picture.width(), picture.height(), pixels), shot.form());
  }

  private static int onWhite(int pixel) {
    int alpha = pixel >>> 24;
    if (alpha == CHANNEL) {
      return pixel;
    }
    int red = mixed(pixel >> 16 & CHANNEL, alpha);
    int green = mixed(pixel >> 8 & CHANNEL, alpha);
    return OPAQUE | red << 16 | green << 8 | mixed(pixel & CHANNEL, alpha);
  }

  private static int mixed(int colour, int alpha) {
    return (colour * alpha + CHANNEL * (CHANNEL - alpha) + CHANNEL / 2) / CHANNEL;
  }
}
