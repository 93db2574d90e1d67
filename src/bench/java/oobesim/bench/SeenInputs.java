// SPDX-License-Identifier: Apache-2.0
package oobesim.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.robot.Robot;
import javafx.stage.Screen;

/**
 * How long after a key another process sees the display change: presses keys in a program that it
 * starts itself, on a real display, and looks at the pixels. The key goes up and down a list, for
 * nothing else moves there.
 *
 * <p>Arguments: how many keys, which keys lead to the list (or {@code -}), then the program with
 * its own arguments.
 */
public final class SeenInputs {
  private static final double FRAME = 1000.0 / 60;
  private static final Duration PATIENCE = Duration.ofSeconds(2);
  private static final Duration TO_SETTLE = Duration.ofSeconds(6);
  private static final int WARM = 30;

  private final Random chance = new Random(1);
  private final Rectangle2D display = Screen.getPrimary().getBounds();
  private final Robot robot = new Robot();

  private SeenInputs() {}

  /// @param arguments see the class
  public static void main(String[] arguments) throws Exception {
    List<String> program = List.of(arguments).subList(2, arguments.length);
    Platform.startup(() -> {});
    SeenInputs inputs = onToolkit(SeenInputs::new);
    Process running = new ProcessBuilder(program).inheritIO().start();
    try {
      rest(TO_SETTLE);
      if (!arguments[1].equals("-")) {
        for (String key : arguments[1].split(",")) {
          onToolkit(() -> inputs.press(KeyCode.valueOf(key)));
          rest(TO_SETTLE.dividedBy(2));
        }
      }
      report(inputs.measure(Integer.parseInt(arguments[0])), memory(running));
    } finally {
      running.destroy();
      Platform.exit();
    }
  }

  private double[] measure(int keys) throws Exception {
    Rectangle2D place = onToolkit(this::place);
    double[] times = new double[keys];
    for (int number = -WARM; number < keys; number++) {
      boolean down = Math.floorMod(number, 2) == 0;
      double time = onToolkit(() -> time(down ? KeyCode.DOWN : KeyCode.UP, place));
      if (number >= 0) {
        times[number] = time;
      }
      // At any moment between two frames.
      rest(Duration.ofMillis(120 + chance.nextInt(100)));
    }
    return times;
  }

  /** A narrow strip through what a key changes, for looking at all of the display takes long. */
  private Rectangle2D place() {
    int[] before = look(display);
    press(KeyCode.DOWN);
    rest(Duration.ofSeconds(1));
    int[] after = look(display);
    press(KeyCode.UP);
    rest(Duration.ofSeconds(1));
    int width = (int) display.getWidth();
    int[] changed = IntStream.range(0, after.length).filter(i -> after[i] != before[i]).toArray();
    if (changed.length == 0) {
      throw new IllegalStateException("nothing has changed: is there a list with the keyboard?");
    }
    int middle = changed[changed.length / 2] % width;
    int top = changed[0] / width;
    int bottom = changed[changed.length - 1] / width;
    return new Rectangle2D(middle, top, 2, bottom - top + 1.0);
  }

  private double time(KeyCode key, Rectangle2D place) {
    int[] before = look(place);
    long start = System.nanoTime();
    press(key);
    while (Arrays.equals(before, look(place))) {
      if (System.nanoTime() - start > PATIENCE.toNanos()) {
        throw new IllegalStateException("the display did not change");
      }
    }
    return (System.nanoTime() - start) / 1e6;
  }

  private int[] look(Rectangle2D place) {
    WritableImage picture = robot.getScreenCapture(null, place, false);
    int width = (int) picture.getWidth();
    int height = (int) picture.getHeight();
    int[] pixels = new int[width * height];
    PixelReader reader = picture.getPixelReader();
    reader.getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
    return pixels;
  }

  private Void press(KeyCode key) {
    robot.keyPress(key);
    robot.keyRelease(key);
    return null;
  }

  private static void report(double[] times, String memory) {
    double[] sorted = times.clone();
    Arrays.sort(sorted);
    Stream.of(50, 90, 99, 100)
        .forEach(
            percent -> {
              double time = sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
              System.out.printf("p%d %.1f ms, %.2f frames%n", percent, time, time / FRAME);
            });
    System.out.println(memory);
  }

  /** What the system says of the process, where it says it in a file. */
  private static String memory(Process running) throws IOException {
    Path status = Path.of("/proc", Long.toString(running.pid()), "status");
    return Files.exists(status)
        ? Files.readAllLines(status).stream()
            .filter(line -> line.startsWith("VmRSS") || line.startsWith("VmHWM"))
            .toList()
            .toString()
        : "";
  }

  private static void rest(Duration length) {
    LockSupport.parkNanos(length.toNanos());
  }

  private static <T> T onToolkit(Callable<T> work) throws InterruptedException, ExecutionException {
    FutureTask<T> task = new FutureTask<>(work);
    Platform.runLater(task);
    return task.get();
  }
}
