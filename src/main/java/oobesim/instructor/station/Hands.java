// SPDX-License-Identifier: Apache-2.0
package oobesim.instructor.station;

import java.util.Optional;
import oobesim.session.Input;

/** Whose hand did something. */
final class Hands {
  private Hands() {}

  /** What was done, whoever did it. */
  static Input bare(Input input) {
    return input instanceof Input.By by ? by.change() : input;
  }

  /** Whose hand it was, empty for that of the person who rehearses. */
  static Optional<Input.By.Hand> of(Input input) {
    return input instanceof Input.By by ? Optional.of(by.hand()) : Optional.empty();
  }
}
