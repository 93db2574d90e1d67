// SPDX-License-Identifier: Apache-2.0
package oobesim.session;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * How somebody leads a run from outside the device. Nothing on the device follows from it: a
 * journal tells it, and playing the journal again needs only the virtual times of what happened.
 */
public sealed interface Steering {
  /**
   * Virtual time runs at another speed from now on.
   *
   * @param factor seconds of virtual time for one second of real time, above 0 and finite
   */
  record Speed(double factor) implements Steering {
    private static final String WORD = "speed ";

    public Speed {
      if (!(factor > 0 && factor < Double.POSITIVE_INFINITY)) {
        throw new IllegalArgumentException("time does not run at " + factor);
      }
    }

    /** The factor in digits, such as {@code 60} or {@code 0.5}. */
    public String digits() {
      return factor == Math.rint(factor) ? Long.toString((long) factor) : Double.toString(factor);
    }
  }

  /** Virtual time stands still from now on. */
  record Freeze() implements Steering {}

  /** Virtual time runs again. */
  record GoOn() implements Steering {}

  /** Time is jumped over, to where something else is to be seen. */
  record Jump() implements Steering {}

  /** Whoever trains leads the run from here on: what is done is not the rehearsing person's. */
  record TakeOver() implements Steering {}

  /** Whoever rehearses leads the run again. */
  record HandBack() implements Steering {}

  /** What led up to the exercise is over: from now on it is the rehearsing person's run. */
  record Begin() implements Steering {}

  /**
   * Somebody thought before the next thing that was done.
   *
   * @param real how long, in whole seconds of real time; less than nothing is nothing, and beyond
   *     {@link Session#LONGEST} nobody thinks
   */
  record Thought(Duration real) implements Steering {
    private static final String WORD = "thought ";

    public Thought {
      real =
          real.isNegative()
              ? Duration.ZERO
              : real.compareTo(Session.LONGEST) > 0 ? Session.LONGEST : real;
    }
  }

  /** The words for it in a journal. */
  default String words() {
    return switch (this) {
      case Speed speed -> Speed.WORD + speed.digits();
      case Freeze() -> "freeze";
      case GoOn() -> "go-on";
      case Jump() -> "jump";
      case TakeOver() -> "take-over";
      case HandBack() -> "hand-back";
      case Begin() -> "begin";
      case Thought(Duration real) -> Thought.WORD + real;
    };
  }

  /** The steering whose words {@link #words} has written, empty if they mean none. */
  static Optional<Steering> exactly(String words) {
    return switch (words) {
      case "freeze" -> Optional.of(new Freeze());
      case "go-on" -> Optional.of(new GoOn());
      case "jump" -> Optional.of(new Jump());
      case "take-over" -> Optional.of(new TakeOver());
      case "hand-back" -> Optional.of(new HandBack());
      case "begin" -> Optional.of(new Begin());
      default -> speed(words).or(() -> thought(words)).filter(it -> it.words().equals(words));
    };
  }

  private static Optional<Steering> thought(String words) {
    try {
      return words.startsWith(Thought.WORD)
          ? Optional.of(new Thought(Duration.parse(words.substring(Thought.WORD.length()))))
          : Optional.empty();
    } catch (DateTimeParseException noTime) {
      return Optional.empty();
    }
  }

  private static Optional<Steering> speed(String words) {
    if (!words.startsWith(Speed.WORD)) {
      return Optional.empty();
    }
    try {
      return Optional.of(new Speed(Double.parseDouble(words.substring(Speed.WORD.length()))));
    } catch (IllegalArgumentException noSpeed) {
      return Optional.empty();
    }
  }
}
