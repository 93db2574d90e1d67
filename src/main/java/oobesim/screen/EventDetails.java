// SPDX-License-Identifier: Apache-2.0
package oobesim.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import oobesim.provisioning.DiagnosticRow;
import oobesim.provisioning.DiagnosticRow.Mark;

/** What a row of the diagnostics shows when it is opened. */
final class EventDetails {
  private static final Set<String> REASONS =
      Set.of("offline", "not-registered", "none-assigned", "blank-kept");
  private static final Set<String> RESTARTS =
      Set.of("update", "new-name", "domain-join", "policies", "console", "reset", "person");

  private EventDetails() {}

  static String of(Page page, DiagnosticRow row) {
    List<String> parts = new ArrayList<>();
    if (row.attempt() > 1 && !row.id().equals("profile")) {
      parts.add(page.text("detail-attempt", "attempt", row.attempt()));
    }
    parts.add(detail(page, row));
    parts.removeIf(String::isEmpty);
    return parts.isEmpty() ? page.text("detail-none") : String.join(" ", parts);
  }

  private static String detail(Page page, DiagnosticRow row) {
    String id = row.id();
    if (id.equals("internet")) {
      return page.text("detail-link-" + row.detail());
    }
    if (REASONS.contains(row.detail())) {
      return page.text("detail-" + row.detail());
    }
    if (id.startsWith("restart-")) {
      return RESTARTS.contains(row.subject()) ? page.text("detail-" + row.subject()) : "";
    }
    if (id.startsWith("failure-")) {
      return FailureText.of(page, row.subject(), row.detail());
    }
    if (row.mark() == Mark.NONE) {
      return page.text("detail-not-begun");
    }
    if (row.mark() == Mark.WARNING) {
      return page.text("detail-broken-off");
    }
    return row.detail().startsWith("0x")
        ? page.text("detail-code", "code", row.detail())
        : counted(page, row.detail());
  }

  /** Counts are kept as {@code 2 of 3}, in no language. */
  private static String counted(Page page, String detail) {
    String[] words = detail.split(" of ");
    return words.length == 2
        ? page.text("detail-count", "done", words[0], "total", words[1])
        : detail;
  }
}
