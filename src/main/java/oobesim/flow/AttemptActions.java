// SPDX-License-Identifier: Apache-2.0
package oobesim.flow;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import oobesim.provisioning.EventKind;
import oobesim.provisioning.Failure;
import oobesim.provisioning.Milestone;
import oobesim.provisioning.World;
import oobesim.statechart.ActionCall;

/** Actions that try something which the catalogue may let fail. */
final class AttemptActions {
  static final String DOWNLOAD = "profile-download";
  private static final String DOMAIN_JOIN = "domain-join";

  private final FailureCatalog failures;

  AttemptActions(FailureCatalog failures) {
    this.failures = failures;
  }

  List<ActionRule> all() {
    return List.of(
        new ActionRule(
            "attempt",
            "tries what is done at a place of the catalogue: remembers the first failure there,"
                + " notes what only administrators would see",
            Set.of("place"),
            this::attempt),
        new ActionRule(
            "download-profile",
            "downloads the profile that the service has now; a blank answer is kept",
            Set.of(),
            (world, call) -> download(world)),
        new ActionRule(
            "enrol-device",
            "the device is joined and enrolled: Intune has a record of it",
            Set.of(),
            (world, call) -> LogActions.joined(enrolled(world))));
  }

  private World attempt(World world, ActionCall call) {
    String place = call.parameter("place");
    List<FailureEntry> striking = failures.at(world, place);
    World counted = noted(failures.counted(world, place), striking);
    Optional<Failure> failure =
        striking.stream()
            .filter(entry -> entry.effect() == FailureEntry.Effect.FAILS)
            .findFirst()
            .map(entry -> failure(world, entry));
    World after = counted.device(d -> d.withFailure(failure));
    return failure.isPresent() && place.equals(DOMAIN_JOIN)
        ? after.logged(EventKind.ODJ_TIMED_OUT, LogActions.domain(after), "")
        : after;
  }

  /** Notes what strikes without ending anything. */
  static World noted(World world, List<FailureEntry> striking) {
    World noted = world;
    for (FailureEntry entry : striking) {
      if (entry.effect() != FailureEntry.Effect.FAILS) {
        noted = notice(noted, entry);
      }
    }
    return noted;
  }

  private static World notice(World world, FailureEntry entry) {
    return world.device(d -> d.withHistory(d.history().noticing(entry.id())));
  }

  private static Failure failure(World world, FailureEntry entry) {
    return new Failure(entry.id(), entry.code(), Optional.empty(), Optional.empty(), world.now());
  }

  /** Without a connection nobody was asked, so there is no blank answer to keep either. */
  private World download(World world) {
    if (world.state().has(Milestone.BLANK_PROFILE)) {
      return world.logged(EventKind.PROFILE_ABSENT, "", "blank-kept");
    }
    List<FailureEntry> striking = failures.at(world, DOWNLOAD);
    World asked = failures.counted(world, DOWNLOAD);
    boolean online = world.around().network().online();
    boolean withheld = false;
    for (FailureEntry entry : striking) {
      withheld |= entry.effect() == FailureEntry.Effect.FAILS;
      asked = notice(asked, entry);
    }
    World result = LogActions.downloaded(ProfileDownload.into(online ? asked : world, !withheld));
    boolean blank = online && result.state().profile().isEmpty();
    return blank ? result.device(d -> d.reached(Milestone.BLANK_PROFILE)) : result;
  }

  static World enrolled(World world) {
    return world.device(d -> d.reached(Milestone.ENROLLED).withTally(d.tally().withRecord(true)));
  }
}
