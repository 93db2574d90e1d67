// SPDX-License-Identifier: Apache-2.0
package oobesim.flow.fact;

import java.util.List;
import oobesim.provisioning.Milestone;
import oobesim.provisioning.World;
import oobesim.provisioning.around.Lag;
import oobesim.provisioning.around.OtherProfile;
import oobesim.provisioning.around.Registration;
import oobesim.provisioning.around.Surroundings;

/** Facts about how the services know the device, as it sees it now. */
public final class RegistrationFacts {
  /** In the order of the documentation. */
  public static final List<Fact> ALL =
      List.of(
          new Fact("registration.assigned", w -> seen(w).assigned(w.now())),
          new Fact("registration.group-missing", w -> seen(w).outside()),
          new Fact(
              "registration.group-excluded", w -> seen(w).group() == Registration.Group.EXCLUDED),
          new Fact("registration.assigning", w -> w.now().compareTo(seen(w).assignedAfter()) < 0),
          new Fact("registration.profile-deleted", w -> seen(w).profileDeleted()),
          new Fact("registration.several-profiles", RegistrationFacts::several),
          new Fact("registration.hash-matches", w -> seen(w).hashMatches()),
          new Fact("registration.entra-object", w -> seen(w).entraObject()),
          new Fact("registration.workplace-joined", w -> seen(w).workplaceJoined()),
          new Fact(
              "registration.known", w -> w.around().seen(Lag.ASSIGNMENT, w.now()).registered()),
          new Fact("registration.profile-created", w -> created(w)),
          new Fact("registration.older-profile-wins", w -> seen(w).assigned(w.now()) && older(w)),
          new Fact("registration.profile-for-all", w -> ProfileDownload.forAll(w)),
          new Fact("sync.too-soon", w -> seen(w).syncedTooSoon()),
          new Fact("profile.blank-cached", w -> w.state().has(Milestone.BLANK_PROFILE)),
          new Fact(
              "service.intune-record",
              w -> w.around().device().intuneRecord() || w.state().tally().recorded()),
          new Fact("device.enrolled", w -> w.state().has(Milestone.ENROLLED)),
          new Fact("device.prepared", w -> w.state().has(Milestone.PREPARED)),
          new Fact("device.was-reset", w -> w.state().has(Milestone.WINDOWS_RESET)),
          new Fact(
              "switch.early-user-flow-refused", w -> w.around().circumstances().earlyRefused()),
          new Fact("switch.one-enrolment", w -> w.around().circumstances().oneEnrolment()));

  private RegistrationFacts() {}

  private static boolean several(World world) {
    return seen(world).profilesReaching() > 1
        || seen(world).tags().ofOther().isEmpty()
            && seen(world).other().filter(other -> !other.forAll()).isPresent();
  }

  private static boolean created(World world) {
    Surroundings seen = world.around().seen(Lag.ASSIGNMENT, world.now());
    return seen.deploymentProfile().filter(profile -> !profile.offline()).isPresent();
  }

  private static boolean older(World world) {
    return created(world) && seen(world).other().filter(OtherProfile::winsOverAssigned).isPresent();
  }

  private static Registration seen(World world) {
    return world.around().seen(Lag.ASSIGNMENT, world.now()).circumstances().registration();
  }
}
