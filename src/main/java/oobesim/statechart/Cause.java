// SPDX-License-Identifier: Apache-2.0
package oobesim.statechart;

import java.util.Optional;

/** What makes a transition possible. */
public sealed interface Cause {
  /** The event descriptor it waits for; empty if it needs no event. */
  Optional<String> descriptor();

  /** How people call it: {@code next}, {@code after PT6S}, {@code done}, {@code always}. */
  default String said() {
    return switch (this) {
      case On(String event) -> event;
      case Always _ -> "always";
      case Done _ -> "done";
      case After(var _, Delay.Fixed(var duration)) -> "after " + duration;
      case After(var _, Delay.Named(String name)) -> "after " + name;
    };
  }

  /**
   * An event.
   *
   * @param event an event's name, {@code *}, or a prefix such as {@code key.*}
   */
  record On(String event) implements Cause {
    @Override
    public Optional<String> descriptor() {
      return Optional.of(event);
    }
  }

  /** No event: taken as soon as its guard holds. */
  record Always() implements Cause {
    @Override
    public Optional<String> descriptor() {
      return Optional.empty();
    }
  }

  /**
   * Time that passes in the source.
   *
   * @param source the state that starts the timer
   * @param delay how long
   */
  record After(StateId source, Delay delay) implements Cause {
    /** The name of both the timer and the event it raises. */
    public String event() {
      return "xstate.after." + delay.text() + "." + source.value();
    }

    @Override
    public Optional<String> descriptor() {
      return Optional.of(event());
    }
  }

  /**
   * The end of the source's own course.
   *
   * @param source the state that is done
   */
  record Done(StateId source) implements Cause {
    /** The event that entering the final state raises. */
    public String event() {
      return "xstate.done.state." + source.value();
    }

    @Override
    public Optional<String> descriptor() {
      return Optional.of(event());
    }
  }
}
