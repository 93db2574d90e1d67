// SPDX-License-Identifier: Apache-2.0
package oobesim.coach;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import oobesim.assessment.Colleagues;
import oobesim.assessment.Tracer;
import oobesim.document.Finding;
import oobesim.document.Position;
import oobesim.document.Severity;
import oobesim.drill.Drill;
import oobesim.drill.DrillReader;
import oobesim.drill.Setup;
import oobesim.i18n.Phrase;
import oobesim.i18n.Words;
import oobesim.instructor.FileOpener;
import oobesim.instructor.FileReport;
import oobesim.instructor.OpenFile;
import oobesim.instructor.Opening;
import oobesim.profile.Kept;
import oobesim.profile.Shelved;
import oobesim.profile.Shelves;
import oobesim.script.ScriptReader;
import oobesim.script.ScriptReading;
import oobesim.session.Replay;
import oobesim.session.Sitting;

/**
 * Begins drills.
 *
 * @param opener begins runs
 * @param shelves where profiles are looked for
 * @param seeds draws what is left to chance, once for each go
 * @param words what drills are said in
 * @param places begins the run at each of several places, by their numbers from 1
 */
public record DrillOpener(
    FileOpener opener,
    Shelves shelves,
    LongSupplier seeds,
    Words words,
    IntFunction<FileOpener> places) {
  /** An opener whose runs are begun in the same way at every place. */
  public DrillOpener(FileOpener opener, Shelves shelves, LongSupplier seeds, Words words) {
    this(opener, shelves, seeds, words, place -> opener);
  }

  /** The same for a place of several. */
  public DrillOpener at(int place) {
    return new DrillOpener(places.apply(place), shelves, seeds, words, places);
  }

  /** What came of it. */
  public sealed interface Outcome {}

  /**
   * It can begin.
   *
   * @param opening the run, which the bench has to take
   * @param drill the drill over it
   */
  public record Begun(Opening.Ready opening, DrillRun drill) implements Outcome {}

  /**
   * It cannot.
   *
   * @param report why
   */
  public record Refused(FileReport report) implements Outcome {}

  /** Begins a drill of a file; what leads up to it has happened when it returns. */
  public Outcome begin(Path file, Drill drill, Sitting.Mode mode, String trainee) {
    long seed = seeds.getAsLong();
    Setup.Outcome outcome = Setup.of(drill, file, seed, shelves);
    return outcome.setup().isEmpty()
        ? refused(file, outcome.findings())
        : begin(outcome.setup().get(), seed, mode, trainee);
  }

  /** Begins a drill that was got ready. */
  public Outcome begin(Setup setup, long seed, Sitting.Mode mode, String trainee) {
    Tracer tracer = new Tracer();
    Sitting sitting = setup.sitting(mode, trainee);
    OpenFile file = new OpenFile(setup.profileFile(), setup.profile(), List.of());
    Colleagues colleagues = new Colleagues(setup.drill(), tracer);
    return switch (opener.start(file, seed, Optional.of(sitting), colleagues)) {
      case Opening.Ready ready -> leadUp(setup, sitting, ready, tracer);
      case Opening.Refused refused -> new Refused(refused.report());
      case Opening.Choice choice -> refused(setup.file(), choice.findings());
    };
  }

  private Outcome leadUp(Setup setup, Sitting sitting, Opening.Ready ready, Tracer tracer) {
    String before = String.join("\n", setup.before());
    ScriptReading reading = ScriptReader.read(before, setup.profile(), ready.run().flow());
    if (reading.script().isEmpty()) {
      return refused(setup.file(), reading.findings());
    }
    new LeadUp(ready.run()).play(reading.script().get());
    ready.run().begins(PortalView.of(setup.drill()));
    return new Begun(ready, run(setup, sitting, ready, tracer));
  }

  private DrillRun run(Setup setup, Sitting sitting, Opening.Ready ready, Tracer tracer) {
    if (sitting.mode() == Sitting.Mode.SHOW) {
      ready.run().setAttended(false);
    }
    return new DrillRun(setup.spoken(words), sitting, ready.run(), tracer);
  }

  /**
   * Goes on with a drill behind its journal; what was asked for and not answered yet will be.
   *
   * @param journal where the journal is
   * @param text what it says, with a sitting in its header
   */
  public Outcome goOn(Path journal, String text) {
    Sitting sitting = Replay.sitting(text).orElseThrow();
    if (sitting.mode() == Sitting.Mode.TEST && Replay.reach(text).ended()) {
      return refused(journal, List.of(fault("test-is-over", sitting)));
    }
    Path folder = journal.toAbsolutePath().getParent();
    Optional<Path> file = shelves.named(Kept.DRILL, sitting.drill(), folder).map(Shelved::file);
    Optional<Drill> drill = file.flatMap(DrillOpener::read);
    if (drill.isEmpty()) {
      return refused(journal, List.of(fault("drill-not-found", sitting)));
    }
    Setup.Outcome outcome =
        Setup.of(drill.get(), file.get(), drill.get().start().variant(sitting.variant()), shelves);
    return outcome.setup().isEmpty()
        ? refused(file.get(), outcome.findings())
        : goOn(outcome.setup().get(), sitting, journal, text);
  }

  private Outcome goOn(Setup setup, Sitting sitting, Path journal, String text) {
    Tracer tracer = new Tracer();
    return switch (opener.goOn(
        journal, text, new Colleagues(setup.drill(), tracer), () -> Stream.of(setup.profile()))) {
      case Opening.Ready ready -> {
        ready.run().goesOn(PortalView.of(setup.drill()));
        yield new Begun(ready, run(setup, sitting, ready, tracer));
      }
      case Opening.Refused refused -> new Refused(refused.report());
      case Opening.Choice choice -> refused(journal, choice.findings());
    };
  }

  private static Optional<Drill> read(Path file) {
    try {
      return DrillReader.read(file).drill();
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }

  private static Finding fault(String code, Sitting sitting) {
    return new Finding(
        code,
        Severity.ERROR,
        "",
        Position.START,
        Phrase.of("findings", code, "drill", sitting.drill()));
  }

  /** What comes of a drill with faults. */
  public static Outcome refused(Path file, List<Finding> findings) {
    return new Refused(FileReport.bad(file, Phrase.NONE, findings));
  }
}
