// SPDX-License-Identifier: Apache-2.0
package oobesim.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import oobesim.provisioning.event.Detail;
import oobesim.provisioning.event.Subject;
import oobesim.provisioning.record.DiagnosticRow;
import oobesim.provisioning.record.DiagnosticRow.Mark;

/** What a row of the diagnostics shows when it is opened. */
final class EventDetails {
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
      return page.text("detail-link-" + row.detail().word());
    }
    if (row.detail() instanceof Detail.Absence absence) {
      return page.text("detail-" + absence.word());
    }
    if (row.subject() instanceof Subject.Because(String reason)) {
      return RESTARTS.contains(reason) ? page.text("detail-" + reason) : "";
    }
    if (row.subject() instanceof Subject.Failing(String failure)) {
      return FailureText.of(page, failure, row.detail().word());
    }
    if (row.mark() == Mark.NONE) {
      return page.text("detail-not-begun");
    }
    if (row.mark() == Mark.WARNING) {
      return page.text("detail-broken-off");
    }
    return switch (row.detail()) {
      case Detail.Code(String code) -> page.text("detail-code", "code", code);
      case Detail.Detection(String word) -> page.text("detail-detection", "state", word);
      case Detail.Count(int done, int total) ->
          page.text(
              "detail-count", "done", Integer.toString(done), "total", Integer.toString(total));
      case Detail.Named _,
          Detail.During _,
          Detail.Linked _,
          Detail.Source _,
          Detail.Absence _,
          Detail.Outcome _ ->
          row.detail().word();
    };
  }
}
