// SPDX-License-Identifier: Apache-2.0
package oobesim.instructor;

import java.time.Duration;
import oobesim.session.Input;

/**
 * Something around the device that whoever leads will change later: the cable is pulled, the power
 * goes.
 *
 * @param change what
 * @param when when
 */
public record LaterChange(Input.Outside change, When when) {
  /** When something is changed. */
  public sealed interface When {}

  /**
   * When a place is reached.
   *
   * @param place a row of the status page or a step, as the failure catalogue writes it
   */
  public record AtPlace(String place) implements When {}

  /**
   * At a moment.
   *
   * @param moment in virtual time
   */
  public record AtTime(Duration moment) implements When {}
}
