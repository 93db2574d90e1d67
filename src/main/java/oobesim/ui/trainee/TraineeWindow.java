// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import oobesim.drill.Drill;
import oobesim.instructor.Bench;
import oobesim.instructor.Change;
import oobesim.instructor.LiveRun;
import oobesim.instructor.OpenFile;
import oobesim.screen.Screen;
import oobesim.session.Sitting;
import oobesim.ui.control.Moving;
import oobesim.ui.render.ScreenView;
import oobesim.ui.theme.Comfort;
import oobesim.ui.theme.ComfortMemory;
import oobesim.ui.theme.Typeface;
import oobesim.ui.trainee.bar.BarState;
import oobesim.ui.trainee.bar.Command;
import oobesim.ui.trainee.bar.DeviceBar;
import oobesim.ui.trainee.page.Way;
import oobesim.ui.trainee.text.WindowText;

/** The window that a trainee works in: the simulated display and the bar that is none of it. */
public final class TraineeWindow implements Commander.Places, SimulatorPages.Host {
  private final Stage stage;
  private final WindowText text;
  private final WindowSetup setup;
  private final Bench bench;
  private final ScreenView view;
  private final Workplace place;
  private final Desk desk;
  private final SimulatorPages pages;
  private final DeviceBar bar;
  private final WindowLayout layout;
  private final Commander commander;
  private final WindowClock clock = new WindowClock();
  private final BarFocus barFocus;
  private final LogExport export;
  private final Questions questions = new Questions();
  private final FileIntake intake;
  private final Aside aside;
  private final AroundDevice around;
  private final DrillDesk drill;
  private final PlaceSwitch keyboard;
  private final WindowTitle title;
  private FrameSource frameSource = FrameSource.NONE;

  /** A window on a stage that is not shown yet; the text has the words around the display. */
  public TraineeWindow(Stage stage, WindowText text, WindowSetup setup) {
    Typeface.load();
    this.stage = stage;
    this.text = text;
    this.setup = setup;
    title = new WindowTitle(stage, text);
    bench = new Bench(setup.opener(), setup.pace());
    export = new LogExport(setup.archive(), text);
    commander = new Commander(bench, this, new LedWindow(stage));
    intake = new FileIntake(bench, text, setup, clock::time, this);
    view = new ScreenView(new DisplayInput(bench::apply));
    view.setAnimated(setup.animated());
    DisplayRoom room = new DisplayRoom(view);
    PowerSign sign = new PowerSign(text, () -> command(Command.POWER));
    PassingWords words = new PassingWords();
    place = new Workplace(room, sign, words);
    desk = new Desk(view, room, place);
    pages = new SimulatorPages(bench, desk, text, setup, this);
    bar = new DeviceBar(text, commander, listener -> pages.offers(listener));
    layout = new WindowLayout(bar, desk, place::grow);
    barFocus = new BarFocus(bar, view, this::covered);
    aside =
        new Aside(
            text,
            place,
            view,
            new Aside.Links(
                this::command,
                clock::time,
                bench::run,
                bench::apply,
                desk::covered,
                stage::isFullScreen,
                this::refresh));
    drill = new DrillDesk(bench, text, setup.drills().opener(), setup.causes(), drillPlaces());
    keyboard = new PlaceSwitch(layout, barFocus, bar, aside, drill.line());
    intake.drillsBy(drill::goOn);
    commander.led().onEnd(drill::debrief, pages::backToStart);
    around =
        new AroundDevice(
            bench, text, new AroundDevice.Parts(aside, sign, words, bar, view, layout), host());
    commander.led().dress(StageDress.put(stage, text.text("product"), layout, text.lettering()));
    listenTo(stage.getScene());
    stage.fullScreenProperty().subscribe(this::fillScreen);
    stage.iconifiedProperty().subscribe(this::refresh);
    bench.watch(this::told);
  }

  private void listenTo(Scene scene) {
    new KeyRouter(
            new KeyTarget(
                commander,
                this::leave,
                this::covered,
                List.of(bar::holds, aside::holds, node -> drill.holds(node))))
        .listenTo(scene);
    FileDrop.on(layout, this::open);
    barFocus.listenTo(scene);
    drill.listenTo(scene);
    aside.listenTo(scene);
    scene.addEventFilter(InputEvent.ANY, input -> frameSource.aroundInput());
    scene.addEventFilter(
        MouseEvent.MOUSE_MOVED, move -> layout.pointerAt(move.getSceneY(), barFocus.inUse()));
  }

  private DrillDesk.Places drillPlaces() {
    return new DrillDesk.Places(
        aside,
        place,
        bar,
        this::command,
        pages,
        words -> {
          title.show(words);
          back();
        },
        layout::setRow,
        () -> questions.ask(() -> setup.folders().pick(stage)),
        this::tell,
        this::refresh);
  }

  private AroundDevice.Host host() {
    return new AroundDevice.Host(
        clock::time,
        name -> questions.ask(() -> setup.saver().save(stage, name)),
        this::tellTyped,
        this::resume,
        this::tell);
  }

  /** Opens a file; a bad one leaves the run as it is and says what is wrong. */
  @Override
  public void open(Path file) {
    intake.open(file);
  }

  @Override
  public void goOn(List<Path> journals) {
    drill.goOn(journals);
  }

  @Override
  public void tellTyped() {
    view.tellTyped();
  }

  @Override
  public void begin(OpenFile file) {
    if (file.warnings() > 0) {
      tell(text.count("status.warnings", file.warnings()));
    } else if (bench.fileBefore().isPresent()) {
      tell(text.text("status.begun", "keys", Command.RUN_BEFORE.keys()));
    }
    resume(file);
  }

