// SPDX-License-Identifier: Apache-2.0
package oobesim.statechart.file;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The kinds of state as {@code type} names them. */
enum StateKind {
  ATOMIC,
  COMPOUND,
  PARALLEL,
  FINAL,
  HISTORY;

  static Optional<StateKind> of(String word) {
    return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
  }

  static List<String> words() {
    return Arrays.stream(values()).map(StateKind::word).toList();
  }

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
