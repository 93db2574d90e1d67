// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.layout.Region;
import oobesim.coach.DrillShelf;
import oobesim.coach.Explained;
import oobesim.coach.Results;
import oobesim.drill.Drill;
import oobesim.flow.FailureEntry;
import oobesim.flow.FailureWords;
import oobesim.instructor.Bench;
import oobesim.instructor.BrokenOff;
import oobesim.instructor.FileReport;
import oobesim.instructor.Finish;
import oobesim.instructor.LiveRun;
import oobesim.instructor.Offer;
import oobesim.instructor.OpenFile;
import oobesim.instructor.Outcome;
import oobesim.instructor.ShownCode;
import oobesim.profile.setting.Wordings;
import oobesim.session.Input;
import oobesim.session.Sitting;
import oobesim.ui.trainee.drill.DrillsPage;
import oobesim.ui.trainee.page.AboutPage;
import oobesim.ui.trainee.page.ExplainPage;
import oobesim.ui.trainee.page.FailuresPage;
import oobesim.ui.trainee.page.FilePage;
import oobesim.ui.trainee.page.SettingsPage;
import oobesim.ui.trainee.page.StartPage;
import oobesim.ui.trainee.page.Way;
import oobesim.ui.trainee.text.WindowText;

/** Opens and closes the simulator's own pages over the device, which stands still behind them. */
final class SimulatorPages implements Commander.Pages {
  private final Bench bench;
  private final Desk display;
  private final WindowText text;
  private final WindowSetup setup;
  private final Host host;
  private final Results results = new Results();
  private final DrillsPage.Remembered desk = new DrillsPage.Remembered();
  private final RetoldRuns retold;
  private final ReadBeside<Offer> offers;
  private final ReadBeside<DrillShelf.Entry> drills;

  /** What is a matter of the window. */
  interface Host extends FileIntake.Host {
    /** Begins a drill in the place of what is open. */
    void begin(Path file, Drill exercise, Sitting.Mode mode, String trainee);

    /** Opens a file. */
    void open(Path file);

    /** Goes on at several places behind their journals. */
    void goOn(List<Path> journals);

    /** Says something in the bar for a while. */
    void tell(String words);

    /** Brings the window up to date. */
    void refresh();
  }

  SimulatorPages(Bench bench, Desk display, WindowText text, WindowSetup setup, Host host) {
    this.bench = bench;
    this.display = display;
    this.text = text;
    this.setup = setup;
    this.host = host;
    retold = new RetoldRuns(text, setup, host, display);
    offers =
        new ReadBeside<>(
            () -> Offer.read(setup.shipped(), setup.opener()::read, text.words()), setup.later());
    drills = new ReadBeside<>(setup.drills()::offered, setup.later());
  }

  /** Shows what can be rehearsed; a run stands still behind it until another one is chosen. */
  @Override
  public void toggleStart() {
    if (display.isPage(StartPage.ID)) {
      host.back();
    } else {
      coverWithStart();
    }
  }

  /** Tells somebody what is shipped, as soon as it is read. */
  void offers(Consumer<List<Offer>> listener) {
    offers.tell(listener);
  }

  @Override
  public void toggleDrills() {
    if (display.isPage(DrillsPage.ID)) {
      host.back();
    } else {
      showDrills();
    }
  }

  private void showDrills() {
    DrillsPage.Content content = new DrillsPage.Content(List.of(), results, desk, bench.pace());
    DrillsPage page =
        new DrillsPage(
            text,
            content,
            new DrillsPage.Actions(this::show, this::begin, retold::showClass, host::back),
            runs());
    drills.tellAnew(page::offer);
    host.cover(page);
  }

  private void begin(DrillsPage.Wish wish) {
    host.begin(wish.file(), wish.drill(), desk.mode(), desk.trainee());
  }

  /** What came of the drills of this window; whoever ends one adds to it. */
  Results results() {
    return results;
  }

