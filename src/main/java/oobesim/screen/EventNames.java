// SPDX-License-Identifier: Apache-2.0
package oobesim.screen;

import java.util.Arrays;
import oobesim.provisioning.DiagnosticRow;
import oobesim.provisioning.EspPhase;

/** What the rows of the diagnostics are called. */
final class EventNames {
  private EventNames() {}

  static String of(Page page, DiagnosticRow row) {
    String id = row.id();
    if (id.startsWith("app-")) {
      return row.subject();
    }
    if (isPhase(id)) {
      return page.shared("esp." + id);
    }
    if (row.subject().contains("/")) {
      return step(page, row);
    }
    if (id.startsWith("restart-")) {
      return page.text("event-restart");
    }
    return page.text(id.startsWith("failure-") ? "event-failure" : "event-" + id);
  }

  /** Policies stand alone and so need to say of which category they are. */
  private static String step(Page page, DiagnosticRow row) {
    String[] parts = row.subject().split("/");
    String title = page.shared("esp-task." + parts[1]);
    return row.id().startsWith("policy-")
        ? page.text("policy-of", "policy", title, "phase", page.shared("esp." + parts[0]))
        : title;
  }

  private static boolean isPhase(String id) {
    return Arrays.stream(EspPhase.values()).anyMatch(phase -> phase.id().equals(id));
  }
}
