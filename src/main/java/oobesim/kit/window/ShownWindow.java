// SPDX-License-Identifier: Apache-2.0
package oobesim.kit.window;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import oobesim.ui.capture.Toolkit;
import oobesim.ui.trainee.TraineeWindow;

/**
 * The trainee's window, used by mouse and keys. Frames come only when somebody asks for them, so
 * nothing has to be waited for. Every call returns when all of it is done and laid out.
 */
public final class ShownWindow implements AutoCloseable {
  private static final Duration FRAME = Duration.ofMillis(50);
  private static final int MOST_BEATS = 600;

  private final Stage stage;
  private final TraineeWindow window;
  private Consumer<Scene> layout = ShownWindow::layOutAnew;
  private long nanos;

  private ShownWindow(Stage stage, TraineeWindow window) {
    this.stage = stage;
    this.window = window;
  }

  /**
   * A window that is shown at the display's upper left corner.
   *
   * @param make makes it on a stage
   * @param first what it shows when it comes
   * @param width outer width in pixels; no more than the display has
   * @param height outer height in pixels; no more than the display has
   */
  public static ShownWindow open(
      Function<Stage, TraineeWindow> make,
      Consumer<TraineeWindow> first,
      double width,
      double height) {
    ShownWindow shown =
        Toolkit.call(
            () -> {
              ShownWindow made = made(make);
              made.stage.setX(0);
              made.stage.setY(0);
              made.stage.setWidth(width);
              made.stage.setHeight(height);
              first.accept(made.window);
              made.stage.show();
              made.window.pulse(0);
              return made;
            });
    shown.settle();
    return shown;
  }

  /** A window of any size that is never shown, for displays are small. It can be measured. */
  public static ShownWindow unseen(
      Function<Stage, TraineeWindow> make,
      Consumer<TraineeWindow> first,
      double width,
      double height) {
    ShownWindow unseen =
        Toolkit.call(
            () -> {
              ShownWindow made = made(make);
              first.accept(made.window);
              made.stage.getScene().getRoot().resize(width, height);
              made.window.pulse(0);
              return made;
            });
    unseen.settle();
    return unseen;
  }

  private static ShownWindow made(Function<Stage, TraineeWindow> make) {
    Stage stage = new Stage();
    return new ShownWindow(stage, make.apply(stage));
  }

  /**
   * From now on the window is laid out so whenever something was done, on the toolkit's thread, and
   * not by finding all its styles anew.
   */
  public ShownWindow layingOut(Consumer<Scene> way) {
    layout = way;
    return this;
  }

  private static void layOutAnew(Scene scene) {
    scene.getRoot().applyCss();
    scene.getRoot().layout();
  }

  /** Clicks with the mouse on the middle of a node. */
  public void click(String id) {
    // What was done before may still move it.
    settleInBeat();
    Node node = node(id);
    new MouseAndKeys().click(node);
    settleInBeat();
  }

  /** Presses keys of the real keyboard together and lets them go. */
  public void push(KeyCode... keys) {
    new MouseAndKeys().push(List.of(keys));
    settleInBeat();
  }

  /** Types letters on the real keyboard. */
  public void write(String text) {
    new MouseAndKeys().write(stage.getScene(), text);
    settleInBeat();
  }

  /** Does something in the window without mouse and keys, on the toolkit's thread. */
  public void does(Consumer<TraineeWindow> what) {
    ask(
        () -> {
          what.accept(window);
          return window;
        });
    settle();
  }

  /** Looks at something on the toolkit's thread. */
  public <T> T ask(Callable<T> look) {
    return Toolkit.call(look);
  }

  /** Lets real time pass, frame by frame; on the toolkit's thread. */
  public void frames(Duration real) {
    frames(real, FRAME);
  }

  /**
   * The same with fewer frames, for whoever looks at the end alone; on the toolkit's thread.
   *
   * @param each the time from one frame to the next, more than zero
   */
  public void frames(Duration real, Duration each) {
    long end = nanos + real.toNanos();
    while (nanos < end) {
      nanos = Math.min(end, nanos + each.toNanos());
      window.pulse(nanos);
    }
  }

  /** The real time since the window opened. */
  public Duration time() {
    return Duration.ofNanos(nanos);
  }

  /** Gives the window another outer size in pixels; one that is never shown has no frame. */
  public void resize(double width, double height) {
    if (!ask(stage::isShowing)) {
      does(_ -> stage.getScene().getRoot().resize(width, height));
      return;
    }
    ask(
        () -> {
          stage.setWidth(width);
          stage.setHeight(height);
          return stage;
        });
    // The toolkit tells the scene later than the stage.
    for (int i = 0; i < MOST_BEATS && !fits(width, height); i++) {
      SeenPixels.beats(1);
    }
    if (!fits(width, height)) {
      throw new IllegalStateException("the scene does not get the size of its window");
    }
    settle();
  }

  private boolean fits(double width, double height) {
    return ask(
        () -> stage.getScene().getWidth() == width && stage.getScene().getHeight() == height);
  }

  /** The same after a beat of the toolkit: a focus that was lost moves on only then. */
  private void settleInBeat() {
    SeenPixels.beats(1);
    settle();
  }

  /** Waits until all that was queued is done, and lays out. */
  public void settle() {
    turn();
    turn();
    ask(
        () -> {
          layout.accept(stage.getScene());
          return stage;
        });
  }

  /** Everything that was queued before has been done. */
  private void turn() {
    ask(() -> stage);
  }

  /** A node that can be seen, by its id; throws an AssertionError if there is none. */
  public Node node(String id) {
    return find(id).orElseThrow(() -> new AssertionError("no node " + id));
  }

  /** A node that can be seen, by its id. */
  public Optional<Node> find(String id) {
    return ask(() -> SceneNodes.find(stage.getScene().getRoot(), id));
  }

  public Stage stage() {
    return stage;
  }

  public TraineeWindow window() {
    return window;
  }

  @Override
  public void close() {
    ask(
        () -> {
          stage.hide();
          return stage;
        });
  }
}