  /** Shows a way into a rehearsal. */
  void show(Way way) {
    switch (way) {
      case DRILLS -> showDrills();
      case FREE -> coverWithStart();
      case FAILURES -> showFailures();
    }
  }

  /** ESCAPE on a page: one page back, or to what was there before. */
  void leave(Region page) {
    if (!(page instanceof DrillsPage drills && drills.stepBack())) {
      host.back();
    }
  }

  /** Without a run the first page stays, and so does what says that a file is bad. */
  void backToStart() {
    if (!display.isPage(StartPage.ID)
        && !display.isPage("file-page")
        && !display.isPage("choice-page")) {
      coverWithStart();
    }
  }

  /** Runs that are over. */
  RetoldRuns retold() {
    return retold;
  }

  private boolean runs() {
    return bench.run().isPresent();
  }

  void coverWithStart() {
    Path chosen = bench.file().map(OpenFile::path).orElse(setup.defaultFile());
    StartPage.Content content =
        new StartPage.Content(
            offers::tell, chosen, setup.brokenOff(), host::open, this::goOn, retold::open);
    host.cover(StartPage.of(text, content, runs(), host));
  }

  private void goOn(BrokenOff run) {
    if (run.places().isEmpty()) {
      host.open(run.journal());
    } else {
      host.goOn(run.places());
    }
  }

  @Override
  public void toggleAbout() {
    if (display.isPage("about-page")) {
      host.back();
    } else if (!display.covered()
        || display.isPage(StartPage.ID)
        || display.isPage(DrillsPage.ID)) {
      host.cover(AboutPage.of(text, setup.version(), host));
    }
  }

  @Override
  public void showRemarks() {
    bench
        .report()
        .filter(report -> !report.empty() && !display.covered())
        .ifPresent(report -> host.cover(FilePage.of(text, report, true, host)));
  }

  /** Shows why something cannot be rehearsed. */
  void showReport(FileReport report) {
    host.cover(FilePage.of(text, report, runs(), host));
  }

  /** What is changed there counts when the page is left: time stands still while it is open. */
  @Override
  public void toggleSettings() {
    if (display.isPage(SettingsPage.ID)) {
      host.back();
    } else if (bench.settings().isPresent()) {
      host.cover(SettingsPage.of(text, bench.settings().get().in(Wordings.of(text.words())), host));
    }
  }

  @Override
  public void toggleExplained() {
    if (display.isPage(ExplainPage.ID)) {
      host.back();
    } else if (!display.covered()) {
      bench
          .run()
          .filter(LiveRun::on)
          .map(run -> Explained.of(run, !run.exercise()))
          .ifPresent(told -> host.cover(ExplainPage.of(text, told, host)));
    }
  }

  @Override
  public void toggleFailures() {
    if (display.isPage(FailuresPage.ID)) {
      host.back();
    } else {
      showFailures();
    }
  }

  void showFailures() {
    FailuresPage.Actions actions =
        new FailuresPage.Actions(
            host::back, this::show, host::open, bench::switched, this::letHappen);
    String looked = shownCode().or(this::endedWith).orElse("");
    host.cover(FailuresPage.of(text, setup.causes(), runs(), looked, actions));
  }

  /** The code on the error page that the display shows, if it shows one. */
  Optional<String> shownCode() {
    return bench
        .run()
        .flatMap(run -> display.screen().flatMap(screen -> ShownCode.of(screen, run.world())));
  }

  /** The code with which the run has ended; the device may be off by now and show none. */
  private Optional<String> endedWith() {
    return new Finish().of(bench.run()).map(Outcome::code).filter(code -> !code.isEmpty());
  }

  /** Switches a failure on or off in the run behind the page, and goes back to it. */
  private void letHappen(FailureEntry entry) {
    boolean on = !bench.switched(entry.id());
    bench.apply(new Input.Fault(entry.id(), on));
    host.tell(
        text.text(
            on ? "status.fault.on" : "status.fault.off",
            "failure",
            text.say(FailureWords.titleOf(entry))));
    host.back();
  }
}
