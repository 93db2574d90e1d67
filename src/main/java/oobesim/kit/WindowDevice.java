// SPDX-License-Identifier: Apache-2.0
package oobesim.kit;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Screen;
import oobesim.instructor.FileOpener;
import oobesim.instructor.LiveRun;
import oobesim.instructor.OpenFile;
import oobesim.kit.window.Rounding;
import oobesim.kit.window.SceneNodes;
import oobesim.kit.window.SeenPixels;
import oobesim.kit.window.ShownWindow;
import oobesim.page.Control;
import oobesim.page.PageId;
import oobesim.script.ShownControl;
import oobesim.session.Input;
import oobesim.snapshot.Picture;
import oobesim.snapshot.Shot;
import oobesim.ui.capture.NodeForm;
import oobesim.ui.capture.Toolkit;
import oobesim.ui.control.ConsoleView;
import oobesim.ui.control.ScrollArea;
import oobesim.ui.render.ScreenView;
import oobesim.ui.trainee.TraineeWindow;
import oobesim.ui.trainee.bar.Command;

/** The device in the real window: mouse on its controls, real keys, the bar's power button. */
final class WindowDevice implements Device {
  private static final String POWER = "device-bar/power";

  /** The longest fade and the entrance of a drawing, one after the other. */
  private static final Duration SETTLED = Duration.ofSeconds(4);

  private final ShownWindow shown;
  private final LiveRun run;
  private final ExportFolder exports;

  private WindowDevice(ShownWindow shown, LiveRun run, ExportFolder exports) {
    this.shown = shown;
    this.run = run;
    this.exports = exports;
  }

