// SPDX-License-Identifier: Apache-2.0
package oobesim.page;

import java.util.List;
import java.util.Optional;
import oobesim.provisioning.Milestone;
import oobesim.provisioning.World;
import oobesim.provisioning.around.EspSettings;
import oobesim.provisioning.around.EspSettings.Exits;
import oobesim.provisioning.plan.EspPhase;
import oobesim.provisioning.plan.PhaseProgress;
import oobesim.provisioning.plan.TaskStatus;
import oobesim.provisioning.rule.HybridUser;

/**
 * The ways out of a user's status page, by the bits of {@code BlockInStatusPage}.
 *
 * <p>A technician's page has none: it goes on to its result page by itself.
 */
final class EspExits {
  private static final int RESET = 1;
  private static final int TRY_AGAIN = 2;
  private static final int CONTINUE = 4;

  private EspExits() {}

  static void add(List<Control> controls, World world) {
    if (signOutEnds(world)) {
      controls.add(Control.primary("sign-out", true));
      return;
    }
    int mask = mask(world);
    if (EspPage.failed(world)) {
      afterFailure(controls, mask, world);
      if (EspPage.logsAllowed(world)) {
        controls.add(Control.button(logs(world), !ExportStage.of(world).busy()));
      }
    }
    if (mask == 0) {
      unblocked(controls, world);
    }
  }

  /**
   * Mask 0 offers to leave once the device is prepared, before and after a failure. A failure in
   * Device preparation itself must not leave the power button only (inferred): a user's device is
   * joined by then and can be left as it is; one that enrols by itself is not, and can but try
   * again.
   */
  private static void unblocked(List<Control> controls, World world) {
    boolean failed = EspPage.failed(world);
    if (failed && !prepared(world) && world.state().mode().byDevice()) {
      controls.add(Control.primary("try-again", true));
    } else if (failed || prepared(world)) {
      controls.add(Control.primary("continue-anyway", true));
    }
  }

  /** Windows 10 has no page to look into the logs: it only saves them. */
  private static String logs(World world) {
    return switch (world.around().windows().version()) {
      case WINDOWS_10 -> "collect-logs";
      case WINDOWS_11 -> "view-diagnostics";
    };
  }

  private static int mask(World world) {
    return world
        .around()
        .policies()
        .exitMask()
        .orElseGet(() -> world.statusPage().map(EspSettings::exits).map(Exits::mask).orElse(0));
  }

  private static boolean prepared(World world) {
    return status(world, EspPhase.DEVICE_PREPARATION)
        .filter(status -> status == TaskStatus.COMPLETE)
        .isPresent();
  }

  private static void afterFailure(List<Control> controls, int mask, World world) {
    boolean tryAgain = (mask & TRY_AGAIN) != 0;
    if ((mask & RESET) != 0) {
      controls.add(
          tryAgain ? Control.button("reset-device", true) : Control.primary("reset-device", true));
    }
    if (tryAgain) {
      controls.add(Control.primary("try-again", true));
    }
    if ((mask & CONTINUE) != 0) {
      boolean leaves =
          world.state().has(Milestone.USER_SESSION) && HybridUser.signOutOffered(world);
      controls.add(Control.button(leaves ? "sign-out" : "continue-anyway", true));
    }
  }

  private static boolean signOutEnds(World world) {
    return HybridUser.signOutOffered(world)
        && status(world, EspPhase.ACCOUNT_SETUP)
            .filter(status -> status == TaskStatus.COMPLETE)
            .isPresent();
  }

  private static Optional<TaskStatus> status(World world, EspPhase phase) {
    return EspPage.phases(world).stream()
        .filter(line -> line.phase() == phase)
        .map(PhaseProgress::status)
        .findFirst();
  }
}
