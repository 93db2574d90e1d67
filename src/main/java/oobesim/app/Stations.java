// SPDX-License-Identifier: Apache-2.0
package oobesim.app;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import oobesim.instructor.Causes;
import oobesim.profile.setting.Wordings;
import oobesim.session.FlowFinder;
import oobesim.ui.console.StationSetup;
import oobesim.ui.console.StationWindow;
import oobesim.ui.console.text.StationText;
import oobesim.ui.theme.ComfortMemory;
import oobesim.ui.theme.ProgramIcon;
import oobesim.ui.trainee.SystemFolderPicker;
import oobesim.ui.trainee.TraineeWindow;
import oobesim.ui.trainee.text.WindowText;

/**
 * Opens the instructor's station beside a trainee's window. On two displays the trainee's window
 * fills the other one, which is remembered; on one display both windows lie side by side.
 */
final class Stations {
  private static final double WIDTH = 1600;
  private static final double HEIGHT = 1000;

  private final Stage traineeStage;
  private final TraineeWindow trainee;
  private final FramePump pump;
  private final Causes causes;
  private final WindowText pages;
  private final DisplayMemory memory;
  private final ComfortMemory comfort;
  private final StationText text;
  private final StationDrills drills;
  private Optional<Stage> open = Optional.empty();
  private Optional<StationWindow> window = Optional.empty();
  private Optional<Placement.Area> filled = Optional.empty();

  Stations(
      Stage traineeStage,
      TraineeWindow trainee,
      FramePump pump,
      Causes causes,
      WindowText pages,
      DisplayMemory memory,
      ComfortMemory comfort,
      FlowFinder flows) {
    this.traineeStage = traineeStage;
    this.trainee = trainee;
    this.pump = pump;
    this.causes = causes;
    this.pages = pages;
    text = StationText.in(pages.words().locale());
    this.memory = memory;
    this.comfort = comfort;
    drills =
        new StationDrills(
            flows, new SystemFolderPicker(text.text("new-drill.folder")), text, pages);
    pump.share(
        nanos -> window.ifPresent(station -> station.pulse(nanos)),
        () -> open.filter(stage -> !stage.isIconified()).isPresent());
    trainee.led().onStation(this::show);
    traineeStage.fullScreenProperty().subscribe(full -> Platform.runLater(() -> settled(full)));
  }

  /** Opens the station, or brings it to the front. */
  void show() {
    if (open.isPresent()) {
      open.get().setIconified(false);
      open.get().toFront();
      return;
    }
    Stage stage = new Stage();
    StationSetup setup =
        new StationSetup(
            trainee.bench(),
            text,
            pages,
            causes,
            Wordings.of(pages.words()),
            this::where,
            Stations::beside,
            drills,
            comfort,
            this::endRun);
    StationWindow station = new StationWindow(stage, setup);
    station.follow(trainee.comfort());
    stage.setOnHidden(hidden -> closed());
    open = Optional.of(stage);
    window = Optional.of(station);
    place(stage);
    stage.show();
    Platform.runLater(() -> stage.getIcons().setAll(ProgramIcon.pictures()));
    pump.soon();
  }

  private void endRun() {
    trainee.led().end();
    traineeStage.toFront();
  }

  private static <T> void beside(Supplier<T> work, Consumer<T> handOver) {
    Thread.ofVirtual()
        .name("chart")
        .start(
            () -> {
              T done = work.get();
              Platform.runLater(() -> handOver.accept(done));
            });
  }

  /** A window that fills its display no longer stays on it: it would lie on the station. */
  private void settled(boolean full) {
    if (!full) {
      filled.map(Placement.Area::within).ifPresent(area -> put(traineeStage, area));
    }
    window.ifPresent(StationWindow::refresh);
  }

  /** Closing the station leaves the trainee's window as it is. */
  private void closed() {
    if (filled.isPresent() && traineeStage.isFullScreen()) {
      traineeDisplay().ifPresent(memory::remember);
    }
    filled = Optional.empty();
    window.ifPresent(StationWindow::close);
    window = Optional.empty();
    open = Optional.empty();
    trainee.led().keepFullScreen(false);
  }

  /** The trainee's window was closed, and the run has ended. */
  void end() {
    open.ifPresent(Stage::hide);
  }

  private void place(Stage stage) {
    List<Screen> screens = Screen.getScreens();
    Placement placement =
        Placement.of(
            screens.stream().map(Screen::getVisualBounds).map(Stations::area).toList(),
            screens.indexOf(Screen.getPrimary()),
            memory.trainee());
    put(stage, placement.station());
    if (placement.traineeDisplay().isPresent()) {
      int display = placement.traineeDisplay().get();
      filled = Optional.of(placement.trainee());
      put(traineeStage, placement.trainee());
      traineeStage.setFullScreen(true);
      trainee.led().keepFullScreen(true);
      memory.remember(display);
    } else if (!traineeStage.isFullScreen()) {
      put(traineeStage, placement.trainee());
    }
  }

  private static Placement.Area area(Rectangle2D bounds) {
    return new Placement.Area(
        bounds.getMinX(), bounds.getMinY(), bounds.getWidth(), bounds.getHeight());
  }

  private static void put(Stage stage, Placement.Area area) {
    stage.setX(area.x());
    stage.setY(area.y());
    stage.setWidth(area.width());
    stage.setHeight(area.height());
  }

  /** Where the trainee's window is, in words. */
  private String where() {
    boolean full = traineeStage.isFullScreen();
    return traineeDisplay()
        .filter(display -> full)
        .map(display -> text.text("trainee.other-display", "number", display + 1))
        .orElseGet(() -> text.text(full ? "trainee.full" : "trainee.window"));
  }

  /** On which of several displays the trainee's window is, from 0. */
  private Optional<Integer> traineeDisplay() {
    List<Screen> screens = Screen.getScreens();
    return Screen.getScreensForRectangle(
            traineeStage.getX(),
            traineeStage.getY(),
            Math.max(1, traineeStage.getWidth()),
            Math.max(1, traineeStage.getHeight()))
        .stream()
        .filter(screen -> screens.size() > 1)
        .map(screens::indexOf)
        .findFirst();
  }

  /** How large a station is where there is room for it. */
  static Placement.Area size(Placement.Area room) {
    return new Placement.Area(
        room.x(), room.y(), Math.min(WIDTH, room.width()), Math.min(HEIGHT, room.height()));
  }
}
