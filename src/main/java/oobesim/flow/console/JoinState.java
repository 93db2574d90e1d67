// SPDX-License-Identifier: Apache-2.0
package oobesim.flow.console;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import oobesim.provisioning.Milestone;
import oobesim.provisioning.World;
import oobesim.provisioning.around.DomainJoinProfile;
import oobesim.provisioning.event.EventKind;
import oobesim.provisioning.event.LoggedEvent;
import oobesim.provisioning.event.Subject;
import oobesim.provisioning.plan.EspPhase;
import oobesim.provisioning.plan.EspTask;
import oobesim.provisioning.record.Chronicle;

/**
 * What the device is joined to and enrolled in at a moment.
 *
 * @param entra joined to Microsoft Entra ID, for hybrid join: registered there
 * @param domain the domain's full name, empty if it has joined none
 * @param enrolled managed by Intune
 */
record JoinState(boolean entra, String domain, boolean enrolled) {
  /** In Account setup a hybrid device waits until Entra knows it. */
  private static final Subject WAITED_FOR =
      new Subject.Step(EspPhase.ACCOUNT_SETUP, EspTask.JOINING_NETWORK);

  static JoinState of(World world) {
    List<LoggedEvent> events = Chronicle.of(world);
    boolean reset = world.state().has(Milestone.AUTOPILOT_RESET);
    boolean inDomain = world.state().has(Milestone.DOMAIN_JOINED);
    boolean registered =
        world.state().has(Milestone.ENTRA_REGISTERED)
            || happened(events, event -> done(event, WAITED_FOR));
    boolean joined = happened(events, event -> event.kind() == EventKind.ENTRA_JOINED);
    return new JoinState(
        inDomain ? registered : joined || reset,
        inDomain ? domain(world, events) : "",
        reset || happened(events, event -> event.kind() == EventKind.MDM_ENROLLED));
  }

  /** The domain that was joined; an Autopilot Reset keeps the join, not the memory of it. */
  private static String domain(World world, List<LoggedEvent> events) {
    return events.stream()
        .filter(event -> event.kind() == EventKind.ODJ_APPLIED)
        .map(event -> event.subject().word())
        .reduce((earlier, later) -> later)
        .or(() -> world.around().domainJoin().map(DomainJoinProfile::domain))
        .orElse("");
  }

  private static boolean done(LoggedEvent event, Subject step) {
    return event.kind() == EventKind.STEP_DONE && event.subject().equals(step);
  }

  private static boolean happened(List<LoggedEvent> events, Predicate<LoggedEvent> what) {
    return events.stream().anyMatch(what);
  }

  boolean inDomain() {
    return !domain.isEmpty();
  }

  /** The domain as accounts name it. */
  String shortDomain() {
    return domain.split("\\.", 2)[0].toUpperCase(Locale.ROOT);
  }
}
