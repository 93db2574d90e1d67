// SPDX-License-Identifier: Apache-2.0
package oobesim.flow;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import oobesim.flow.FailureEntry.Refusal;
import oobesim.flow.fact.Fact;
import oobesim.flow.fact.ProfileDownload;
import oobesim.provisioning.ProfileCopy;
import oobesim.provisioning.World;

/**
 * Facts that the failure catalogue answers: what it says is refused, and why, stands there alone.
 */
final class CatalogueFacts {
  /** Of the catalogue inside the program, in the order of the documentation. */
  static final List<Fact> ALL = of(ShippedFailures::catalogue);

  private CatalogueFacts() {}

  /** The facts as a catalogue has them, which is asked for when a fact is. */
  static List<Fact> of(Supplier<FailureCatalog> failures) {
    return List.of(
        new Fact(
            "service.has-profile",
            w -> answers(failures.get(), w) && ProfileDownload.assigned(w).isPresent()),
        new Fact("autopilot-service.answers", w -> answers(failures.get(), w)),
        new Fact("enrolment-refused", w -> failures.get().refuses(w, Refusal.ENROLMENT)));
  }

  /** Whether the service for profiles answers; a file on the device needs no network. */
  static boolean answers(FailureCatalog failures, World world) {
    return world.around().network().online()
        && world.around().circumstances().gateway().passes()
        && !failures.refuses(world, Refusal.ANSWER);
  }

  /** What the device gets to know if it asks now and nothing else withholds it. */
  static Optional<ProfileCopy> profile(FailureCatalog failures, World world) {
    return download(failures, world, true);
  }

  /** The same where the service may be kept from giving one. */
  static Optional<ProfileCopy> download(FailureCatalog failures, World world, boolean served) {
    return failures.refuses(world, Refusal.AUTOPILOT)
        ? Optional.empty()
        : ProfileDownload.of(world, served && answers(failures, world));
  }
}
