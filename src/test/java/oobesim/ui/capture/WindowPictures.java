// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.capture;

import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import oobesim.drill.Drill;
import oobesim.session.Sitting;
import oobesim.snapshot.Picture;
import oobesim.snapshot.Tolerance;
import oobesim.support.DrillBench;
import oobesim.support.DrillWindow;
import oobesim.support.Fx;
import oobesim.support.WindowDriver;
import oobesim.ui.trainee.bar.Command;

/** The pictures of the simulator's window that the guides show. */
final class WindowPictures {
  private static final Path BENCH = Path.of("profiles/preprovisioning-entra.json");
  private static final double WIDTH = 1000;
  private static final double HEIGHT = 700;

  /** Longer than a note stays in the bar. */
  private static final Duration QUIET = Duration.ofSeconds(10);

  private WindowPictures() {}

  /**
   * A picture of a window.
   *
   * @param name its name
   * @param lead brings the window there
   */
  private record Kept(
      String name, Path file, double width, double height, Consumer<WindowDriver> lead)
      implements KeptPicture {
    Kept(String name, Consumer<WindowDriver> lead) {
      this(name, BENCH, lead);
    }

    Kept(String name, Path file, Consumer<WindowDriver> lead) {
      this(name, file, WIDTH, HEIGHT, lead);
    }

    @Override
    public String path() {
      return "docs/pictures/window/" + name + ".png";
    }

    @Override
    public Picture draw() {
      try (WindowDriver window = WindowDriver.open(file, width, height)) {
        lead.accept(window);
        // Notes vanish, fades end, and the mark in a field stops blinking.
        window.skips(QUIET);
        Fx.run(window::hideThumbs);
        return Fx.get(() -> Snapshot.of(window.stage().getScene()));
      }
    }

    @Override
    public String toString() {
      return path();
    }
  }

  /** A picture with the device beside a coach. */
  private record Beside(KeptPicture picture) implements KeptPicture {
    @Override
    public String path() {
      return picture.path();
    }

    @Override
    public Tolerance tolerance() {
      return EDGE;
    }

    @Override
    public Picture draw() {
      return picture.draw();
    }

    @Override
    public String toString() {
      return path();
    }
  }

  static Stream<KeptPicture> all() {
    return Stream.of(
        new Kept("start-page", window -> window.does(Command.START_PAGE)),
        new Kept("drills", WindowPictures::atTheDrills),
        new Kept("off", window -> {}),
        new Kept("who-can-sign-in", window -> atSignIn(window).does(Command.PEOPLE)),
        new Kept("end-of-a-rehearsal", WindowPictures::atTheEnd),
        new Kept("change-a-setting", window -> atSignIn(window).does(Command.SETTINGS)),
        new Kept("what-can-fail", window -> atSignIn(window).does(Command.FAILURES)),
        new Kept(
            "companion",
            Path.of("profiles/preprovisioning-companion.json"),
            window -> atLanding(window).does(Command.COMPANION)),
        new Kept("command-prompt", WindowPictures::atThePrompt),
        new Kept("help-desk", BENCH, 1280, 800, WindowPictures::onThePhone),
        new Beside(new Kept("wrong-turn", BENCH, 1280, 800, WindowPictures::afterAWrongTurn)),
        new Beside(new Kept("result", BENCH, 1280, 800, WindowPictures::atTheResult)),
        new Beside(new Kept("coach-narrow", BENCH, 760, 560, WindowPictures::afterAWrongTurn)),
        new Beside(new Kept("assembly-line", BENCH, 1280, 800, WindowPictures::atTheLine)),
        new Kept("debrief", BENCH, 1280, 800, TellingPictures::aRun),
        new Kept("class-results", BENCH, 1280, 800, TellingPictures::aClass),
        new Kept("help-desk-narrow", BENCH, 960, 720, WindowPictures::onThePhone));
  }

  private static void atTheDrills(WindowDriver window) {
    window.does(Command.DRILLS).press(KeyCode.DOWN).press(KeyCode.DOWN);
  }

  private static WindowDriver atSignIn(WindowDriver window) {
    return window.does(Command.POWER).jumpsTo("entra-signin").skips(QUIET);
  }

  private static void atThePrompt(WindowDriver window) {
    atSignIn(window).press(KeyCode.SHIFT, KeyCode.F10).type("dsregcmd /status");
    window.press(KeyCode.ENTER);
  }

  private static void onThePhone(WindowDriver window) {
    Path file = DrillBench.file("d-17");
    Drill drill = DrillBench.read(file);
    Fx.run(() -> window.window().begin(file, drill, Sitting.Mode.TRY, ""));
    window.settles().does(Command.PAUSE).type("2").type("2");
    window.type("1").fire("help-desk/read-again");
    if (window.has("help-desk/code")) {
      Fx.run(() -> ((TextField) window.node("help-desk/code")).setText("0x80070774"));
      Fx.run(() -> ruledOut(window).setSelected(true));
    }
  }

  /** A drill in which somebody has taken a hint, written the card, and retried too early. */
  private static void afterAWrongTurn(WindowDriver window) {
    DrillWindow.begin(window, "d-05", Sitting.Mode.TRY);
    DrillWindow.toTheFailure(window);
    if (window.has("coach/hint")) {
      window.fire("coach/hint");
    }
    DrillWindow.does(window, "note phase Device setup, apps", "note code 0x800705B4");
    DrillWindow.does(window, "click retry");
  }

  private static void atTheResult(WindowDriver window) {
    afterAWrongTurn(window);
    window.fire("wrong-turn/go-on");
    DrillWindow.does(window, "network wired", "note cause The cable is out", "click retry");
    DrillWindow.waits(window, 60);
    DrillWindow.does(window, "click reseal");
    window.fire("coach/finish");
  }

  /** Two at work, one that failed, one sealed, one set aside, and one that calls. */
  private static void atTheLine(WindowDriver window) {
    Path file = DrillBench.file("d-22");
    Drill drill = DrillBench.read(file);
    Fx.run(() -> window.window().begin(file, drill, Sitting.Mode.TRY, ""));
    window.settles();
    for (int place = 1; place <= 6; place++) {
      inLine(window, place, "network wired", "power on");
    }
    waits(window, 3);
    for (int place = 1; place <= 6; place++) {
      inLine(window, place, "key WIN x5", "select pre-provision", "click next");
    }
    waits(window, 1);
    for (int place = 2; place <= 5; place++) {
      inLine(window, place, "click provision");
    }
    inLine(window, 6, "hand-over");
    inLine(window, 7, "power on");
    waits(window, 8);
    inLine(window, 1, "click provision");
    waits(window, 4);
  }

  private static void inLine(WindowDriver window, int place, String... lines) {
    window.fire("places/" + place);
    DrillWindow.does(window, lines);
  }

  private static void waits(WindowDriver window, int minutes) {
    window.skips(Duration.ofSeconds(6L * minutes));
  }

  private static CheckBox ruledOut(WindowDriver window) {
    return (CheckBox) window.stage().getScene().getRoot().lookup(".help-cause-box");
  }

  private static WindowDriver atLanding(WindowDriver window) {
    atSignIn(window).does(Command.WIN, Command.WIN, Command.WIN, Command.WIN, Command.WIN);
    return window.press(KeyCode.DOWN).press(KeyCode.ENTER).press(KeyCode.ENTER).passes(QUIET);
  }

  private static void atTheEnd(WindowDriver window) {
    atLanding(window);
    window.press(KeyCode.ENTER).jumpsTo("preprov-success").press(KeyCode.ENTER).shows("off");
  }
}
