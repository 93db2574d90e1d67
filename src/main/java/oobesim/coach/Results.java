// SPDX-License-Identifier: Apache-2.0
package oobesim.coach;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import oobesim.assessment.Assessment;
import oobesim.assessment.LineAssessment;
import oobesim.session.Sitting;

/** What came of the drills that were tried: the best try of each. */
public final class Results {
  private final Map<String, Best> best = new LinkedHashMap<>();

  /**
   * The best try of a drill.
   *
   * @param points points that it got, not negative
   * @param most the points that there were, at least 1
   * @param passed whether it was passed; one that was not never hides one that was
   */
  public record Best(int points, int most, boolean passed) {
    private static final int TENTHS = 10;

    /** The stars of one that was passed: 1 from the points to pass on, 2 from 8, 3 from 9 of 10. */
    public int stars() {
      if (!passed) {
        return 0;
      }
      int tenths = points * TENTHS / most;
      return tenths >= 9 ? 3 : tenths >= 8 ? 2 : 1;
    }

    private boolean before(Best other) {
      return passed == other.passed ? points >= other.points : passed;
    }
  }

  /** Remembers a try; one that played itself is none. */
  public void add(Sitting sitting, Assessment judged) {
    add(sitting, new Best(judged.points(), judged.most(), judged.passed()));
  }

  /** Remembers a try at all places of a drill. */
  public void add(Sitting sitting, LineAssessment judged) {
    add(sitting, new Best(judged.points(), judged.most(), judged.passed()));
  }

  private void add(Sitting sitting, Best now) {
    if (sitting.mode() != Sitting.Mode.SHOW) {
      best.merge(sitting.drill(), now, (old, next) -> next.before(old) ? next : old);
    }
  }

  /** The best try of a drill by its id, empty if it was never tried. */
  public Optional<Best> of(String drill) {
    return Optional.ofNullable(best.get(drill));
  }

  /** Whether a drill was passed. */
  public boolean passed(String drill) {
    return of(drill).filter(Best::passed).isPresent();
  }
}
