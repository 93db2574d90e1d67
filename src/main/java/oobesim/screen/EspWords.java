// SPDX-License-Identifier: Apache-2.0
package oobesim.screen;

import oobesim.provisioning.EspTask;
import oobesim.provisioning.TaskProgress;
import oobesim.provisioning.TaskStatus;

/** The words for how far a category or a row of the status page is. */
final class EspWords {
  private EspWords() {}

  /** The status of a category, or of a row that counts nothing. */
  static String status(Page page, TaskStatus status) {
    return page.shared(
        switch (status) {
          case WAITING -> "esp-status.waiting";
          case IDENTIFYING -> "esp-status.identifying";
          case WORKING -> "esp-status.working";
          case COMPLETE -> "esp-status.complete";
          case NO_SETUP_NEEDED -> "esp-status.no-setup-needed";
          case FAILED -> "esp-status.failed";
          case PREVIOUS_FAILED -> "esp-status.previous-failed";
          case AFTER_SIGN_IN -> "esp-status.after-sign-in";
        });
  }

  /** What it says instead of <i>Working on it</i> after a long time. */
  static String stillWorking(Page page) {
    return page.shared("esp-status.still-working");
  }

  /** A row: what it is, and how far it is in brackets. */
  static Block.TaskLine row(Page page, TaskProgress row) {
    return row(page, row, status(page, row));
  }

  /** A row that has been under way for a long time. */
  static Block.TaskLine longRow(Page page, TaskProgress row) {
    return row(page, row, stillWorking(page));
  }

  private static Block.TaskLine row(Page page, TaskProgress row, String status) {
    String title = page.shared("esp-task." + row.task().id());
    return new Block.TaskLine(
        row.status(), page.shared("esp-task.with-status", "task", title, "status", status));
  }

  private static String status(Page page, TaskProgress row) {
    return switch (row.status()) {
      case FAILED ->
          row.code().isEmpty()
              ? status(page, row.status())
              // As the log has it: unlike the result page, the row keeps the code's letter case.
              : page.shared(failed(row), "code", row.code());
      case WORKING, COMPLETE -> row.total() > 0 ? counted(page, row) : status(page, row.status());
      case WAITING, IDENTIFYING, NO_SETUP_NEEDED, PREVIOUS_FAILED, AFTER_SIGN_IN ->
          status(page, row.status());
    };
  }

  /** The support article shows this one code with the number of its row before it. */
  private static String failed(TaskProgress row) {
    return row.code().equals("0x801C03EA")
        ? "esp-status.failed-with-index"
        : "esp-status.failed-with-code";
  }

  private static String counted(Page page, TaskProgress row) {
    EspTask.Unit unit = row.task().unit();
    return switch (unit) {
      case NONE -> status(page, row.status());
      case APPLIED -> page.shared("esp-status.applied", "done", row.done(), "total", row.total());
      case ADDED -> page.shared("esp-status.added", "done", row.done(), "total", row.total());
      case INSTALLED ->
          page.shared("esp-status.installed", "done", row.done(), "total", row.total());
    };
  }
}
