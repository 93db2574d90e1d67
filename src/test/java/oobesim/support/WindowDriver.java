// SPDX-License-Identifier: Apache-2.0
package oobesim.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.robot.Robot;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import oobesim.instructor.BrokenOff;
import oobesim.instructor.OpenFile;
import oobesim.kit.window.ShownWindow;
import oobesim.session.JournalEntry;
import oobesim.session.JournalText;
import oobesim.ui.trainee.TraineeWindow;
import oobesim.ui.trainee.bar.Command;
import oobesim.ui.trainee.text.WindowText;
import org.testfx.api.FxRobot;

/**
 * Uses a shown window as a person does: by node ids and keys. Frames come only when a test asks for
 * them, so nothing has to be waited for.
 */
public final class WindowDriver implements AutoCloseable {
  private final List<String> journal = new ArrayList<>();
  private final WindowAnswers answers = new WindowAnswers();
  private final ShownWindow shown;
  private final boolean animated;
  private final Optional<BrokenOff> brokenOff;
  private final WindowText text;

  private WindowDriver(
      boolean animated, Opener opener, Consumer<TraineeWindow> first, double width, double height) {
    this(animated, Optional.empty(), Locale.ENGLISH, opener, first, width, height);
  }

  private WindowDriver(
      boolean animated,
      Optional<BrokenOff> brokenOff,
      Locale language,
      Opener opener,
      Consumer<TraineeWindow> first,
      double width,
      double height) {
    this.animated = animated;
    this.brokenOff = brokenOff;
    text = SetupOfWindow.text(language);
    shown = opener.open(this::make, first, width, height).layingOut(Fx::catchUp);
  }

  /** How a window comes to be. */
  private interface Opener {
    ShownWindow open(
        Function<Stage, TraineeWindow> make,
        Consumer<TraineeWindow> first,
        double width,
        double height);
  }

  /** A window with the default file. */
  public static WindowDriver open() {
    return open(SetupOfWindow.BENCH);
  }

  public static WindowDriver open(Path file) {
    return open(file, 960, 720);
  }

  public static WindowDriver open(Path file, double width, double height) {
    return new WindowDriver(false, ShownWindow::open, window -> window.open(file), width, height);
  }

  /** A window with the start page. */
  public static WindowDriver start() {
    return new WindowDriver(false, ShownWindow::open, TraineeWindow::showStart, 960, 720);
  }

  /**
   * The start page in another language than English, never shown: its words can be read and
   * measured, which needs no display.
   */
  public static WindowDriver unseenStart(Locale language, double width, double height) {
    return unseen(language, TraineeWindow::showStart, width, height);
  }

  /** The start page after a run that broke off. */
  public static WindowDriver startAfter(BrokenOff run) {
    return new WindowDriver(
        false,
        Optional.of(run),
        Locale.ENGLISH,
        ShownWindow::open,
        TraineeWindow::showStart,
        960,
        720);
  }

  /** A window whose screens fade into one another, as people see it. */
  public static WindowDriver animated(Path file) {
    return new WindowDriver(true, ShownWindow::open, window -> window.open(file), 960, 720);
  }

  /**
   * A window of any size that is never shown: the headless screen is small. It can do commands, and
   * be measured.
   */
  public static WindowDriver unseen(Path file, double width, double height) {
    return unseen(file, Locale.ENGLISH, width, height);
  }

  /** The same in another language. */
  public static WindowDriver unseen(Path file, Locale language, double width, double height) {
    return unseen(language, window -> window.open(file), width, height);
  }

  private static WindowDriver unseen(
      Locale language, Consumer<TraineeWindow> first, double width, double height) {
    return new WindowDriver(
        false, Optional.empty(), language, ShownWindow::unseen, first, width, height);
  }

  private TraineeWindow make(Stage stage) {
    return new TraineeWindow(
        stage, text, SetupOfWindow.of(text, answers, brokenOff, animated, this::note));
  }

  /** What was written of runs that are over. */
  public List<String> written() {
    return answers.written();
  }

  /** From now on what is done beside the window lasts until {@link #works}. */
  public WindowDriver isSlow() {
    answers.setSlow();
    return this;
  }

  /** Ends what is done beside the window. */
  public WindowDriver works() {
    answers.works();
    return settles();
  }

  /** What the question for the name of a file to save is answered with. */
  public WindowDriver savesAs(Path file) {
    answers.savedAs(file);
    return this;
  }

  /** The name that was suggested for a file to save. */
  public String suggested() {
    return answers.suggested();
  }

  /** What happens while a dialog of the computer is open. */
  public WindowDriver whileAsking(Runnable meanwhile) {
    answers.meanwhile(meanwhile);
    return this;
  }

  /** A frame at the toolkit's own pace, such as it goes on drawing behind a dialog. */
  public void frames(Duration real) {
    shown.frames(real);
  }

  private void note(JournalEntry entry) {
    journal.add(JournalText.line(entry));
  }

  /** What the next question for a file is answered with. */
  public WindowDriver picks(Path file) {
    answers.file(file);
    return this;
  }

  /** What the questions for a folder are answered with, one after another; nothing means no. */
  public WindowDriver saves(Path... folders) {
    answers.folders(List.of(folders));
    return this;
  }

