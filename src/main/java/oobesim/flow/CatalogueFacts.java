// SPDX-License-Identifier: Apache-2.0
package oobesim.flow;

import java.util.List;
import java.util.Optional;
import oobesim.flow.FailureEntry.Refusal;
import oobesim.flow.fact.Fact;
import oobesim.flow.fact.ProfileDownload;
import oobesim.provisioning.ProfileCopy;
import oobesim.provisioning.World;

/**
 * Facts that the failure catalogue answers: what it says is refused, and why, stands there alone.
 */
final class CatalogueFacts {
  /** In the order of the documentation. */
  static final List<Fact> ALL =
      List.of(
          new Fact(
              "service.has-profile", w -> answers(w) && ProfileDownload.assigned(w).isPresent()),
          new Fact("autopilot-service.answers", CatalogueFacts::answers),
          new Fact("enrolment-refused", w -> refuses(w, Refusal.ENROLMENT)));

  private CatalogueFacts() {}

  /** Whether the service for profiles answers; a file on the device needs no network. */
  static boolean answers(World world) {
    return world.around().network().online()
        && world.around().circumstances().gateway().passes()
        && !refuses(world, Refusal.ANSWER);
  }

  /** What the device gets to know if it asks now and nothing else withholds it. */
  static Optional<ProfileCopy> profile(World world) {
    return download(world, true);
  }

  /** The same where the service may be kept from giving one. */
  static Optional<ProfileCopy> download(World world, boolean served) {
    return refuses(world, Refusal.AUTOPILOT)
        ? Optional.empty()
        : ProfileDownload.of(world, served && answers(world));
  }

  private static boolean refuses(World world, Refusal refusal) {
    return ShippedFailures.catalogue().refuses(world, refusal);
  }
}
