// SPDX-License-Identifier: Apache-2.0
package oobesim.support;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.function.IntFunction;
import oobesim.assessment.Assessment;
import oobesim.assessment.Assessor;
import oobesim.assessment.Tracer;
import oobesim.coach.DrillOpener;
import oobesim.coach.Showing;
import oobesim.coach.line.Line;
import oobesim.coach.line.LineOpener;
import oobesim.coach.line.Place;
import oobesim.drill.Drill;
import oobesim.i18n.Words;
import oobesim.instructor.Bench;
import oobesim.instructor.FileOpener;
import oobesim.instructor.LiveRun;
import oobesim.instructor.Pace;
import oobesim.profile.Shelves;
import oobesim.session.FlowFinder;
import oobesim.session.InputWords;
import oobesim.session.JournalText;
import oobesim.session.Sitting;

/** The assembly line on a bench, led in the words of scripts. */
public final class LineBench {
  private static final Duration FRAME = Duration.ofMillis(50);
  private static final Path FILE = DrillBench.file("d-22");
  private static final Drill DRILL = DrillBench.read(FILE);

  private final TreeMap<Integer, List<String>> journals = new TreeMap<>();
  private final Bench bench;
  private final Line line;

  /** A line whose places are drawn by a seed. */
  public LineBench(long seed, Sitting.Mode mode) {
    FlowFinder flows = new FlowFinder(Shelves.INSIDE_ALONE, ShippedFlow.source());
    FileOpener opener = new FileOpener(flows, 1, () -> entry -> {});
    IntFunction<FileOpener> places =
        place ->
            opener.telling(
                () ->
                    entry ->
                        journals
                            .computeIfAbsent(place, number -> new ArrayList<>())
                            .add(JournalText.line(entry)));
    bench = new Bench(opener, Pace.USUAL);
    DrillOpener drills =
        new DrillOpener(opener, Shelves.INSIDE_ALONE, () -> seed, Words.in(Locale.ENGLISH), places);
    line =
        switch (new LineOpener(drills).begin(FILE, DRILL, mode, "Mara Lindt")) {
          case LineOpener.Begun(List<Place> begun) -> new Line(bench, begun);
          case LineOpener.Refused refused -> throw new AssertionError(refused.report());
        };
  }

  public Line line() {
    return line;
  }

  public Bench bench() {
    return bench;
  }

  /** The number of the place that a laptop stands at. */
  public int placeOf(String laptop) {
    return line.places().stream()
        .filter(place -> place.drill().sitting().variant().equals(laptop))
        .mapToInt(Place::number)
        .findFirst()
        .orElseThrow();
  }

  /** Does something at the place that is shown. */
  public LineBench does(String... lines) {
    for (String words : lines) {
      bench.apply(InputWords.parse(words).orElseThrow(() -> new AssertionError(words)));
    }
    line.look();
    return this;
  }

  /** Lets real time pass, frame by frame. */
  public LineBench passes(Duration real) {
    for (Duration gone = Duration.ZERO; gone.compareTo(real) < 0; gone = gone.plus(FRAME)) {
      bench.pass(FRAME, false, false);
      line.pass(FRAME);
    }
    return this;
  }

  /** Goes to a place and leads it to the information screen. */
  public LineBench lands(int place) {
    line.turnTo(place);
    does("power on").passes(Duration.ofSeconds(15));
    return does("key WIN x5", "select pre-provision", "click next").passes(Duration.ofSeconds(6));
  }

  /** Leads a place to its right end by the script that the drill has for it; the others stand. */
  public LineBench endsRightly(int place) {
    line.turnTo(place);
    Showing showing = Showing.of(line.shown().drill()).orElseThrow();
    while (showing.more()) {
      if (!showing.stands()) {
        LiveRun run = line.shown().run();
        run.advanceTo(run.now().plusSeconds(10));
      }
      showing.pass(Duration.ofSeconds(1), 4);
    }
    line.look();
    return this;
  }

  /** The journal of a place. */
  public String journal(int place) {
    return String.join("\n", journals.get(place)) + "\n";
  }

  /** What somebody finds who has a journal alone. */
  public static Assessment assessed(String journal) {
    return Assessor.assess(DRILL, Tracer.of(journal, ShippedFlow.source()).orElseThrow());
  }
}
