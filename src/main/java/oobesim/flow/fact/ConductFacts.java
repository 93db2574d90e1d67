// SPDX-License-Identifier: Apache-2.0
package oobesim.flow.fact;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import oobesim.provisioning.Milestone;
import oobesim.provisioning.World;
import oobesim.provisioning.around.Conduct;

/** Facts about what Windows itself does where a policy, the image or a source decides. */
public final class ConductFacts {
  public static final Fact CONSOLE_TAG_COMES =
      new Fact("console-tag-comes", w -> conduct(w).consoleTag() == Conduct.ConsoleTag.SETUP);

  /** In the order of the documentation. */
  public static final List<Fact> ALL =
      List.of(
          new Fact("left-alone", w -> untilIdle(w).filter(Duration::isZero).isPresent()),
          new Fact("console-allowed", ConductFacts::consoleAllowed),
          CONSOLE_TAG_COMES,
          new Fact("reset-needs-administrator", ConductFacts::resetNeedsAdministrator),
          new Fact("retry-stops-at-landing", w -> conduct(w).retryStopsAtLanding()),
          new Fact("change-account-leaves-autopilot", w -> conduct(w).changeAccountLeaves()),
          new Fact("retrying", w -> w.state().has(Milestone.RETRYING)));

  private ConductFacts() {}

  /** How long it takes until a device that nobody touches locks itself; empty for never. */
  public static Optional<Duration> untilIdle(World world) {
    Duration touched = world.state().tally().presence().touched();
    return world
        .around()
        .policies()
        .idleLock()
        .map(limit -> touched.plus(limit).minus(world.now()))
        .map(left -> left.isNegative() ? Duration.ZERO : left);
  }

  private static boolean consoleAllowed(World world) {
    return conduct(world).consoleTag() != Conduct.ConsoleTag.IMAGE
        && !world.state().has(Milestone.CONSOLE_OFF);
  }

  /** In the device's half nobody is signed on to Windows who could lack rights. */
  private static boolean resetNeedsAdministrator(World world) {
    boolean administrator = world.state().administrators();
    return conduct(world).resetNeedsAdministrator()
        && world.state().has(Milestone.USER_SESSION)
        && !administrator
        && !SignOnFacts.administrator(world);
  }

  private static Conduct conduct(World world) {
    return world.around().circumstances().conduct();
  }
}
