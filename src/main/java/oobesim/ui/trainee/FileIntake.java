// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Supplier;
import javafx.scene.layout.Region;
import oobesim.instructor.Bench;
import oobesim.instructor.FileReport;
import oobesim.instructor.JournalFiles;
import oobesim.instructor.LiveRun;
import oobesim.instructor.OpenFile;
import oobesim.instructor.Opening;
import oobesim.profile.Reading;
import oobesim.profile.SimulationProfile;
import oobesim.ui.trainee.page.ChoicePage;
import oobesim.ui.trainee.page.FilePage;
import oobesim.ui.trainee.page.PageActions;
import oobesim.ui.trainee.page.ReadingPage;
import oobesim.ui.trainee.text.WindowText;

/** Takes the files that somebody wants to rehearse, and shows what came of each. */
final class FileIntake {
  private final Bench bench;
  private final WindowText text;
  private final WindowSetup setup;
  private final Supplier<Duration> clock;
  private final Host host;
  private final BesideReading reading;
  private Optional<ReadingPage> page = Optional.empty();
  private BiPredicate<Path, String> drills = (journal, text) -> false;

  /** What a file was found to be. */
  private record Found(Optional<String> journal, Optional<Reading> profile) {}

  /** What is a matter of the window. */
  interface Host extends PageActions {
    /** Covers the display with a page. */
    void cover(Region page);

    /** Another run is about to take the device: what was typed belongs to this one. */
    void tellTyped();

    /** Another run has begun. */
    void begin(OpenFile file);
  }

  FileIntake(Bench bench, WindowText text, WindowSetup setup, Supplier<Duration> clock, Host host) {
    this.bench = bench;
    this.text = text;
    this.setup = setup;
    this.clock = clock;
    this.host = host;
    reading = new BesideReading(setup.beside());
  }

  /** Reads a file beside the window; a bad one leaves the run as it is and says what is wrong. */
  void open(Path file) {
    reading.begin(
        new BesideReading.Wish(file, clock.get()),
        () -> find(file),
        found -> {
          host.tellTyped();
          found.ifPresentOrElse(
              it -> take(file, it), () -> take(new Opening.Refused(FileReport.tooLarge(file))));
        });
  }

  private Found find(Path file) {
    Optional<String> journal = JournalFiles.read(file);
    return new Found(
        journal, journal.isPresent() ? Optional.empty() : Optional.of(setup.opener().read(file)));
  }

  private void take(Path file, Found found) {
    found.profile().ifPresent(read -> take(bench.open(file, read)));
    found
        .journal()
        .filter(text -> !drills.test(file, text))
        .ifPresent(text -> take(bench.goOn(file, text)));
  }

  /** Tells who goes on with journals of drills; it says whether one is of a drill. */
  void drillsBy(BiPredicate<Path, String> goOn) {
    drills = goOn;
  }

  /** Begins the open file again. */
  void again() {
    host.tellTyped();
    bench.file().ifPresent(file -> take(bench.start(file)));
  }

  private void take(Opening opening) {
    switch (opening) {
      case Opening.Ready(OpenFile file, LiveRun _) -> host.begin(file);
      case Opening.Choice choice ->
          host.cover(
              ChoicePage.of(text, choice, runs(), host, profile -> choose(choice.path(), profile)));
      case Opening.Refused(FileReport report) ->
          host.cover(FilePage.of(text, report, runs(), host));
    }
  }

  private void choose(Path path, SimulationProfile profile) {
    take(bench.start(new OpenFile(path, profile, profile.findings())));
  }

  private boolean runs() {
    return bench.run().isPresent();
  }

  /** Whether a file is being read, so that the device must stand still. */
  boolean reading() {
    return reading.open();
  }

  /** Once a frame: the page comes only where reading takes long enough to wonder. */
  void pulse(Duration now) {
    Optional<Path> noticed = reading.noticed(now);
    if (noticed.isPresent() && page.isEmpty()) {
      page = noticed.map(file -> new ReadingPage(text, file, host::back));
      host.cover(page.get().node());
    }
    page.ifPresent(shown -> shown.setTime(now));
  }

  /** Another page comes, or none: who waited for a file does so no more. */
  void giveUpUnless(Region next) {
    if (page.filter(shown -> shown.node() == next).isEmpty()) {
      reading.giveUp();
      page = Optional.empty();
    }
  }
}
