// SPDX-License-Identifier: Apache-2.0
package oobesim.drill;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import oobesim.statechart.Guard;

/** Something that a journal tells, or does not. */
public sealed interface Condition {
  /**
   * A line like a pattern, in circumstances.
   *
   * @param pattern what the line is like
   * @param where in which circumstances
   * @param atLeast only the line of that number and those after it, from 1
   */
  record Happens(Pattern pattern, Where where, int atLeast) implements Condition {}

  /**
   * All hold; at the moment at which the last of them does.
   *
   * @param parts at least one
   */
  record All(List<Condition> parts) implements Condition {
    public All {
      parts = List.copyOf(parts);
    }
  }

  /**
   * One of them holds.
   *
   * @param parts at least one
   */
  record AnyOf(List<Condition> parts) implements Condition {
    public AnyOf {
      parts = List.copyOf(parts);
    }
  }

  /** It never held; only the end of a run can tell. */
  record Never(Condition inner) implements Condition {}

  /**
   * The run ends so.
   *
   * @param screen what is shown at the end, empty for anything
   * @param guard what holds then, empty for anything
   */
  record Ends(Optional<String> screen, Optional<Guard> guard) implements Condition {}

  /**
   * In which circumstances a line counts.
   *
   * @param on the screen that was shown just before, {@code *} for any letters; empty for any
   * @param guard what held just before, empty for anything
   * @param after only once this has held
   * @param before only as long as this has not held
   * @param within only so long after the beginning, or after {@code after} first held
   */
  record Where(
      Optional<String> on,
      Optional<Guard> guard,
      Optional<Condition> after,
      Optional<Condition> before,
      Optional<Duration> within) {
    /** Anywhere. */
    public static final Where ANYWHERE =
        new Where(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
  }
}
