// SPDX-License-Identifier: Apache-2.0
package oobesim.statechart;

import java.time.Duration;

/** An order about a delayed event, for the session to carry out in the order given. */
public sealed interface TimerCommand {
  /** Names the timer; starting one that runs replaces it. */
  String id();

  /**
   * Raises an event after a while.
   *
   * @param id the timer's name
   * @param event what to raise
   * @param delay how long from now, not negative
   */
  record Start(String id, Event event, Duration delay) implements TimerCommand {}

  /**
   * Forgets a timer, running or not.
   *
   * @param id the timer's name
   */
  record Cancel(String id) implements TimerCommand {}
}
