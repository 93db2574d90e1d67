// SPDX-License-Identifier: Apache-2.0
package oobesim.statechart.file;

import java.util.Optional;
import oobesim.document.Json;
import oobesim.statechart.Delay;

/** Reads a delay and says what is wrong with it. */
record DelayForm(ChartVocabulary vocabulary, Faults faults) {

  /** The delay of a parameter's text. */
  Optional<Delay> read(String text, Json at) {
    Optional<Delay> delay = Delay.of(text);
    if (delay.isEmpty()) {
      faults.at(at, malformed(text));
    } else if (unknown(delay.get())) {
      faults.at(at, noDuration(text));
    }
    return delay;
  }

  /** The delay that stands as a key. */
  Optional<Delay> key(Json.Obj object, String key) {
    Optional<Delay> delay = Delay.of(key);
    if (delay.isEmpty()) {
      faults.atKey(object, key, malformed(key));
    } else if (unknown(delay.get())) {
      faults.atKey(object, key, noDuration(key));
    }
    return delay;
  }

  private boolean unknown(Delay delay) {
    return delay instanceof Delay.Named(String name) && !vocabulary.knowsDuration(name);
  }

  private static ChartFault malformed(String text) {
    return ChartFindingCode.MALFORMED_DELAY.with("delay", text);
  }

  private ChartFault noDuration(String name) {
    return ChartFindingCode.UNKNOWN_DURATION.with(
        "duration", name, "nearest", faults.hint(name, vocabulary.durations()));
  }
}
