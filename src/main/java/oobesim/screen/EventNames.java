// SPDX-License-Identifier: Apache-2.0
package oobesim.screen;

import java.util.Arrays;
import oobesim.provisioning.event.Subject;
import oobesim.provisioning.plan.EspPhase;
import oobesim.provisioning.record.DiagnosticRow;

/** What the rows of the diagnostics are called. */
final class EventNames {
  private EventNames() {}

  static String of(Page page, DiagnosticRow row) {
    String id = row.id();
    if (id.startsWith("app-")) {
      return row.subject().word();
    }
    if (isPhase(id)) {
      return page.shared("esp." + id);
    }
    return switch (row.subject()) {
      case Subject.Step step -> step(page, row, step);
      case Subject.Because _ -> page.text("event-restart");
      case Subject.Failing _ -> page.text("event-failure");
      case Subject.Named _, Subject.App _, Subject.Category _ -> page.text("event-" + id);
    };
  }

  /** Policies stand alone and so need to say of which category they are. */
  private static String step(Page page, DiagnosticRow row, Subject.Step step) {
    String title = page.shared("esp-task." + step.task().id());
    return row.id().startsWith("policy-")
        ? page.text("policy-of", "policy", title, "phase", page.shared("esp." + step.phase().id()))
        : title;
  }

  private static boolean isPhase(String id) {
    return Arrays.stream(EspPhase.values()).anyMatch(phase -> phase.id().equals(id));
  }
}
