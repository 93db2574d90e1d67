// SPDX-License-Identifier: Apache-2.0
package oobesim.screen;

import oobesim.page.TechnicianPages;
import oobesim.provisioning.Milestone;
import oobesim.provisioning.World;
import oobesim.provisioning.plan.EspPhase;
import oobesim.provisioning.plan.TaskProgress;
import oobesim.provisioning.plan.TaskStatus;

/** The ring on the landing page of a hybrid join, which enrols and waits for the domain there. */
final class LandingWait {
  private LandingWait() {}

  /** Whether a technician has pressed the button and the page is still there. */
  static boolean waits(World world) {
    return TechnicianPages.joining(world);
  }

  /** The row of device preparation that runs, then the wait for the domain. */
  static String text(Page page) {
    if (page.world().state().has(Milestone.DOMAIN_JOINED)) {
      return page.text("domain-joined");
    }
    return page.world().state().esp().phase(EspPhase.DEVICE_PREPARATION).stream()
        .flatMap(run -> run.at(page.world().now()).stream())
        .filter(row -> row.status() == TaskStatus.WORKING)
        .map(TaskProgress::task)
        .findFirst()
        .map(task -> page.shared("esp-task." + task.id()))
        .orElseGet(() -> page.text("waiting-for-domain"));
  }
}
