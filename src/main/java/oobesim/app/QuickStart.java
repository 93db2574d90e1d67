// SPDX-License-Identifier: Apache-2.0
package oobesim.app;

import java.io.OutputStream;
import java.io.PrintStream;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import javafx.animation.AnimationTimer;
import javafx.stage.Stage;
import oobesim.cli.Commands;
import oobesim.cli.Console;
import oobesim.ui.capture.Toolkit;
import oobesim.ui.trainee.TraineeWindow;
import oobesim.ui.trainee.bar.Command;

/**
 * Does what people do first, without a display and without a word, and ends: a JVM that watches it
 * knows which classes the next start will need.
 */
public final class QuickStart {
  private static final String PROFILE = "preprovisioning-entra";

  /** Its flow is gone farther than any other one's: by what it needs, no other is missing. */
  private static final String DEEPEST = "preprovisioning-hybrid";

  /** Its script of the same name changes a setting. */
  private static final String CHANGED = "app-not-detected";

  private QuickStart() {}

  /// @param arguments "commands" or "window": what is to start quickly; "page" is the window up to
  ///   its first frames
  public static void main(String[] arguments) {
    Toolkit.preferHeadless();
    System.exit(
        switch (arguments[0]) {
          case "page" -> window(QuickStart::look);
          case "window" -> window(QuickStart::use);
          default -> commands();
        });
  }

  private static int commands() {
    int played = call("play", PROFILE, "--script", "technician-flow");
    int changed = call("play", "preprovisioning-" + CHANGED, "--script", CHANGED);
    int checked = call("check", PROFILE);
    int explored = call("check", "--deep", DEEPEST);
    int explained = call("explain", PROFILE);
    return IntStream.of(played, changed, checked, explored, explained).max().orElseThrow();
  }

  private static int call(String... arguments) {
    return Commands.run(Main.program(silent()), arguments);
  }

  /** By the command line, for that is where a person's window comes from. */
  private static int window(BiConsumer<Stage, TraineeWindow> use) {
    return Commands.run(
        Main.program(
            silent(), flows -> Optional.of(new TraineeWindows(Main.version(), flows, use))));
  }

  private static Console silent() {
    PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
    return new Console(nowhere, nowhere);
  }

  /** Two frames: with the second, what is read behind the first one has begun. */
  private static void look(Stage stage, TraineeWindow window) {
    new AnimationTimer() {
      private int frames;

      @Override
      public void handle(long now) {
        if (++frames == 2) {
          stop();
          stage.hide();
        }
      }
    }.start();
  }

  /** A few frames of the start page, then of a rehearsal that is switched on. */
  private static void use(Stage stage, TraineeWindow window) {
    new AnimationTimer() {
      private int frames;

      @Override
      public void handle(long now) {
        switch (++frames) {
          case 5 -> window.open(Main.shelves().profiles().resolve(PROFILE + ".json"));
          case 10 -> window.command(Command.POWER);
          case 15 -> window.command(Command.JUMP);
          case 60 -> {
            stop();
            stage.hide();
          }
          default -> {}
        }
      }
    }.start();
  }
}
