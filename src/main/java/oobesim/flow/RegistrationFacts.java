// SPDX-License-Identifier: Apache-2.0
package oobesim.flow;

import java.util.List;
import oobesim.provisioning.Lag;
import oobesim.provisioning.Milestone;
import oobesim.provisioning.Registration;
import oobesim.provisioning.World;

/** Facts about how the services know the device, as it sees it now. */
final class RegistrationFacts {
  static final List<Fact> ALL =
      List.of(
          new Fact(
              "registration.assigned",
              "the deployment profile's assignment is through",
              w -> seen(w).assigned(w.now())),
          new Fact(
              "registration.group-missing",
              "no group of the assignment has the device",
              w -> seen(w).group() == Registration.Group.MISSING),
          new Fact(
              "registration.group-excluded",
              "the device's group is among the excluded ones",
              w -> seen(w).group() == Registration.Group.EXCLUDED),
          new Fact(
              "registration.assigning",
              "the assignment is not through yet",
              w -> w.now().compareTo(seen(w).assignedAfter()) < 0),
          new Fact(
              "registration.profile-deleted",
              "the assigned profile was deleted",
              w -> seen(w).profileDeleted()),
          new Fact(
              "registration.several-profiles",
              "different profiles reach the device through its groups",
              w -> seen(w).profilesReaching() > 1),
          new Fact(
              "registration.hash-matches",
              "the registered hash describes this hardware",
              w -> seen(w).hashMatches()),
          new Fact(
              "registration.entra-object",
              "the Microsoft Entra object of the registration is there",
              w -> seen(w).entraObject()),
          new Fact(
              "registration.workplace-joined",
              "a user had registered the device before",
              w -> seen(w).workplaceJoined()),
          new Fact(
              "registration.known",
              "the service knows the hash, as the device sees it now",
              w -> w.around().seen(Lag.ASSIGNMENT, w.now()).device().registered()),
          new Fact(
              "profile.blank-cached",
              "the device keeps the answer that it has no profile",
              w -> w.state().has(Milestone.BLANK_PROFILE)),
          new Fact(
              "service.intune-record",
              "Intune has a record of an earlier enrolment",
              w -> w.around().device().intuneRecord() || w.state().tally().recorded()),
          new Fact(
              "device.enrolled",
              "the device is joined and enrolled",
              w -> w.state().has(Milestone.ENROLLED)),
          new Fact(
              "device.prepared",
              "a technician's half has ended well",
              w -> w.state().has(Milestone.PREPARED)),
          new Fact(
              "device.was-reset",
              "Windows was put back to its first start in this run",
              w -> w.state().has(Milestone.WINDOWS_RESET)),
          new Fact(
              "switch.early-user-flow-refused",
              "the token of a user flow within 90 minutes is refused, not only noted",
              w -> w.around().circumstances().earlyRefused()),
          new Fact(
              "switch.one-enrolment",
              "a second enrolment without a user is refused while the record stands",
              w -> w.around().circumstances().oneEnrolment()));

  private RegistrationFacts() {}

  private static Registration seen(World world) {
    return world.around().seen(Lag.ASSIGNMENT, world.now()).circumstances().registration();
  }
}
