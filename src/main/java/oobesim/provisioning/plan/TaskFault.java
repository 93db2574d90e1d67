// SPDX-License-Identifier: Apache-2.0
package oobesim.provisioning.plan;

import java.time.Duration;
import java.util.Optional;
import oobesim.provisioning.around.Mishap;

/**
 * What will go wrong in a row of the status page.
 *
 * @param id the failure's id in the catalogue
 * @param code the code that the row then shows, may be empty
 * @param at when, in working time since the phase began
 * @param app what goes wrong with an app, where it is an app that spoils the row
 * @param detection what the agent's log says of every app that it no longer finds with it
 */
public record TaskFault(
    String id, String code, Duration at, Optional<Mishap> app, Optional<String> detection) {
  /** One that no app brings. */
  public TaskFault(String id, String code, Duration at) {
    this(id, code, at, Optional.empty(), Optional.empty());
  }

  /** The same at another moment. */
  public TaskFault movedTo(Duration moment) {
    return new TaskFault(id, code, moment, app, detection);
  }
}
