// SPDX-License-Identifier: Apache-2.0
package oobesim.coach.line;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which places of a line have called for the person and were not looked at since. */
final class Calls {
  private final Map<Integer, PlaceState> seen = new LinkedHashMap<>();
  private final Map<Integer, PlaceState> open = new LinkedHashMap<>();

  /**
   * Looks at a place.
   *
   * @param number which one
   * @param now how it stands
   * @param shown whether the person is at it
   */
  void look(int number, PlaceState now, boolean shown) {
    PlaceState before = seen.put(number, now);
    if (shown || !now.calls()) {
      open.remove(number);
    } else if (before != null && before != now) {
      open.remove(number);
      open.put(number, now);
    }
  }

  /** Those that call, the first one first: number and how it stands. */
  List<Line.Call> all() {
    List<Line.Call> calls = new ArrayList<>();
    open.forEach((number, state) -> calls.add(new Line.Call(number, state)));
    return calls;
  }
}
