// SPDX-License-Identifier: Apache-2.0
package oobesim.coach.line;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import oobesim.coach.DrillOpener;
import oobesim.drill.Drill;
import oobesim.drill.Setup;
import oobesim.instructor.FileReport;
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
    List<Place> places = new ArrayList<>();
    for (String variant : drill.places().orElseThrow().drawn(seed)) {
      int number = places.size() + 1;
      Setup.Outcome setup = Setup.of(drill, file, drill.start().variant(variant), drills.shelves());
      DrillOpener.Outcome outcome =
          setup
              .setup()
              .map(ready -> drills.at(number).begin(ready, seed + number, mode, trainee))
              .orElseGet(() -> DrillOpener.refused(file, setup.findings()));
      switch (outcome) {
        case DrillOpener.Refused(FileReport report) -> {
          places.forEach(place -> place.run().end());
          return new Refused(report);
        }
        case DrillOpener.Begun begun ->
            places.add(new Place(number, begun.opening(), begun.drill()));
      }
    }
    return new Begun(places);
  }
}
