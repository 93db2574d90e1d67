// SPDX-License-Identifier: Apache-2.0
package oobesim.coach;

import java.util.List;
import java.util.function.Predicate;
import oobesim.drill.Drill;

/** The settings that a role sees in a drill: an administrator those of the portals, others none. */
final class PortalView {
  /** What stands in a portal, on the connector's server or in the directory. */
  private static final List<String> PORTALS =
      List.of(
          "tenant.",
          "users.",
          "deploymentProfile",
          "enrollmentStatusPage",
          "domainJoinProfile",
          "policies.",
          "workload.",
          "device.assignedUser",
          "device.groupTag",
          "registration.",
          "otherProfile",
          "devicePreparationPolicy",
          "device.registered",
          "device.intuneRecord");

  private PortalView() {}

  static Predicate<String> of(Drill drill) {
    boolean administrator = drill.briefing().roles().contains(Drill.Role.ADMINISTRATOR);
    return path -> administrator && PORTALS.stream().anyMatch(path::startsWith);
  }
}