  static WindowDevice open(FileOpener opener, OpenFile file, int width, int height) {
    requireTestFx();
    Toolkit.preferHeadless();
    Rectangle2D display = Toolkit.call(() -> Screen.getPrimary().getBounds());
    if (width > display.getWidth() || height > display.getHeight()) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "a window of %d x %d does not fit on the display of %.0f x %.0f",
              width,
              height,
              display.getWidth(),
              display.getHeight()));
    }
    ExportFolder exports = new ExportFolder();
    WindowMaker maker = new WindowMaker(opener, exports);
    LiveRun[] begun = new LiveRun[1];
    ShownWindow shown =
        ShownWindow.open(
            maker::make,
            window -> {
              window.bench().leadTimeByHand();
              begun[0] = SessionDevice.run(window.bench().start(file));
            },
            width,
            height);
    return new WindowDevice(shown, begun[0], exports);
  }

  /** Whoever leads runs directly does without it, so it may be missing. */
  private static void requireTestFx() {
    try {
      Class.forName("org.testfx.api.FxRobot", false, WindowDevice.class.getClassLoader());
    } catch (ClassNotFoundException missing) {
      throw new IllegalStateException(
          "a window is led by TestFX: add org.testfx:testfx-core to the test dependencies",
          missing);
    }
  }

  @Override
  public LiveRun run() {
    return run;
  }

  /** To switch off the button is pressed a second time, since a slip must not end a run. */
  @Override
  public void power(boolean on) {
    uncover();
    shown.click(POWER);
    if (!on) {
      shown.click(POWER);
    }
  }

  /** A field would keep letters, and the bar would keep all: the page itself gets the keyboard. */
  @Override
  public void key(Chord chord) {
    uncover();
    if (ofSimulator(chord)) {
      shown.does(window -> window.chord(chord.words()));
      return;
    }
    Optional<Node> owner = shown.ask(() -> Optional.ofNullable(scene().getFocusOwner()));
    focus(display());
    shown.push(chord.keys().toArray(KeyCode[]::new));
    shown.does(window -> owner.filter(this::isThere).ifPresent(Node::requestFocus));
  }

  private boolean isThere(Node node) {
    return node.getScene() == scene() && scene().getFocusOwner() == display();
  }

  /** The simulator has some keys for itself; the device then gets them from the bar. */
  private static boolean ofSimulator(Chord chord) {
    KeyEvent press =
        new KeyEvent(
            KeyEvent.KEY_PRESSED,
            "",
            "",
            chord.keys().getLast(),
            chord.keys().contains(KeyCode.SHIFT),
            chord.keys().contains(KeyCode.CONTROL),
            chord.keys().contains(KeyCode.ALT),
            chord.keys().size() > 1 && chord.keys().contains(KeyCode.WINDOWS));
    return press.isMetaDown() || Command.of(press).isPresent();
  }

  @Override
  public void enter() {
    uncover();
    Node page =
        SceneNodes.all(display(), ConsoleView.class::isInstance).stream()
            .findFirst()
            .<Node>map(console -> ((ConsoleView) console).field())
            .orElseGet(this::display);
    focus(page);
    shown.push(KeyCode.ENTER);
  }

  @Override
  public Optional<String> use(ShownControl control) {
    uncover();
    return onNode(control).or(() -> clicked(control));
  }

  private Optional<String> clicked(ShownControl control) {
    int before = run.journal().size();
    boolean heard = !silent(control);
    shown.click(nodeId(control));
    return run.journal().size() == before && heard
        ? Optional.of("the window does not pass the click on")
        : Optional.empty();
  }

  /** A field only takes the keyboard, and a row may be chosen already. */
  private static boolean silent(ShownControl control) {
    return control.kind().equals(Control.Kind.FIELD.word())
        || control.kind().equals(Control.Kind.SECRET.word())
        || control.kind().equals(Control.Kind.OPTION.word());
  }

  /** Scrolls to the node of a control; the answer is why it cannot be used. */
  private Optional<String> onNode(ShownControl control) {
    Optional<Node> node = shown.find(nodeId(control));
    node.ifPresent(
        found -> {
          shown.does(window -> ScrollArea.revealWherever(found));
          shown.settle();
        });
    if (node.isEmpty()) {
      return Optional.of("the window does not show it");
    }
    return node.filter(found -> shown.ask(found::isDisabled))
        .map(found -> "the window shows it disabled");
  }

  @Override
  public Optional<String> type(ShownControl field, String text) {
    uncover();
    Optional<String> refusal = onNode(field);
    if (refusal.isPresent()) {
      return refusal;
    }
    int before = run.journal().size();
    shown.click(nodeId(field));
    shown.does(window -> ((TextInputControl) scene().getFocusOwner()).selectAll());
    if (text.isEmpty()) {
      shown.push(KeyCode.DELETE);
    } else {
      shown.write(text);
    }
    shown.does(TraineeWindow::tellTyped);
    if (run.journal().size() == before) {
      // A field that holds the text already tells nothing, and a console only with ENTER.
      shown.does(window -> window.bench().apply(new Input.Type(field.id(), text)));
    }
    return Optional.empty();
  }

  @Override
  public void around(Input input) {
    shown.does(window -> window.bench().apply(input));
  }

  @Override
  public void advanceTo(Duration moment) {
    shown.does(window -> run.advanceTo(moment));
  }

  @Override
  public boolean reaches(PageId screen, Duration deadline) {
    boolean[] reached = new boolean[1];
    shown.does(window -> reached[0] = SessionDevice.reaches(run, screen, deadline));
    return reached[0];
  }

  /** What the window shows, with all that moves at its place. */
  Shot shot() {
    shown.does(window -> shown.frames(SETTLED));
    Picture seen = SeenPixels.of(scene().getRoot());
    shown.does(window -> SeenPixels.drawAllAnew(scene()));
    Picture anew = SeenPixels.of(scene().getRoot());
    Picture picture = Rounding.alone(seen, anew) ? anew : seen;
    return new Shot(picture, shown.ask(() -> NodeForm.of(scene(), "window/")));
  }

  /** What tells of the end of a rehearsal may lie over the display. */
  private void uncover() {
    if (shown.ask(() -> shown.window().covered())) {
      shown.does(TraineeWindow::leave);
    }
  }

  private void focus(Node node) {
    shown.does(window -> node.requestFocus());
  }

  private Node display() {
    return SceneNodes.all(scene().getRoot(), ScreenView.class::isInstance).getFirst();
  }

  private Scene scene() {
    return shown.stage().getScene();
  }

  private String nodeId(ShownControl control) {
    return run.screen().id().place(control.id());
  }

  @Override
  public void close() {
    shown.does(TraineeWindow::end);
    shown.close();
    exports.close();
  }
}
