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
      faults.at(ChartFindingCode.MALFORMED_DELAY, at, malformed(text), wanted());
    } else if (unknown(delay.get())) {
      faults.at(ChartFindingCode.UNKNOWN_DURATION, at, noDuration(text), hint(text));
    }
    return delay;
  }

  /** The delay that stands as a key. */
  Optional<Delay> key(Json.Obj object, String key) {
    Optional<Delay> delay = Delay.of(key);
    if (delay.isEmpty()) {
      faults.atKey(ChartFindingCode.MALFORMED_DELAY, object, key, malformed(key), wanted());
    } else if (unknown(delay.get())) {
      faults.atKey(ChartFindingCode.UNKNOWN_DURATION, object, key, noDuration(key), hint(key));
    }
    return delay;
  }

  private boolean unknown(Delay delay) {
    return delay instanceof Delay.Named(String name) && !vocabulary.knowsDuration(name);
  }

  private static String malformed(String text) {
    return "\"" + text + "\" is no delay";
  }

  private static String wanted() {
    return "write milliseconds (36000), an ISO-8601 duration (PT36S) or the name of a duration";
  }

  private static String noDuration(String name) {
    return "there is no duration \"" + name + "\"";
  }

  private String hint(String name) {
    return Faults.hint(name, vocabulary.durations());
  }
}
