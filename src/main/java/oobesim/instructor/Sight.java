// SPDX-License-Identifier: Apache-2.0
package oobesim.instructor;

import java.time.Duration;
import java.util.Optional;
import oobesim.page.EspPage;
import oobesim.page.PageId;
import oobesim.page.ScreenId;
import oobesim.provisioning.DeviceMode;
import oobesim.provisioning.World;
import oobesim.provisioning.plan.EspPhase;
import oobesim.provisioning.plan.PhaseProgress;
import oobesim.provisioning.plan.TaskStatus;
import oobesim.screen.Screen;

/**
 * What a run has shown from a moment on: a page, and on the status page each of its categories.
 *
 * @param at when it came, in virtual time
 * @param screen how it looked at last
 * @param phase the category that is worked on, empty off the status page
 * @param mode in which half of its life the device was
 * @param wired whether the device hung on a cable with the internet behind it
 */
public record Sight(
    Duration at, Screen screen, Optional<EspPhase> phase, DeviceMode mode, boolean wired) {

  /** What is shown in a world. */
  static Sight of(Screen screen, World world) {
    boolean wired =
        world.around().network().link() == oobesim.provisioning.around.NetworkLink.WIRED
            && world.around().network().internet();
    return new Sight(world.now(), screen, phase(screen.id(), world), world.state().mode(), wired);
  }

  /** The page. */
  public PageId page() {
    return screen.id();
  }

  /** Whether another one is a later look at the same. */
  boolean goesOnAs(Sight later) {
    return page().equals(later.page()) && phase.equals(later.phase);
  }

  /** The same from its own beginning, as it looks by now. */
  Sight lookedAt(Sight later) {
    return new Sight(at, later.screen, phase, later.mode, wired);
  }

  private static Optional<EspPhase> phase(PageId page, World world) {
    if (page != ScreenId.ESP) {
      return Optional.empty();
    }
    return EspPage.phases(world).stream()
        .filter(progress -> begun(progress.status()))
        .map(PhaseProgress::phase)
        .reduce((earlier, later) -> later)
        .or(() -> Optional.of(EspPhase.DEVICE_PREPARATION));
  }

  private static boolean begun(TaskStatus status) {
    return switch (status) {
      case WORKING, IDENTIFYING, FAILED, COMPLETE, NO_SETUP_NEEDED -> true;
      case WAITING, PREVIOUS_FAILED, AFTER_SIGN_IN -> false;
    };
  }
}
