// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import oobesim.flow.FailureEntry;
import oobesim.instructor.Bench;
import oobesim.instructor.FileReport;
import oobesim.instructor.LiveRun;
import oobesim.instructor.Notice;
import oobesim.instructor.Offer;
import oobesim.instructor.OpenFile;
import oobesim.instructor.Opening;
import oobesim.profile.SimulationProfile;
import oobesim.screen.Screen;
import oobesim.session.Input;
import oobesim.ui.render.ScreenView;
import oobesim.ui.theme.Typeface;
import oobesim.ui.trainee.bar.BarState;
import oobesim.ui.trainee.bar.Command;
import oobesim.ui.trainee.bar.DeviceBar;
import oobesim.ui.trainee.page.AboutPage;
import oobesim.ui.trainee.page.ChoicePage;
import oobesim.ui.trainee.page.FailuresPage;
import oobesim.ui.trainee.page.FilePage;
import oobesim.ui.trainee.page.PageActions;
import oobesim.ui.trainee.page.SettingsPage;
import oobesim.ui.trainee.page.StartPage;
import oobesim.ui.trainee.text.WindowText;

/** The window that a trainee works in: the simulated display and the bar that is none of it. */
public final class TraineeWindow implements Commander.Places, KeyRouter.Target, PageActions {
  private static final String SHEET = "window.css";

  private final Stage stage;
  private final WindowText text;
  private final WindowSetup setup;
  private final Bench bench;
  private final ScreenView view;
  private final Desk desk;
  private final DeviceBar bar;
  private final WindowLayout layout;
  private final Commander commander;
  private final Frames frames = new Frames();
  private final BarNote note = new BarNote();
  private final BarFocus barFocus;
  private final LogExport export;

  /**
   * A window on a stage that is not shown yet.
   *
   * @param stage the stage to fill
   * @param text the words around the display
   * @param setup all else
   */
  public TraineeWindow(Stage stage, WindowText text, WindowSetup setup) {
    Typeface.load();
    this.stage = stage;
    this.text = text;
    this.setup = setup;
    bench = new Bench(setup.opener(), setup.pace());
    export = new LogExport(setup.archive(), text);
    commander = new Commander(bench, this);
    view = new ScreenView(new DisplayInput(this::input));
    view.setAnimated(setup.animated());
    desk = new Desk(view);
    bar = new DeviceBar(text, commander, setup.shipped());
    layout = new WindowLayout(bar, desk);
    barFocus = new BarFocus(bar, view, desk::covered);
    Scene scene = new Scene(layout);
    scene.getStylesheets().add(TraineeWindow.class.getResource(SHEET).toExternalForm());
    new KeyRouter(this).listenTo(scene);
    FileDrop.on(layout, this::open);
    barFocus.listenTo(scene);
    prepare(scene);
  }

  private void prepare(Scene scene) {
    scene.addEventFilter(
        MouseEvent.MOUSE_MOVED, move -> layout.pointerAt(move.getSceneY(), barFocus.inUse()));
    stage.setScene(scene);
    stage.setTitle(text.text("product"));
    stage.setMinWidth(620);
    stage.setMinHeight(360);
    // ESCAPE is a key of the device; F11 leaves the full screen.
    stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
    stage.setFullScreenExitHint("");
    stage.fullScreenProperty().subscribe(this::fillScreen);
  }

  /** Opens a file; a bad one leaves the run as it is and says what is wrong. */
  @Override
  public void open(Path file) {
    take(bench.open(file));
  }

  private void take(Opening opening) {
    switch (opening) {
      case Opening.Ready(OpenFile file, LiveRun _) -> begin(file);
      case Opening.Choice choice ->
          cover(
              ChoicePage.of(text, choice, runs(), this, profile -> choose(choice.path(), profile)));
      case Opening.Refused(FileReport report) -> cover(FilePage.of(text, report, runs(), this));
    }
  }

  private void choose(Path path, SimulationProfile profile) {
    take(bench.start(new OpenFile(path, profile, profile.findings())));
  }

  private void begin(OpenFile file) {
    if (file.warnings() > 0) {
      tell(text.count("status.warnings", file.warnings()));
    }
    String product = text.text("product");
    stage.setTitle(text.text("window.title", file.name(), file.profile().name(), product));
    back();
  }

  private boolean runs() {
    return bench.run().isPresent();
  }

  private void cover(Region page) {
    desk.cover(page);
    layout.setPulledOut(false);
    refresh();
  }

  @Override
  public void back() {
    if (runs()) {
      desk.uncover();
      refresh();
    } else if (isPage("about-page") || isPage(FailuresPage.ID)) {
      coverWithStart();
    }
  }

  /** Shows what can be rehearsed; a run stands still behind it until another one is chosen. */
  @Override
  public void showStart() {
    if (isPage(StartPage.ID)) {
      back();
    } else {
      coverWithStart();
    }
  }

