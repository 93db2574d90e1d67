// SPDX-License-Identifier: Apache-2.0
package oobesim.provisioning.plan;

import java.time.Duration;
import java.util.Optional;
import oobesim.provisioning.around.Mishap;

/** Tells which failure strikes at a place of the status page; the catalogue knows. */
@FunctionalInterface
public interface Strikes {
  /** No failure anywhere. No constant, or a JVM keeps no lambda of it for its next start. */
  static Strikes none() {
    return (phase, task) -> Optional.empty();
  }

  /** The failure that strikes in a row, if any. */
  Optional<Strike> at(EspPhase phase, EspTask task);

  /** The failure of an app's installation; only its name if there is no catalogue. */
  default Strike ofApp(Mishap mishap) {
    return new Strike(mishap.word(), "", Duration.ZERO);
  }

  /**
   * A failure that strikes.
   *
   * @param id its id in the catalogue
   * @param code the code it shows
   * @param after how long after the row began
   * @param stalls the row never ends by itself, instead of failing
   * @param detection what the agent's log says of every app that it no longer finds with it
   */
  record Strike(
      String id, String code, Duration after, boolean stalls, Optional<String> detection) {
    /** One that fails the row. */
    public Strike(String id, String code, Duration after) {
      this(id, code, after, false, Optional.empty());
    }
  }
}
