// SPDX-License-Identifier: Apache-2.0
package oobesim.drill;

import java.time.Duration;
import java.util.List;

/**
 * How a drill is judged.
 *
 * @param criteria what gives points
 * @param enough how many points are needed to pass
 * @param needed what else is needed to pass
 * @param limit virtual time from the person's first moment that it may take
 */
public record Rubric(List<Criterion> criteria, int enough, List<Needed> needed, Duration limit) {
  /** The reason that too few points are. */
  public static final String POINTS = "points";

  public Rubric {
    criteria = List.copyOf(criteria);
    needed = List.copyOf(needed);
  }

  /**
   * Something that gives points, each part its share; a share of a point is none.
   *
   * @param id its id
   * @param title what it is
   * @param points how many, at least 1
   * @param parts what must hold, at least one; none means that the time limit was kept
   */
  public record Criterion(String id, String title, int points, List<Condition> parts) {
    public Criterion {
      parts = List.copyOf(parts);
    }
  }

  /**
   * Something without which nobody passes.
   *
   * @param id its id
   * @param title what it is, as told if it is missing
   * @param when what shows that it is there
   */
  public record Needed(String id, String title, Condition when) {}

  /** All points that there are. */
  public int most() {
    return criteria.stream().mapToInt(Criterion::points).sum();
  }
}