  private void coverWithStart() {
    Path chosen = bench.file().map(OpenFile::path).orElse(setup.defaultFile());
    StartPage.Content content =
        new StartPage.Content(Offer.read(setup.shipped()), chosen, frames::time, this::open);
    cover(StartPage.of(text, content, runs(), this));
  }

  /** Ends the run in order, for the window is closed. */
  public void end() {
    bench.end();
  }

  @Override
  public void chooseAnother() {
    pick();
  }

  @Override
  public void useDefault() {
    open(setup.defaultFile());
  }

  @Override
  public void pick() {
    Optional<Path> folder = bench.file().map(OpenFile::path).map(Path::getParent);
    setup.picker().pick(stage, folder).ifPresent(this::open);
  }

  @Override
  public void startAgain() {
    bench.file().ifPresent(file -> take(bench.start(file)));
  }

  @Override
  public void toggleAbout() {
    if (isPage("about-page")) {
      back();
    } else if (!desk.covered() || isPage(StartPage.ID)) {
      cover(AboutPage.of(text, setup.version(), this));
    }
  }

  @Override
  public void showRemarks() {
    bench
        .report()
        .filter(report -> !report.empty() && !desk.covered())
        .ifPresent(report -> cover(FilePage.of(text, report, true, this)));
  }

  /** What is changed there counts when the page is left: time stands still while it is open. */
  @Override
  public void toggleSettings() {
    if (isPage(SettingsPage.ID)) {
      back();
    } else if (bench.settings().isPresent()) {
      cover(SettingsPage.of(text, bench.settings().get(), this));
    }
  }

  @Override
  public void toggleFailures() {
    if (isPage(FailuresPage.ID)) {
      back();
    } else {
      showFailures();
    }
  }

  @Override
  public void showFailures() {
    FailuresPage.Actions actions =
        new FailuresPage.Actions(this::back, this::open, bench::switched, this::letHappen);
    cover(FailuresPage.of(text, setup.causes(), runs(), actions));
  }

  /** Switches a failure on or off in the run behind the page, and goes back to it. */
  private void letHappen(FailureEntry entry) {
    boolean on = !bench.switched(entry.id());
    bench.apply(new Input.Fault(entry.id(), on));
    tell(text.text(on ? "status.fault.on" : "status.fault.off", entry.title()));
    back();
  }

  private boolean isPage(String id) {
    return desk.page().filter(page -> id.equals(page.getId())).isPresent();
  }

  @Override
  public void toggleFullScreen() {
    stage.setFullScreen(!stage.isFullScreen());
  }

  private void fillScreen(boolean full) {
    layout.setFloating(full);
    desk.setEdged(!full);
    refresh();
  }

  @Override
  public void switchPlace() {
    if (barFocus.inBar()) {
      leave();
    } else {
      layout.setPulledOut(true);
      barFocus.enter();
    }
  }

  @Override
  public void openKeys() {
    layout.setPulledOut(true);
    barFocus.enter();
    bar.openKeys();
  }

  @Override
  public void reportTexts() {
    view.reportTexts();
  }

  @Override
  public boolean covered() {
    return desk.covered();
  }

  @Override
  public void command(Command command) {
    commander.command(command);
  }

  @Override
  public void chord(String chord) {
    commander.chord(chord);
  }

  @Override
  public void leave() {
    if (barFocus.inBar()) {
      layout.setPulledOut(false);
      barFocus.leave();
    } else {
      back();
    }
  }

  @Override
  public boolean deaf(Object node) {
    return desk.covered() || node instanceof javafx.scene.Node n && bar.holds(n);
  }

  private void input(Input input) {
    bench.apply(input);
    refresh();
  }

  /** Draws a frame: the toolkit's own time in nanoseconds, from any beginning. */
  public void pulse(long nanos) {
    Duration real = frames.next(nanos);
    bench.pass(real, desk.covered() || export.open(), bar.powerHeld());
    view.setTime(frames.time());
    if (frames.due()) {
      refresh();
    }
  }

  /** Brings display and bar up to date. */
  @Override
  public void refresh() {
    bench.run().map(LiveRun::screen).ifPresent(view::show);
    tellNews();
    if (export.begins(bench.run())) {
      // Not now: a dialog may not be opened while a frame is being drawn.
      Platform.runLater(this::exportLogs);
    }
    bar.show(BarState.of(bench, note.at(frames.time()), stage.isFullScreen(), desk.covered()));
  }

  private void exportLogs() {
    bench
        .run()
        .map(run -> export.ask(run, () -> setup.folders().pick(stage)))
        .ifPresent(this::tell);
    refresh();
  }

  private void tell(String words) {
    note.tell(words, frames.time());
  }

  private void tellNews() {
    List<String> titles = bench.news().stream().map(Notice::title).toList();
    if (!titles.isEmpty()) {
      tell(text.text("status.notice", String.join("; ", titles)));
    }
  }

  /** The screen on the display, none before a file could be opened. */
  public Optional<Screen> screen() {
    return bench.run().flatMap(run -> view.screen());
  }
}
