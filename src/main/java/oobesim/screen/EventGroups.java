// SPDX-License-Identifier: Apache-2.0
package oobesim.screen;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import oobesim.page.DiagnosticsPage;
import oobesim.provisioning.record.Diagnosis;
import oobesim.provisioning.record.DiagnosticRow;
import oobesim.provisioning.record.DiagnosticRow.Mark;

/** Puts what happened into rows with words. */
final class EventGroups {
  private EventGroups() {}

  static List<Block> of(Page page, Diagnosis.Tab tab) {
    boolean resources = tab == Diagnosis.Tab.APPS_AND_POLICY;
    Block.EventColumns columns =
        new Block.EventColumns(
            page.text("column-status"),
            page.text(resources ? "column-resource" : "column-event"),
            page.text("column-start"),
            page.text("column-finish"),
            page.text("column-details"));
    List<Block> blocks = new ArrayList<>();
    for (Diagnosis.Group group : Diagnosis.of(page.world(), tab)) {
      blocks.add(new Block.Heading(page.text(group.id())));
      blocks.add(
          new Block.EventRows(columns, group.rows().stream().map(row -> row(page, row)).toList()));
    }
    return blocks;
  }

  private static Block.EventRow row(Page page, DiagnosticRow row) {
    return new Block.EventRow(
        row.id(),
        row.mark(),
        status(page, row.mark()),
        EventNames.of(page, row),
        time(page, row.start()),
        time(page, row.finish()),
        DiagnosticsPage.open(page.world(), row.id()),
        EventDetails.of(page, row));
  }

  private static String status(Page page, Mark mark) {
    return switch (mark) {
      case NONE -> "";
      case IN_PROGRESS -> page.text("status-in-progress");
      case SUCCESS -> page.text("status-success");
      case WARNING -> page.text("status-warning");
      case FAILURE -> page.text("status-failure");
    };
  }

  private static String time(Page page, Optional<Duration> moment) {
    return moment
        .map(at -> Clock.at(page, "time", at))
        .orElseGet(() -> page.text("time-not-available"));
  }
}
