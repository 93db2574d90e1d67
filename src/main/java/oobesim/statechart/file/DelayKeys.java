// SPDX-License-Identifier: Apache-2.0
package oobesim.statechart.file;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import oobesim.document.Json;
import oobesim.statechart.Delay;

/**
 * The keys of an {@code after} object.
 *
 * @param vocabulary the durations that have names
 * @param faults where to report
 */
record DelayKeys(ChartVocabulary vocabulary, Faults faults) {
  /** JavaScript sorts keys that look like an array index, which ends below this. */
  private static final long FIRST_NO_INDEX = 4_294_967_295L;

  /**
   * One key.
   *
   * @param key as it stands in the file
   * @param delay what it means
   */
  record Entry(String key, Delay delay) {}

  /** The delays in the order in which XState starts their timers: short numbers first. */
  List<Entry> inOrder(Json.Obj after) {
    DelayForm form = new DelayForm(vocabulary, faults);
    List<Entry> entries = new ArrayList<>();
    Map<String, String> seen = new HashMap<>();
    for (String key : after.members().keySet()) {
      form.key(after, key)
          .ifPresent(
              delay -> {
                String twin = seen.putIfAbsent(delay.text(), key);
                if (twin != null) {
                  faults.atKey(
                      after, key, ChartFindingCode.DUPLICATE_DELAY.with("one", key, "other", twin));
                }
                entries.add(new Entry(key, delay));
              });
    }
    entries.sort(Comparator.comparingLong(entry -> index(entry.delay())));
    return entries;
  }

  private static long index(Delay delay) {
    return switch (delay) {
      case Delay.Fixed(var duration) -> Math.min(duration.toMillis(), FIRST_NO_INDEX);
      case Delay.Named _ -> FIRST_NO_INDEX;
    };
  }
}
