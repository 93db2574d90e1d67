// SPDX-License-Identifier: Apache-2.0
package oobesim.app;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import oobesim.cli.ExitCode;
import oobesim.cli.RunRequest;
import oobesim.cli.Windows;
import oobesim.coach.DrillOpener;
import oobesim.coach.Drills;
import oobesim.coach.line.PlaceJournals;
import oobesim.debrief.JournalRuns;
import oobesim.diagnostics.DiagnosticArchive;
import oobesim.drill.Drill;
import oobesim.flow.ShippedFailures;
import oobesim.i18n.Words;
import oobesim.instructor.BrokenOff;
import oobesim.instructor.Causes;
import oobesim.instructor.FileOpener;
import oobesim.instructor.JournalFiles;
import oobesim.instructor.Pace;
import oobesim.profile.TextsFolder;
import oobesim.session.FlowFinder;
import oobesim.session.JournalEntry;
import oobesim.ui.capture.LibraryFolder;
import oobesim.ui.theme.ComfortMemory;
import oobesim.ui.theme.ProgramIcon;
import oobesim.ui.trainee.RetoldSetup;
import oobesim.ui.trainee.SystemFilePicker;
import oobesim.ui.trainee.SystemFileSaver;
import oobesim.ui.trainee.SystemFolderPicker;
import oobesim.ui.trainee.TraineeWindow;
import oobesim.ui.trainee.WindowSetup;
import oobesim.ui.trainee.bar.Command;
import oobesim.ui.trainee.debrief.Retelling;
import oobesim.ui.trainee.text.TimeText;
import oobesim.ui.trainee.text.WindowText;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Starts the toolkit and opens the trainee's window; the toolkit's pulse is the only clock of it.
 */
final class TraineeWindows implements Windows {
  /** Every run of a file gives the same device name. */
  private static final long SEED = 1;

  private static final double WIDTH = 1280;
  private static final double HEIGHT = 860;

  private final String version;
  private final Path profiles;
  private final FlowFinder flows;
  private final BiConsumer<Stage, TraineeWindow> onShown;

  /** What is hidden in a drill is another thing each time. */
  private final LongSupplier seeds = () -> InstantSource.system().millis();

  TraineeWindows(String version, FlowFinder flows) {
    this(version, flows, (stage, window) -> {});
  }

  /** Windows about which somebody is told on the toolkit's thread once they are shown. */
  TraineeWindows(String version, FlowFinder flows, BiConsumer<Stage, TraineeWindow> onShown) {
    this.version = version;
    this.profiles = flows.shelves().profiles();
    this.flows = flows;
    this.onShown = onShown;
  }

  /** Asked for late: setting up the log takes longer than a window can wait. */
  private static Logger log() {
    return LoggerFactory.getLogger(TraineeWindows.class);
  }

