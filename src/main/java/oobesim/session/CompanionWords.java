// SPDX-License-Identifier: Apache-2.0
package oobesim.session;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import oobesim.session.Input.Companion.Act;

/** The words for what is done with the companion app: {@code companion ACT VALUE}. */
final class CompanionWords {
  private CompanionWords() {}

  static String of(Input.Companion input) {
    String words = "companion " + word(input.act());
    return input.value().isEmpty() ? words : words + " " + input.value();
  }

  /** Only a scan needs no value: then it is of the code that the device shows. */
  static Optional<Input> parse(String act, String value) {
    return exactly(act, value)
        .filter(it -> it.act() == Act.SCAN || !value.isBlank())
        .map(Input.class::cast);
  }

  /** The same, whatever the value is. */
  static Optional<Input.Companion> exactly(String act, String value) {
    return Arrays.stream(Act.values())
        .filter(it -> word(it).equals(act))
        .findFirst()
        .map(it -> new Input.Companion(it, value));
  }

  private static String word(Act act) {
    return act.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
