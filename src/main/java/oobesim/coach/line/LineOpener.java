// SPDX-License-Identifier: Apache-2.0
package oobesim.coach.line;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import oobesim.coach.DrillOpener;
import oobesim.drill.Drill;
import oobesim.drill.Setup;
import oobesim.drill.Start;
import oobesim.instructor.FileReport;
import oobesim.instructor.JournalFiles;
import oobesim.session.Replay;
import oobesim.session.Sitting;

/**
 * Begins drills that have several places.
 *
 * @param drills begins the drill at one place
 */
public record LineOpener(DrillOpener drills) {
  /** What came of it. */
  public sealed interface Outcome {}

  /**
   * It can begin.
   *
   * @param places the places in their order, what leads up to each has happened
   */
  public record Begun(List<Place> places) implements Outcome {
    public Begun {
      places = List.copyOf(places);
    }
  }

  /**
   * It cannot.
   *
   * @param report why
   */
  public record Refused(FileReport report) implements Outcome {}

  /**
   * Begins a drill at all of its places; one seed draws what each of them has. Throws for a drill
   * without places.
   */
  public Outcome begin(Path file, Drill drill, Sitting.Mode mode, String trainee) {
    long seed = drills.seeds().getAsLong();
    List<String> variants = drill.places().orElseThrow().drawn(seed);
    return each(
        variants.size(),
        number -> {
          Optional<Start.Variant> variant = drill.start().variant(variants.get(number - 1));
          Setup.Outcome setup = Setup.of(drill, file, variant, drills.shelves());
          return setup
              .setup()
              .map(ready -> drills.at(number).begin(ready, seed + number, mode, trainee))
              .orElseGet(() -> DrillOpener.refused(file, setup.findings()));
        });
  }

  /** Goes on at all places behind their journals, which are in the order of the places. */
  public Outcome goOn(List<Path> journals) {
    return each(
        journals.size(),
        number -> {
          Path journal = journals.get(number - 1);
          return JournalFiles.read(journal)
              .filter(text -> Replay.sitting(text).isPresent())
              .map(text -> drills.at(number).goOn(journal, text))
              .orElseGet(() -> DrillOpener.refused(journal, List.of()));
        });
  }

  /** All places or none. */
  private static Outcome each(int number, IntFunction<DrillOpener.Outcome> opens) {
    List<Place> places = new ArrayList<>();
    for (int i = 1; i <= number; i++) {
      switch (opens.apply(i)) {
        case DrillOpener.Refused(FileReport report) -> {
          places.forEach(place -> place.run().end());
          return new Refused(report);
        }
        case DrillOpener.Begun begun -> places.add(new Place(i, begun.opening(), begun.drill()));
      }
    }
    return new Begun(places);
  }
}