  @Override
  public int open(RunRequest request) {
    CountDownLatch closed = new CountDownLatch(1);
    AtomicBoolean faulty = new AtomicBoolean();
    // Read beside, for the toolkit takes a while.
    CompletableFuture<WindowText> text =
        CompletableFuture.supplyAsync(() -> text(request), TraineeWindows::beside);
    LibraryFolder.prepare();
    Platform.startup(() -> start(request, text, closed, faulty));
    try {
      closed.await();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
    Platform.exit();
    return faulty.get() ? ExitCode.FAULT : ExitCode.DONE;
  }

  /** A fault in a frame is told and the window stays; without a window the program must end. */
  private void start(
      RunRequest request,
      CompletableFuture<WindowText> text,
      CountDownLatch closed,
      AtomicBoolean faulty) {
    Thread.currentThread()
        .setUncaughtExceptionHandler(
            (thread, fault) -> {
              faulty.set(true);
              log().error("a fault of the simulator", fault);
            });
    try {
      show(request, text.join(), closed::countDown);
    } catch (RuntimeException fault) {
      closed.countDown();
      throw fault;
    }
  }

  private WindowText text(RunRequest request) {
    return WindowText.of(TextsFolder.on(flows.shelves(), Words.in(request.language())));
  }

  private void show(RunRequest request, WindowText text, Runnable onClosed) {
    Stage stage = new Stage();
    Rectangle2D room = Screen.getPrimary().getVisualBounds();
    stage.setWidth(Math.min(WIDTH, room.getWidth()));
    stage.setHeight(Math.min(HEIGHT, room.getHeight()));
    AfterFrame later = new AfterFrame(TraineeWindows::beside);
    WindowSetup setup = setup(request, text, later);
    TraineeWindow window = new TraineeWindow(stage, text, setup);
    ComfortMemory comfort = ComfortFile.of(System.getenv(), home());
    window.keep(comfort);
    if (request.drill().isPresent()) {
      RunRequest.DrillWish wish = request.drill().get();
      window.open(request.file().orElse(defaultFile()));
      Drill drill = wish.drill().spoken(text.words());
      window.begin(wish.file(), drill, wish.mode(), wish.trainee());
      tellBrokenOff(setup, window, text);
    } else if (request.startPage() || request.file().isEmpty() && setup.brokenOff().isPresent()) {
      window.showStart();
    } else {
      window.open(request.file().orElse(defaultFile()));
      tellBrokenOff(setup, window, text);
    }
    FramePump pump = new FramePump(window);
    DisplayMemory memory = DisplayMemory.of(System.getenv(), home());
    Stations stations =
        new Stations(stage, window, pump, causes(text), text, memory, comfort, flows);
    stage.setOnHidden(
        hidden -> {
          stations.end();
          pump.stop();
          window.end();
          onClosed.run();
        });
    later.waitFor(stage.getScene());
    stage.setFullScreen(request.fullScreen());
    stage.show();
    // Later, for the first frame need not wait for them.
    Platform.runLater(() -> stage.getIcons().setAll(ProgramIcon.pictures()));
    pump.start();
    if (request.instructor()) {
      stations.show();
    }
    onShown.accept(stage, window);
  }

  /** A run that nobody has ended is not forgotten because another one was asked for. */
  private static void tellBrokenOff(WindowSetup setup, TraineeWindow window, WindowText text) {
    setup
        .brokenOff()
        .filter(run -> !run.ended())
        .map(
            run ->
                text.text(
                    "status.broken-off",
                    "name",
                    run.name(),
                    "time",
                    TimeText.clock(run.at()),
                    "keys",
                    Command.START_PAGE.keys()))
        .ifPresent(window::tell);
  }

  private static String home() {
    return System.getProperty("user.home", ".");
  }

  private static void beside(Runnable task) {
    Thread.ofVirtual().name("reading").start(task);
  }

  private WindowSetup setup(RunRequest request, WindowText text, Executor later) {
    Pace pace = request.speed().map(Pace.USUAL::at).orElse(Pace.USUAL);
    FileOpener opener = opener(request);
    DrillOpener drills =
        new DrillOpener(opener, flows.shelves(), seeds, text.words(), places(request, opener));
    return new WindowSetup(
        version,
        opener,
        new SystemFilePicker(text),
        new SystemFolderPicker(text),
        new SystemFileSaver(text),
        TraineeWindows::beside,
        later,
        world -> DiagnosticArchive.of(world).bytes(),
        defaultFile(),
        flows.shelves().shipped(),
        causes(text),
        new Drills(this::drills, drills),
        brokenOff(request),
        retold(text),
        pace,
        true);
  }

  private RetoldSetup retold(WindowText text) {
    JournalRuns runs = new JournalRuns(flows.shelves(), flows.flows());
    return new RetoldSetup(
        new Retelling(
            runs,
            new WrittenRuns(version, new HeadlessPictures(), text),
            ClassFolder.of(System.getenv(), home())),
        new SystemFilePicker(text, "journals", "*.jsonl"),
        new SystemFolderPicker(text.text("picker.folder")));
  }

  private Causes causes(WindowText text) {
    return new Causes(ShippedFailures::catalogue, profiles.resolve("failures"), text.words());
  }

  private FileOpener opener(RunRequest request) {
    FileOpener opener = new FileOpener(flows, SEED, journals(request));
    Path file = request.file().orElse(defaultFile());
    return request.profile().map(name -> opener.meaning(file, name)).orElse(opener);
  }

  private static Supplier<Consumer<JournalEntry>> journals(RunRequest request) {
    return request
        .journal()
        .filter(out -> request.journalsOfPlaces().isEmpty())
        .<Supplier<Consumer<JournalEntry>>>map(JournalFiles::new)
        .orElse(() -> entry -> {});
  }

  /** Each of several places has a journal of its own. */
  private static IntFunction<FileOpener> places(RunRequest request, FileOpener opener) {
    return request
        .journalsOfPlaces()
        .map(PlaceJournals::new)
        .<IntFunction<FileOpener>>map(journals -> place -> opener.telling(journals.of(place)))
        .orElse(place -> opener);
  }

  private static Optional<BrokenOff> brokenOff(RunRequest request) {
    return request
        .journalsOfPlaces()
        .flatMap(BrokenOff::ofPlaces)
        .or(() -> request.journal().flatMap(BrokenOff::latest));
  }

  private Path defaultFile() {
    return profiles.resolve("preprovisioning-entra.json");
  }

  private List<Path> drills() {
    return flows.shelves().offered().map(folder -> folder.resolve("drills")).toList();
  }
}
