// SPDX-License-Identifier: Apache-2.0
package oobesim.instructor.station;

import java.time.Duration;
import java.util.Optional;
import oobesim.instructor.LiveRun;
import oobesim.provisioning.DeviceMode;
import oobesim.provisioning.World;
import oobesim.provisioning.event.EventKind;
import oobesim.provisioning.event.LoggedEvent;

/** The jump from a technician's seal to the moment from which a user may begin. */
public final class ResealJump {
  /** The documents ask for 90 minutes; one more is on the safe side. */
  public static final Duration AFTER = Duration.ofMinutes(91);

  private ResealJump() {}

  /** Where the jump leads, in virtual time; empty before the seal and once it is behind. */
  public static Optional<Duration> target(World world) {
    if (world.state().mode() != DeviceMode.RESEALED) {
      return Optional.empty();
    }
    return world.state().history().log().events().stream()
        .filter(event -> event.kind() == EventKind.RESEALED)
        .map(LoggedEvent::at)
        .reduce((earlier, later) -> later)
        .map(resealed -> resealed.plus(AFTER))
        .filter(target -> target.compareTo(world.now()) > 0);
  }

  /** Jumps; false where there is nothing to jump to. */
  public static boolean jump(LiveRun run) {
    Optional<Duration> target = target(run.world());
    target.ifPresent(run::jumpTo);
    return target.isPresent();
  }
}
