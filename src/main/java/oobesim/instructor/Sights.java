// SPDX-License-Identifier: Apache-2.0
package oobesim.instructor;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** All that a run has shown so far, in order; a run that goes back forgets what came later. */
final class Sights {
  private final List<Sight> seen = new ArrayList<>();

  void see(Sight now) {
    if (!seen.isEmpty() && seen.getLast().goesOnAs(now)) {
      seen.set(seen.size() - 1, seen.getLast().lookedAt(now));
    } else {
      seen.add(now);
    }
  }

  void recall(List<Sight> before) {
    List<Sight> now = all();
    seen.clear();
    before.forEach(this::see);
    now.forEach(this::see);
  }

  void backTo(Duration moment) {
    seen.removeIf(sight -> sight.at().compareTo(moment) > 0);
  }

  List<Sight> all() {
    return List.copyOf(seen);
  }
}
