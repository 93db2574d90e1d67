// SPDX-License-Identifier: Apache-2.0
package oobesim.flow;

import java.util.List;
import java.util.Set;
import oobesim.provisioning.Milestone;
import oobesim.provisioning.World;
import oobesim.provisioning.around.DeploymentProfile;
import oobesim.provisioning.around.DomainJoinProfile;
import oobesim.provisioning.event.Detail;
import oobesim.provisioning.event.EventKind;
import oobesim.provisioning.event.Subject;
import oobesim.statechart.ActionCall;

/** Actions that only write down what has happened, for the device's diagnostics. */
final class LogActions {
  static final List<ActionRule> ALL =
      List.of(
          new ActionRule(
              "ask-for-profile", Set.of(), (world, call) -> world.logged(EventKind.PROFILE_ASKED)),
          new ActionRule(
              "await-domain-join",
              Set.of(),
              (world, call) -> world.logged(EventKind.ODJ_WAITING, domain(world))),
          new ActionRule("note-restart", Set.of("reason"), LogActions::restart));

  private LogActions() {}

  /** The domain to be joined, empty if no domain join profile says so. */
  static String domain(World world) {
    return world.around().domainJoin().map(DomainJoinProfile::domain).orElse("");
  }

  /** What came of asking for a profile. */
  static World downloaded(World world) {
    return world
        .state()
        .profile()
        .map(copy -> downloaded(world, copy.profile()))
        .orElseGet(() -> world.logged(EventKind.PROFILE_ABSENT, Subject.NOTHING, absence(world)));
  }

  private static World downloaded(World world, DeploymentProfile profile) {
    Detail source = profile.offline() ? Detail.Source.FILE : Detail.Source.SERVICE;
    return world.logged(
        EventKind.PROFILE_DOWNLOADED, new Subject.Named(profile.displayName()), source);
  }

  private static Detail absence(World world) {
    if (!world.around().network().online()) {
      return Detail.Absence.OFFLINE;
    }
    return world.around().device().registered()
        ? Detail.Absence.NONE_ASSIGNED
        : Detail.Absence.NOT_REGISTERED;
  }

  /**
   * A user's device has joined and is enrolled; of a device that enrols by itself the status page
   * tells. A hybrid one is only enrolled so far; it joins a domain, and Entra later.
   */
  static World joined(World world) {
    if (world.state().mode().byDevice()) {
      return world;
    }
    String tenant = world.around().tenant().domain();
    boolean hybrid = world.state().hybrid();
    World joined = hybrid ? world : world.logged(EventKind.ENTRA_JOINED, tenant);
    return joined.logged(EventKind.MDM_ENROLLED, tenant);
  }

  private static World restart(World world, ActionCall call) {
    return ConsoleTag.settled(world)
        .device(d -> d.withHistory(d.history().without(Milestone.RESTART_ASKED)))
        .logged(EventKind.RESTARTED, new Subject.Because(call.parameter("reason")), Detail.NONE);
  }
}
