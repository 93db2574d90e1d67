// SPDX-License-Identifier: Apache-2.0
package oobesim.provisioning.plan;

import java.time.Duration;
import java.util.Optional;
import oobesim.provisioning.around.App;

/**
 * An app's turn with the agent, which installs one app after another, in working time since its
 * phase began.
 *
 * @param app which app
 * @param owner whom it is installed for: a user principal name, empty for the device
 * @param from when its installer begins
 * @param to when it ends, well or not
 * @param before how much of the installation an earlier turn has done
 * @param code the code with which it fails, which may be empty; absent where it succeeds
 */
public record AppTurn(
    App app, String owner, Duration from, Duration to, Duration before, Optional<String> code) {

  /** Whether it has ended, well or not. */
  public boolean ended(Duration worked) {
    return to.compareTo(worked) <= 0;
  }

  /** Whether the app is on the device by then. */
  public boolean installed(Duration worked) {
    return code.isEmpty() && ended(worked);
  }

  /**
   * How much of the installation is done while the installer runs; an installer that failed begins
   * anew.
   */
  public Duration done(Duration worked) {
    if (ended(worked)) {
      return Duration.ZERO;
    }
    // an installer that hangs gets nowhere
    boolean hangs = to.equals(PhaseRun.NEVER);
    return !hangs && worked.compareTo(from) > 0 ? before.plus(worked).minus(from) : before;
  }

  /** Whether it will not come: what broke before it has stopped the agent. */
  public boolean stopped() {
    return from.equals(PhaseRun.NEVER);
  }

  /** The same begun and ended later. */
  public AppTurn later(Duration by) {
    return new AppTurn(app, owner, from.plus(by), to.plus(by), before, code);
  }

  /** The same that never begins. */
  public AppTurn unbegun() {
    return new AppTurn(app, owner, PhaseRun.NEVER, PhaseRun.NEVER, before, Optional.empty());
  }

  /** The same without an end. */
  public AppTurn endless() {
    return new AppTurn(app, owner, from, PhaseRun.NEVER, before, Optional.empty());
  }
}
