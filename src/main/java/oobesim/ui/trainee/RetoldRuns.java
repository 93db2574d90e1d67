// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import oobesim.debrief.ClassRuns;
import oobesim.debrief.JournalRun;
import oobesim.document.FileBytes;
import oobesim.drill.Drill;
import oobesim.instructor.WriteFault;
import oobesim.session.JournalEntry;
import oobesim.session.JournalText;
import oobesim.ui.trainee.debrief.ClassPage;
import oobesim.ui.trainee.debrief.RunPage;
import oobesim.ui.trainee.text.WindowText;

/** Opens the pages of runs that are over: one run, or those of a class. */
final class RetoldRuns {
  private final WindowText text;
  private final WindowSetup setup;
  private final SimulatorPages.Host host;
  private final Desk desk;
  private Optional<RunPage> page = Optional.empty();

  RetoldRuns(WindowText text, WindowSetup setup, SimulatorPages.Host host, Desk desk) {
    this.text = text;
    this.setup = setup;
    this.host = host;
    this.desk = desk;
  }

  /** Asks for a journal and shows its run. */
  void open() {
    setup
        .retold()
        .journals()
        .pick(desk.window(), setup.retold().told().memory().folder())
        .ifPresent(file -> beside(() -> read(file), this::show));
  }

  private Optional<JournalRun> read(Path file) {
    try {
      Path folder = file.toAbsolutePath().getParent();
      return Optional.of(setup.retold().told().runs().open(FileBytes.of(file), folder));
    } catch (IOException | SecurityException unreadable) {
      return Optional.empty();
    }
  }

  /** Shows a run of the window itself, of a drill that has just ended. */
  void show(List<JournalEntry> journal, Drill drill) {
    String lines = JournalText.lines(journal);
    byte[] bytes = lines.getBytes(StandardCharsets.UTF_8);
    beside(() -> Optional.of(setup.retold().told().runs().open(bytes, drill)), this::show);
  }

  private void show(Optional<JournalRun> read) {
    if (read.orElse(null) instanceof JournalRun.Opened opened) {
      RunPage next =
          new RunPage(text, opened, new RunPage.Actions(this::write, host::back, host::refresh));
      page = Optional.of(next);
      host.cover(next);
    } else {
      tell(text.text("run-fault", "why", ClassPage.why(text, read)));
    }
  }

  private void write(JournalRun.Opened run) {
    into(folder -> setup.retold().told().writing().debrief(run, folder));
  }

  /** What writes files into a folder and says which of them is to be looked at. */
  @FunctionalInterface
  private interface Writing {
    Path into(Path folder) throws IOException;
  }

  private void into(Writing writing) {
    setup
        .retold()
        .folders()
        .pick(desk.window())
        .ifPresent(folder -> beside(() -> written(writing, folder), this::tell));
  }

  private String written(Writing writing, Path folder) {
    try {
      return text.text("retold.written", "file", writing.into(folder));
    } catch (IOException | SecurityException fault) {
      String why = text.text("status.write-fault." + WriteFault.of(fault).word());
      return text.text("retold.not-written", "folder", folder, "fault", why);
    }
  }

  private void tell(String words) {
    host.tell(words);
    host.refresh();
  }

  /** Shows the class of the folder that is remembered. */
  void showClass() {
    Optional<Path> folder = setup.retold().told().memory().folder();
    folder.ifPresent(path -> tell(text.text("retold.reading", "folder", path)));
    beside(() -> folder.flatMap(this::judged), runs -> cover(folder, runs));
  }

  private void chooseClass() {
    Optional<Path> chosen = setup.retold().folders().pick(desk.window());
    chosen.ifPresent(setup.retold().told().memory()::remember);
    chosen.ifPresent(folder -> showClass());
  }

  private Optional<ClassRuns> judged(Path folder) {
    try {
      return Optional.of(ClassRuns.in(folder, setup.retold().told().runs(), text.plain()));
    } catch (IOException | SecurityException gone) {
      return Optional.empty();
    }
  }

  private void cover(Optional<Path> folder, Optional<ClassRuns> runs) {
    host.cover(
        new ClassPage(
            text,
            folder,
            runs,
            new ClassPage.Actions(
                this::chooseClass,
                () ->
                    runs.ifPresent(
                        it -> into(place -> setup.retold().told().writing().results(it, place))),
                host::back)));
  }

  private <T> void beside(Supplier<T> work, Consumer<T> handOver) {
    setup
        .beside()
        .execute(
            () -> {
              T done = work.get();
              Platform.runLater(() -> handOver.accept(done));
            });
  }

  /** Real time passes for a run that plays. */
  void pulse(Duration real) {
    page.ifPresent(it -> it.pulse(real));
  }

  /** Whether a run plays, so that frames are needed. */
  boolean plays() {
    return page.filter(it -> desk.isPage(RunPage.ID) && it.plays()).isPresent();
  }
}
