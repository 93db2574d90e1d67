// SPDX-License-Identifier: Apache-2.0
package oobesim.screen;

import oobesim.page.Control;
import oobesim.page.EspPage;
import oobesim.page.ExportStage;
import oobesim.page.Illustration;
import oobesim.provisioning.around.EspSettings;
import oobesim.provisioning.plan.EspPhase;
import oobesim.provisioning.plan.PhaseProgress;
import oobesim.provisioning.plan.TaskStatus;
import oobesim.provisioning.rule.Standstill;

/** The Enrollment Status Page. */
final class EspScreens {
  private static final int SENTENCES = 3;

  private EspScreens() {}

  static Screen status(Page page) {
    Draft draft =
        Draft.page(page, Illustration.AUTOPILOT)
            .lead(page.text(lead(page)))
            .add(EspLines.of(page))
            .placed(toggles(page));
    ExportStage export = ExportStage.of(page.world());
    if (export.busy() && page.windows10()) {
      draft.paragraph(page.shared("log-collection." + export.id()), Tone.QUIET);
    } else if (EspPage.failed(page.world())) {
      draft.lead(error(page), Tone.ERROR);
    } else if (!finished(page)) {
      draft.paragraph(page.text(meanwhile(page)), Tone.QUIET);
    }
    // Where it is the main button it stays one: a link only after a failure.
    return draft.links("continue-anyway", "collect-logs", "view-diagnostics").done();
  }

  private static String lead(Page page) {
    if (page.offers("sign-out")) {
      return "lead-sign-out";
    }
    return finished(page) ? "lead-finished" : "lead";
  }

  /** Until a hybrid user has signed in to the cloud, the first row of Account setup waits. */
  private static String meanwhile(Page page) {
    boolean begun = page.world().state().esp().phase(EspPhase.ACCOUNT_SETUP).isPresent();
    return begun && Standstill.lateSignInMissing(page.world())
        ? "waiting-for-registration"
        : "meanwhile-" + Rotation.at(page.world().now(), SENTENCES);
  }

  private static String error(Page page) {
    boolean timedOut = page.world().state().esp().failed().isPresent();
    return page.world()
        .statusPage()
        .map(EspSettings::customMessage)
        .filter(text -> !text.isEmpty())
        .orElseGet(() -> page.text(timedOut ? "error-time-limit" : "error"));
  }

  /** A user's run may leave out device preparation; account setup waits for a sign-in. */
  private static boolean finished(Page page) {
    boolean begun = page.world().state().esp().phase(EspPhase.DEVICE_SETUP).isPresent();
    return begun
        && EspPage.phases(page.world()).stream()
            .filter(progress -> progress.phase() != EspPhase.DEVICE_PREPARATION)
            .map(PhaseProgress::status)
            .allMatch(s -> s == TaskStatus.COMPLETE || s == TaskStatus.AFTER_SIGN_IN);
  }

  private static String[] toggles(Page page) {
    return page.controls().stream()
        .map(Control::id)
        .filter(id -> id.startsWith(EspLines.TOGGLE))
        .toArray(String[]::new);
  }
}
