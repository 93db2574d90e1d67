// SPDX-License-Identifier: Apache-2.0
package oobesim.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import oobesim.assessment.Assessment;
import oobesim.assessment.Assessor;
import oobesim.assessment.Tracer;
import oobesim.coach.DrillOpener;
import oobesim.coach.DrillRun;
import oobesim.drill.Drill;
import oobesim.drill.DrillReader;
import oobesim.i18n.Words;
import oobesim.instructor.FileOpener;
import oobesim.instructor.LiveRun;
import oobesim.instructor.Pace;
import oobesim.profile.Shelves;
import oobesim.session.FlowFinder;
import oobesim.session.InputWords;
import oobesim.session.JournalText;
import oobesim.session.Replay;
import oobesim.session.Sitting;

/** A drill on a bench, led in the words of scripts. */
public final class DrillBench {
  private final List<String> journal = new ArrayList<>();
  private final DrillRun drill;

  private DrillBench(Drill drill, Path file, Sitting.Mode mode, long seed) {
    FlowFinder flows = new FlowFinder(Shelves.INSIDE_ALONE, ShippedFlow.source());
    FileOpener opener =
        new FileOpener(flows, 1, () -> entry -> journal.add(JournalText.line(entry)));
    DrillOpener.Outcome outcome =
        new DrillOpener(opener, Shelves.INSIDE_ALONE, () -> seed, Words.in(Locale.ENGLISH))
            .begin(file, drill, mode, "Mara Lindt");
    this.drill =
        switch (outcome) {
          case DrillOpener.Begun begun -> begun.drill();
          case DrillOpener.Refused refused -> throw new AssertionError(refused.report());
        };
  }

  /** A shipped drill by the beginning of its file's name, such as {@code d-05}. */
  public static DrillBench of(String name, Sitting.Mode mode) {
    return of(name, mode, 0);
  }

  /** The same with a seed of what is left to chance. */
  public static DrillBench of(String name, Sitting.Mode mode, long seed) {
    Path file = file(name);
    return new DrillBench(read(file), file, mode, seed);
  }

  /** The file of a shipped drill. */
  public static Path file(String name) {
    try {
      return Shelves.in(Path.of("profiles", "drills")).stream()
          .filter(file -> file.getFileName().toString().startsWith(name))
          .findFirst()
          .orElseThrow();
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  /** A drill without faults. */
  public static Drill read(Path file) {
    try {
      return DrillReader.read(file).drill().orElseThrow();
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  /** Inputs in the words of scripts, {@code wait N} in minutes and {@code think N} in seconds. */
  public DrillBench doing(String... lines) {
    for (String line : lines) {
      if (line.startsWith("wait ")) {
        Duration length = Duration.ofMinutes(Integer.parseInt(line.substring(5)));
        run().advanceTo(run().now().plus(length));
      } else if (line.startsWith("think ")) {
        think(Integer.parseInt(line.substring(6)));
      } else {
        run().apply(InputWords.parse(line).orElseThrow());
      }
    }
    return this;
  }

  /** Real time passes while virtual time stands still, frame by frame. */
  private void think(int seconds) {
    for (int i = 0; i < seconds * 4; i++) {
      run().pass(Duration.ofMillis(250), Pace.USUAL.at(1e-9));
    }
  }

  public DrillRun drill() {
    return drill;
  }

  public LiveRun run() {
    return drill.run();
  }

  public List<String> journal() {
    return List.copyOf(journal);
  }

  /** What somebody finds who has the journal alone. */
  public Assessment assessed() {
    String text = String.join("\n", journal) + "\n";
    Optional<Assessment> assessment =
        Tracer.of(text, ShippedFlow.source()).map(trace -> Assessor.assess(drill.drill(), trace));
    return assessment.orElseThrow();
  }

  /** What comes of playing the journal again. */
  public Replay.Result replayed() {
    return Replay.of(String.join("\n", journal) + "\n", ShippedFlow.source());
  }
}
