// SPDX-License-Identifier: Apache-2.0
package oobesim.assessment;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import oobesim.drill.Drill;
import oobesim.drill.Places;
import oobesim.drill.Rubric;
import oobesim.session.Sitting;

/**
 * What the runs of all places of a drill are worth together. Each is judged by its own journal; in
 * which order they are told does not matter.
 *
 * @param places what each place is worth
 * @param groups how many places of each group came to their right end
 * @param needed what is needed at each place to pass, with how many have it
 * @param longest virtual time of the place that took longest
 * @param inTime whether that is within the limit of the places
 * @param passed whether every place came to its right end in time
 */
public record LineAssessment(
    List<Assessment> places,
    List<Count> groups,
    List<Count> needed,
    Duration longest,
    boolean inTime,
    boolean passed) {
  public LineAssessment {
    places = List.copyOf(places);
    groups = List.copyOf(groups);
    needed = List.copyOf(needed);
  }

  /**
   * How many places have something.
   *
   * @param id its id in the drill
   * @param title what it is, as the drill tells it
   * @param done how many have it
   * @param all how many should have it
   */
  public record Count(String id, String title, int done, int all) {
    /** Whether all have it that should. */
    public boolean full() {
      return done >= all;
    }
  }

  /** What places are worth together. Throws for a drill that has none. */
  public static LineAssessment of(Drill drill, List<Assessment> places) {
    Places line = drill.places().orElseThrow();
    Duration longest =
        places.stream()
            .map(place -> place.conduct().took())
            .max(Comparator.naturalOrder())
            .orElse(Duration.ZERO);
    List<Count> groups = line.groups().stream().map(group -> count(group, places)).toList();
    boolean inTime = !places.isEmpty() && longest.compareTo(line.limit()) <= 0;
    return new LineAssessment(
        places,
        groups,
        drill.rubric().needed().stream().map(it -> count(it, line.count(), places)).toList(),
        longest,
        inTime,
        inTime && groups.stream().allMatch(Count::full));
  }

  /** The same laptop told of twice is one laptop. */
  private static Count count(Places.Group group, List<Assessment> places) {
    long done =
        places.stream()
            .filter(Assessment::passed)
            .flatMap(place -> variant(place).stream())
            .filter(group.variants()::contains)
            .distinct()
            .count();
    return new Count(group.id(), group.title(), (int) done, group.count());
  }

  private static Count count(Rubric.Needed needed, int all, List<Assessment> places) {
    long met =
        places.stream()
            .flatMap(place -> place.needed().stream())
            .filter(need -> need.met() && need.needed().id().equals(needed.id()))
            .count();
    return new Count(needed.id(), needed.title(), (int) met, all);
  }

  private static Optional<String> variant(Assessment place) {
    return place.sitting().map(Sitting::variant);
  }

  /** The points of all places that are left when hints are paid. */
  public int points() {
    return places.stream().mapToInt(Assessment::points).sum();
  }

  /** All points that there are. */
  public int most() {
    return places.stream().mapToInt(Assessment::most).sum();
  }

  /** What is missing: ids of groups and of what is needed, and {@code limit} for the time. */
  public List<String> reasons() {
    Stream<String> missing =
        Stream.concat(groups.stream(), needed.stream())
            .filter(count -> !count.full())
            .map(Count::id);
    return Stream.concat(missing, Stream.of("limit").filter(id -> !inTime)).toList();
  }
}
