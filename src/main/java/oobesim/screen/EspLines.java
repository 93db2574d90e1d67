// SPDX-License-Identifier: Apache-2.0
package oobesim.screen;

import java.util.List;
import java.util.Optional;
import oobesim.page.EspPage;
import oobesim.provisioning.DeviceState;
import oobesim.provisioning.Milestone;
import oobesim.provisioning.plan.EspPhase;
import oobesim.provisioning.plan.EspTask;
import oobesim.provisioning.plan.PhaseProgress;
import oobesim.provisioning.plan.TaskProgress;
import oobesim.provisioning.plan.TaskStatus;

/** The categories of the status page and their rows, in words. */
final class EspLines {
  static final String TOGGLE = "toggle-";

  private EspLines() {}

  static Block of(Page page) {
    return new Block.PhaseList(
        EspPage.phases(page.world()).stream()
            .map(phase -> line(page, prepared(page, phase)))
            .toList());
  }

  /** What an earlier half has done is complete, even where this half does not run it again. */
  private static PhaseProgress prepared(Page page, PhaseProgress phase) {
    DeviceState device = page.world().state();
    boolean before =
        phase.phase() == EspPhase.DEVICE_PREPARATION && device.has(Milestone.PREPARED)
            || phase.phase() != EspPhase.ACCOUNT_SETUP && device.has(Milestone.DESKTOP);
    return before && phase.status() == TaskStatus.WAITING
        ? new PhaseProgress(phase.phase(), TaskStatus.COMPLETE, List.of(), phase.expanded())
        : phase;
  }

  private static Block.PhaseLine line(Page page, PhaseProgress progress) {
    String toggle = TOGGLE + progress.phase().id();
    String label = page.text(progress.expanded() ? "hide-details" : "show-details");
    EspPatience patience = EspPatience.in(page, progress.phase());
    return new Block.PhaseLine(
        progress.phase(),
        page.text(progress.phase().id()),
        progress.status(),
        patience.with(progress.status())
            ? EspWords.stillWorking(page)
            : EspWords.status(page, progress.status()),
        Optional.of(page.button(toggle, label, ScreenButton.Role.LINK))
            .filter(button -> page.offers(toggle)),
        progress.expanded(),
        rows(progress).stream()
            .filter(row -> shown(page, row))
            .map(row -> patience.with(row) ? EspWords.longRow(page, row) : EspWords.row(page, row))
            .toList());
  }

  /** After an Autopilot Reset the hardware is not attested again, and the row is not there. */
  private static boolean shown(Page page, TaskProgress row) {
    return row.task() != EspTask.SECURING_HARDWARE
        || !page.world().state().has(Milestone.AUTOPILOT_RESET);
  }

  /** A category that has not begun has no plan yet; the page lists its rows all the same. */
  private static List<TaskProgress> rows(PhaseProgress progress) {
    if (!progress.tasks().isEmpty()) {
      return progress.tasks();
    }
    TaskStatus status =
        progress.status() == TaskStatus.AFTER_SIGN_IN ? TaskStatus.WAITING : progress.status();
    return EspTask.in(progress.phase()).stream()
        .map(task -> new TaskProgress(task, status, 0, 0, ""))
        .toList();
  }
}
