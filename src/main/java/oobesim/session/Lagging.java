// SPDX-License-Identifier: Apache-2.0
package oobesim.session;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import oobesim.provisioning.World;
import oobesim.provisioning.around.Circumstances;
import oobesim.provisioning.around.Delay;
import oobesim.provisioning.around.Lag;
import oobesim.provisioning.around.Registration;
import oobesim.provisioning.around.Surroundings;

/** An administrator's change is there at once, but devices see some of it only after a while. */
final class Lagging {
  private Lagging() {}

  /** The changed surroundings with what is on its way to the device. */
  static Surroundings change(World world, Surroundings after) {
    Surroundings before = world.around();
    Map<Lag, Delay> delays = new EnumMap<>(Lag.class);
    delays.putAll(before.circumstances().delays());
    for (Lag lag : Lag.values()) {
      Duration wait = after.circumstances().lags().getOrDefault(lag, Duration.ZERO);
      if (concerns(lag, before, after) && !wait.isZero()) {
        delays.put(lag, new Delay(world.now().plus(wait), settled(before.seen(lag, world.now()))));
      } else if (concerns(lag, before, after)) {
        delays.remove(lag);
      }
    }
    return after.with(after.circumstances().with(delays));
  }

  /** What was seen before needs no history of its own. */
  private static Surroundings settled(Surroundings seen) {
    return seen.with(seen.circumstances().with(Map.of()));
  }

  private static boolean concerns(Lag lag, Surroundings before, Surroundings after) {
    return switch (lag) {
      case ASSIGNMENT -> assignment(before) != assignment(after) || !same(before, after);
      case RESTRICTION ->
          !restrictions(before.circumstances()).equals(restrictions(after.circumstances()));
    };
  }

  /** A profile that appears or goes is an assignment; one that is edited is not. */
  private static boolean assignment(Surroundings around) {
    return around.deploymentProfile().isPresent();
  }

  private static boolean same(Surroundings before, Surroundings after) {
    return before.registered() == after.registered() && slowPart(before).equals(slowPart(after));
  }

  /** The group tag counts at once, and so does an association, for which the device asks itself. */
  private static Registration slowPart(Surroundings around) {
    return around.circumstances().registration().slowPart();
  }

  private static Object restrictions(Circumstances circumstances) {
    return circumstances.enrolment().restrictions();
  }
}
