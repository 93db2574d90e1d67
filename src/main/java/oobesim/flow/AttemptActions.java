// SPDX-License-Identifier: Apache-2.0
package oobesim.flow;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import oobesim.provisioning.Failure;
import oobesim.provisioning.Milestone;
import oobesim.provisioning.ProfileCopy;
import oobesim.provisioning.World;
import oobesim.provisioning.event.Detail;
import oobesim.provisioning.event.EventKind;
import oobesim.provisioning.event.Subject;
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
        new ActionRule("attempt", Set.of("place"), this::attempt),
        new ActionRule("download-profile", Set.of(), (world, call) -> download(world)),
        new ActionRule(
            "enrol-device", Set.of(), (world, call) -> LogActions.joined(enrolled(world))));
  }

  private World attempt(World world, ActionCall call) {
    String place = call.parameter("place");
    List<FailureEntry> striking = failures.at(world, place);
    Optional<Failure> failure =
        striking.stream()
            .filter(entry -> entry.effect() == FailureEntry.Effect.FAILS)
            .findFirst()
            .map(entry -> failure(world, entry));
    // What is refused is over: nobody waits at it for anything.
    List<FailureEntry> beside =
        striking.stream()
            .filter(entry -> failure.isEmpty() || entry.effect() != FailureEntry.Effect.STALLS)
            .toList();
    World counted = noted(failures.counted(world, place), beside);
    World after = counted.device(d -> d.withFailure(failure));
    return failure.isPresent() && place.equals(DOMAIN_JOIN)
        ? after.logged(EventKind.ODJ_TIMED_OUT, LogActions.domain(after))
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
    World noticed = world.device(d -> d.withHistory(d.history().noticing(entry.id(), world.now())));
    return entry.leaves().map(left -> noticed.device(d -> d.reached(left))).orElse(noticed);
  }

  private static Failure failure(World world, FailureEntry entry) {
    String code = entry.code(world.around().windows().version());
    return new Failure(entry.id(), code, Optional.empty(), Optional.empty(), world.now());
  }

  /** Without a connection nobody is asked; a blank answer that came once is kept. */
  private World download(World world) {
    if (world.state().has(Milestone.AUTOPILOT_LEFT)) {
      return world.logged(EventKind.PROFILE_ABSENT, Subject.NOTHING, Detail.Absence.BLANK_KEPT);
    }
    if (!world.around().network().online()) {
      return LogActions.downloaded(into(world, true));
    }
    List<FailureEntry> striking = failures.at(world, DOWNLOAD);
    List<FailureEntry> withholding =
        striking.stream().filter(entry -> entry.effect() == FailureEntry.Effect.FAILS).toList();
    boolean withheld = !withholding.isEmpty();
    World asked = failures.counted(world, DOWNLOAD);
    // what a profile that does not come would be like is nobody's concern
    for (FailureEntry entry : withheld ? withholding : striking) {
      asked = notice(asked, entry);
    }
    return world.state().has(Milestone.BLANK_PROFILE)
        ? asked.logged(EventKind.PROFILE_ABSENT, Subject.NOTHING, Detail.Absence.BLANK_KEPT)
        : answered(LogActions.downloaded(into(asked, !withheld)));
  }

  /** The world in which the device has asked; what the service has may be withheld. */
  private World into(World world, boolean served) {
    Optional<ProfileCopy> copy = CatalogueFacts.download(failures, world, served);
    return world.device(d -> d.withProfile(copy));
  }

  /** A service that was not reached has given no blank answer either. */
  private World answered(World world) {
    boolean blank = world.state().profile().isEmpty() && CatalogueFacts.answers(failures, world);
    return blank ? world.device(d -> d.reached(Milestone.BLANK_PROFILE)) : world;
  }

  static World enrolled(World world) {
    return world.device(d -> d.reached(Milestone.ENROLLED).withTally(d.tally().withRecord(true)));
  }
}
