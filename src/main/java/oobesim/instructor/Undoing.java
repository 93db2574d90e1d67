// SPDX-License-Identifier: Apache-2.0
package oobesim.instructor;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import oobesim.session.Input;

/** What would take the changes around a device back, the last one first. */
final class Undoing {
  private record Step(Duration at, Input.Outside undo) {}

  private final Deque<Step> steps = new ArrayDeque<>();

  void add(Duration at, Input.Outside undo) {
    steps.push(new Step(at, undo));
  }

  Optional<Input.Outside> last() {
    return Optional.ofNullable(steps.peek()).map(Step::undo);
  }

  void clear() {
    steps.clear();
  }

  void forget() {
    steps.pop();
  }

  /** Forgets what was done after a moment to which a run goes back. */
  void backTo(Duration moment) {
    steps.removeIf(step -> step.at().compareTo(moment) > 0);
  }
}
