// SPDX-License-Identifier: Apache-2.0
package oobesim.coach;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * A call of the help desk as the run's journal tells it: the same journal, the same call.
 *
 * @param lines what was said, in the order of the run
 * @param pending what was said and has not been answered or done yet
 * @param since when the caller came to the phone, empty while nobody is there
 * @param before time on the phone before that
 * @param begun cells of patience then
 * @param useless instructions since then that have changed nothing
 * @param seed draws how patient the caller is
 */
public record Call(
    List<Line> lines,
    List<Pending> pending,
    Optional<Duration> since,
    Duration before,
    int begun,
    int useless,
    long seed) {
  public Call {
    lines = List.copyOf(lines);
    pending = List.copyOf(pending);
  }

  /** Who says something, and how. */
  public enum Kind {
    /** The caller, word for word from the page. */
    READS,
    /** The caller, in words of one's own from what is to be seen. */
    DESCRIBES,
    /** The caller answers. */
    SAYS,
    /** The administrator answers. */
    ADMINISTRATOR,
    /** The help desk asks the caller. */
    ASKED,
    /** The help desk tells the caller something. */
    TOLD,
    /** The help desk asks the administrator. */
    ASKED_ADMINISTRATOR,
    /** Nobody: the call ends or begins again. */
    PROMISED,
    /** The caller has hung up. */
    HUNG_UP,
    /** The caller is on the phone again. */
    CALLED
  }

  /**
   * Something that was said.
   *
   * @param at virtual time since the drill began
   * @param kind who says it
   * @param text the words, empty where there are none
   */
  public record Line(Duration at, Kind kind, String text) {}

  /**
   * Something that takes a while.
   *
   * @param talk id of what was said
   * @param from when it was said
   * @param due when it is answered or done
   */
  public record Pending(String talk, Duration from, Duration due) {}

  /** Whether the caller is on the phone. */
  public boolean onPhone() {
    return since.isPresent();
  }

  /** Time on the phone in all calls, at a moment of the run. */
  public Duration spent(Duration now) {
    return before.plus(since.map(now::minus).orElse(Duration.ZERO));
  }

  /** What patience is left at a moment of the run; off the phone it does not go on falling. */
  public Patience patience(Duration now) {
    return Patience.of(seed, begun, since.map(now::minus).orElse(Duration.ZERO), useless);
  }
}
