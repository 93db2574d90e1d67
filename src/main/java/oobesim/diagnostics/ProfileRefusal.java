// SPDX-License-Identifier: Apache-2.0
package oobesim.diagnostics;

import java.util.Optional;
import oobesim.provisioning.World;
import oobesim.provisioning.around.Registration;
import oobesim.provisioning.event.Detail;
import oobesim.provisioning.event.LoggedEvent;

/**
 * Why the service had no profile for the device, with the number that stands for it in the file and
 * in the event log.
 *
 * <p>Source: Autopilot troubleshooting documentation.
 */
enum ProfileRefusal {
  NOT_REGISTERED(807, "ZtdDeviceIsNotRegistered"),
  DELETED(809, "ZtdDeviceHasNoAssignedProfile"),
  NONE_ASSIGNED(815, "ZtdDeviceHasNoAssignedProfile"),
  OTHER_HARDWARE(908, "HardwareMarkerMismatch");

  private final int number;
  private final String reason;

  ProfileRefusal(int number, String reason) {
    this.number = number;
    this.reason = reason;
  }

  int number() {
    return number;
  }

  String reason() {
    return reason;
  }

  /** What the service answered; empty if it was not reached, or not asked because it had been. */
  static Optional<ProfileRefusal> of(World world, LoggedEvent absent) {
    Registration registration = world.around().circumstances().registration();
    return switch (absent.detail()) {
      case Detail.Absence.NOT_REGISTERED -> Optional.of(NOT_REGISTERED);
      case Detail.Absence.NONE_ASSIGNED -> Optional.of(assigned(registration));
      default -> Optional.empty();
    };
  }

  private static ProfileRefusal assigned(Registration registration) {
    if (!registration.hashMatches()) {
      return OTHER_HARDWARE;
    }
    return registration.profileDeleted() ? DELETED : NONE_ASSIGNED;
  }
}