  private void resume(OpenFile file) {
    title.show(file);
    back();
  }

  @Override
  public void cover(Region page) {
    intake.giveUpUnless(page);
    aside.giveWay();
    desk.cover(page);
    layout.setPulledOut(false);
    refresh();
  }

  @Override
  public void back() {
    if (bench.run().isPresent()) {
      intake.giveUpUnless(null);
      desk.uncover();
      refresh();
    } else {
      pages.backToStart();
    }
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
    questions.ask(() -> setup.picker().pick(stage, folder)).ifPresent(this::open);
  }

  @Override
  public void startAgain() {
    if (!drill.again()) {
      intake.again();
    }
  }

  @Override
  public void begin(Path file, Drill exercise, Sitting.Mode mode, String trainee) {
    view.tellTyped();
    drill.begin(file, exercise, mode, trainee);
  }

  @Override
  public boolean locked(Command command) {
    return drill.refuses(command, this::tell);
  }

  /** Shows what can be rehearsed, or what was there before it. */
  public void showStart() {
    pages.toggleStart();
  }

  @Override
  public void show(Way way) {
    pages.show(way);
  }

  /** How easy on the eyes this window is now; others beside it should be so, too. */
  public ReadOnlyObjectProperty<Comfort> comfort() {
    return around.assistance().comfort();
  }

  /** Is as easy on the eyes as it was before, and keeps what is wanted of that from now on. */
  public void keep(ComfortMemory memory) {
    around.assistance().keep(memory);
  }

  /** What whoever leads decides about this window. */
  public LedWindow led() {
    return commander.led();
  }

  private void fillScreen(boolean full) {
    layout.setFloating(full);
    desk.setEdged(!full);
    refresh();
  }

  @Override
  public Commander.Keyboard keyboard() {
    return keyboard;
  }

  @Override
  public boolean covered() {
    return desk.covers() || place.instead().isPresent();
  }

  @Override
  public boolean timeHeld() {
    return desk.covers();
  }

  @Override
  public Commander.Pages pages() {
    return pages;
  }

  @Override
  public Commander.Around around() {
    return around;
  }

  /** Does what keys and the bar do. */
  public void command(Command command) {
    commander.command(command);
  }

  /** Presses keys of the device. */
  public void chord(String chord) {
    commander.chord(chord);
  }

  /** Goes back to the display, or one page back. */
  public void leave() {
    if (!keyboard.leaveBar()) {
      desk.page().ifPresentOrElse(pages::leave, aside::close);
    }
  }

  /** Draws a frame: the toolkit's own time in nanoseconds, from any beginning. */
  public void pulse(long nanos) {
    Duration real = clock.next(nanos);
    view.setTime(clock.time());
    bench.pass(real, stands(), bar.powerHeld());
    drill.pulse(real, desk.covers(), stands());
    intake.pulse(clock.time());
    pages.retold().pulse(clock.time());
    if (clock.due(around.waits() || drill.line().passes(), stage.isIconified())) {
      refresh();
    }
    if (liveliness() != Liveliness.MOVES) {
      Caret.rest(stage.getScene().getFocusOwner());
    }
  }

  /** How soon the next frame is needed; asked after each. */
  public Liveliness liveliness() {
    boolean runs = bench.runs() || drill.line().passes();
    boolean passes = runs && (!stands() || drill.plays());
    boolean waits = clock.telling() || around.waits() || bench.askingPower() || bar.powerHeld();
    Moving.Motion motion = desk.covered() ? Moving.Motion.NONE : view.motion();
    boolean moves = intake.reading() || pages.retold().plays();
    Liveliness needed = moves ? Liveliness.MOVES : Liveliness.of(motion, passes, waits);
    return stage.isIconified() ? needed.unseen() : needed;
  }

  private boolean stands() {
    return desk.covers() || drill.stands() || export.open() || questions.open() || intake.reading();
  }

  /** Tells somebody when a frame is needed again. */
  public void onWake(FrameSource source) {
    frameSource = source;
  }

  /** Time alone moves on with each frame and is not looked at as often; all else is shown now. */
  private void told(Change change) {
    if (change.has(Change.Aspect.RUN)) {
      bench.file().ifPresent(this::resume);
    }
    if (change.onlyTime()) {
      clock.movesOn();
    } else {
      around.tellNews(change);
      refresh();
    }
  }

  /** Brings display and bar up to date. */
  @Override
  public void refresh() {
    clock.looked();
    bench.run().map(LiveRun::screen).ifPresent(view::show);
    if (export.begins(bench.run(), drill.running())) {
      // Not now: a dialog may not be opened while a frame is being drawn.
      Platform.runLater(this::exportLogs);
    }
    String told = clock.told();
    bar.showCode(pages.shownCode().filter(code -> place.instead().isEmpty()));
    bar.show(BarState.of(bench, told, stage.isFullScreen(), covered(), timeHeld()));
    around.refresh(layout.barAway(), told);
    layout.setRowAway(desk.covered());
    drill.refresh();
    frameSource.soon();
  }

  private void exportLogs() {
    export.ask(bench.run(), () -> setup.folders().pick(stage), this::tell);
    refresh();
  }

  @Override
  public void tell(String words) {
    clock.tell(words);
  }

  /** What is led and watched here; others may lead and watch it, too. */
  public Bench bench() {
    return bench;
  }

  /** The screen on the display, none before a file could be opened. */
  public Optional<Screen> screen() {
    return bench.run().flatMap(run -> view.screen());
  }
}
