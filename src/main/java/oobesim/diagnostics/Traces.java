// SPDX-License-Identifier: Apache-2.0
package oobesim.diagnostics;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import oobesim.provisioning.Milestone;
import oobesim.provisioning.ProfileCopy;
import oobesim.provisioning.World;
import oobesim.provisioning.around.App;
import oobesim.provisioning.around.DeploymentProfile;
import oobesim.provisioning.around.PreparationPolicy;
import oobesim.provisioning.event.EventKind;
import oobesim.provisioning.event.LoggedEvent;
import oobesim.provisioning.record.Chronicle;

/**
 * What a run has left on its device.
 *
 * @param world the world at the moment of the export
 * @param events everything that happened up to then, in the order of time
 */
record Traces(World world, List<LoggedEvent> events) {
  Traces {
    events = List.copyOf(events);
  }

  static Traces of(World world) {
    return new Traces(world, Chronicle.of(world));
  }

  boolean happened(EventKind kind) {
    return last(kind).isPresent();
  }

  /** The latest event of a kind. */
  Optional<LoggedEvent> last(EventKind kind) {
    return events.reversed().stream().filter(event -> event.kind() == kind).findFirst();
  }

  /** When something of a kind happened for the first time, empty if it never did. */
  Optional<Duration> first(EventKind kind) {
    return events.stream().filter(event -> event.kind() == kind).map(LoggedEvent::at).findFirst();
  }

  Optional<DeploymentProfile> profile() {
    return world.state().profile().map(ProfileCopy::profile);
  }

  /** Who works with the device: who is signed in, else whoever was so last. */
  Optional<String> user() {
    return world
        .state()
        .user()
        .or(() -> last(EventKind.USER_SIGNED_IN).map(event -> event.subject().word()))
        .filter(upn -> !upn.isEmpty());
  }

  /** The device preparation policy, if the device has come to its page. */
  Optional<PreparationPolicy> preparation() {
    return world
        .around()
        .policies()
        .devicePreparation()
        .filter(policy -> profile().isEmpty())
        .filter(policy -> world.state().technician().startedAt().isPresent());
  }

  /** An Autopilot Reset keeps the enrolment, although it forgets when that was. */
  boolean enrolled() {
    return happened(EventKind.MDM_ENROLLED) || world.state().has(Milestone.AUTOPILOT_RESET);
  }

  /** An app by its name; one that nobody knows any more counts as the agent's. */
  App app(String name) {
    return world.around().workload().apps().stream()
        .filter(app -> app.name().equals(name))
        .findFirst()
        .orElseGet(
            () ->
                new App(
                    name,
                    App.Type.WIN32,
                    App.Context.DEVICE,
                    Duration.ZERO,
                    true,
                    Optional.empty()));
  }
}