  /** How often a folder was asked for. */
  public int folderQuestions() {
    return answers.folderQuestions();
  }

  /** Opens a file as a drop on the window does. */
  public WindowDriver opens(Path file) {
    shown.does(window -> window.open(file));
    return this;
  }

  /** Clicks with the mouse. */
  public WindowDriver click(String id) {
    shown.click(id);
    return this;
  }

  /** Presses a key, with others held, on the real keyboard. */
  public WindowDriver press(KeyCode... keys) {
    shown.push(keys);
    return this;
  }

  /**
   * Presses a key of the real keyboard until something is so, but so many times at most; nobody
   * looks in between, so the display need not follow each time.
   */
  public WindowDriver pressUntil(KeyCode key, int most, BooleanSupplier there) {
    Fx.run(
        () -> {
          Robot keyboard = new Robot();
          for (int i = 0; i < most && !there.getAsBoolean(); i++) {
            keyboard.keyPress(key);
            keyboard.keyRelease(key);
          }
        });
    return press();
  }

  /** Types letters on the real keyboard. */
  public WindowDriver type(String text) {
    shown.write(text);
    return this;
  }

  /** Does a command without keyboard and mouse, which costs no time. */
  public WindowDriver does(Command... commands) {
    shown.does(window -> List.of(commands).forEach(window::command));
    return this;
  }

  /** Jumps, by the bar's button, until a screen is shown. */
  public WindowDriver jumpsTo(String screen) {
    return fireUntil("device-bar/jump", 30, () -> screen().equals(screen)).shows(screen);
  }

  /**
   * Presses a button without the mouse until something is so, but so many times at most; nobody
   * looks in between, so the display need not follow each time.
   */
  public WindowDriver fireUntil(String id, int most, BooleanSupplier there) {
    Fx.run(
        () -> {
          for (int i = 0; i < most && !there.getAsBoolean(); i++) {
            ((ButtonBase) node(id)).fire();
          }
        });
    return settles();
  }

  /** Presses a button without the mouse. */
  public WindowDriver fire(String id) {
    Fx.run(() -> ((ButtonBase) node(id)).fire());
    return settles();
  }

  /** Lets real time pass, frame by frame. */
  public WindowDriver passes(Duration real) {
    Fx.run(() -> frames(real));
    return settles();
  }

  /**
   * The same with the longest frames whose time passes whole, for whoever looks at the end alone.
   */
  public WindowDriver skips(Duration real) {
    Fx.run(() -> shown.frames(real, Duration.ofMillis(250)));
    return settles();
  }

  /** The real time since the window opened. */
  public Duration time() {
    return shown.time();
  }

  public WindowDriver resizes(double width, double height) {
    shown.resize(width, height);
    return this;
  }

  public WindowDriver settles() {
    shown.settle();
    return this;
  }

  public WindowDriver shows(String screen) {
    assertThat(screen()).isEqualTo(screen);
    return this;
  }

  public String screen() {
    return Fx.get(() -> window().screen().map(s -> s.id().value()).orElse(""));
  }

  public WindowDriver enabled(String id, boolean expected) {
    assertThat(Fx.get(() -> !node(id).isDisabled())).as(id).isEqualTo(expected);
    return this;
  }

  public WindowDriver focused(String id) {
    assertThat(focus()).isEqualTo(id);
    return this;
  }

  /** The id of the node that has the keyboard. */
  public String focus() {
    return Fx.get(
        () -> {
          Node owner = stage().getScene().getFocusOwner();
          return owner == null || owner.getId() == null ? "" : owner.getId();
        });
  }

  /** The text of a button, label or field. */
  public String text(String id) {
    return Fx.get(
        () ->
            switch (node(id)) {
              case Labeled labeled -> labeled.getText();
              case TextInputControl field -> field.getText();
              case Text words -> words.getText();
              default -> throw new AssertionError(id + " has no text");
            });
  }

  public boolean has(String id) {
    return shown.find(id).isPresent();
  }

  public String title() {
    return Fx.get(stage()::getTitle);
  }

  /** The name of the file that is rehearsed, empty before one is open. */
  public String file() {
    return Fx.get(() -> window().bench().file().map(OpenFile::name).orElse(""));
  }

  public Stage stage() {
    return shown.stage();
  }

  public TraineeWindow window() {
    return shown.window();
  }

  public FxRobot robot() {
    return new FxRobot();
  }

  /** All lines of all runs in this window. */
  public List<String> journal() {
    return List.copyOf(journal);
  }

  /** The inputs in the words of scripts. */
  public List<String> inputs() {
    return journal.stream()
        .filter(line -> line.contains("\"input\":\""))
        .map(line -> line.replaceFirst(".*\"input\":\"([^\"]*)\".*", "$1"))
        .toList();
  }

  /** A node that can be seen, by its id. */
  public Node node(String id) {
    return shown.node(id);
  }

  /** For pictures: the toolkit guesses a list's length from the rows that it has drawn so far. */
  public void hideThumbs() {
    Parent root = stage().getScene().getRoot();
    root.lookupAll(".list-view .scroll-bar").forEach(bar -> bar.setClip(new Rectangle()));
  }

  @Override
  public void close() {
    shown.close();
  }
}
