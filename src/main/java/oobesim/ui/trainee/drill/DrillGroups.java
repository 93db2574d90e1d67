// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee.drill;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import oobesim.coach.DrillShelf;
import oobesim.coach.Results;
import oobesim.drill.Drill;

/** How many drills each group has and how many of them are passed, counted once for all rows. */
record DrillGroups(Map<String, Count> counts) {
  /**
   * Of one group.
   *
   * @param all how many drills it has
   * @param passed how many of them are passed
   */
  record Count(int all, int passed) {
    private Count with(Count more) {
      return new Count(all + more.all, passed + more.passed);
    }
  }

  /** Of a list; what has faults counts nowhere. */
  static DrillGroups of(List<DrillShelf.Entry> entries, Results results) {
    Map<String, Count> counts = new HashMap<>();
    for (DrillShelf.Entry entry : entries) {
      entry
          .drill()
          .ifPresent(
              drill -> counts.merge(drill.briefing().group(), one(drill, results), Count::with));
    }
    return new DrillGroups(counts);
  }

  private static Count one(Drill drill, Results results) {
    return new Count(1, results.passed(drill.id()) ? 1 : 0);
  }

  Count of(String group) {
    return counts.getOrDefault(group, new Count(0, 0));
  }
}
