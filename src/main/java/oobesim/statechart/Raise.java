// SPDX-License-Identifier: Apache-2.0
package oobesim.statechart;

import java.util.Optional;

/**
 * The one built-in action: puts an event into the machine's own queue, now or after a while.
 *
 * <p>A delayed one starts a timer that is named by {@code id} or else by the event. XState gives
 * such a timer a random name; a pure step cannot, so that raising the same event anew while its
 * timer runs replaces that timer.
 */
public final class Raise {
  /** The action's name. */
  public static final String NAME = "raise";

  /** The parameter that names the event. */
  public static final String EVENT = "event";

  /** The parameter that says how long to wait; without it the event comes in the same step. */
  public static final String DELAY = "delay";

  /** The parameter that names the timer. */
  public static final String ID = "id";

  private Raise() {}

  /** How long a call waits; empty if its event comes in the same step. */
  public static Optional<Delay> delay(ActionCall call) {
    return Optional.ofNullable(call.parameters().get(DELAY)).flatMap(Delay::of);
  }

  /** The name of the timer that a delayed call starts. */
  public static String timer(ActionCall call) {
    String id = call.parameters().get(ID);
    return id == null ? "xstate.raise." + call.parameter(EVENT) : id;
  }
}
