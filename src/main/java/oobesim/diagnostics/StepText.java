// SPDX-License-Identifier: Apache-2.0
package oobesim.diagnostics;

import java.util.Locale;
import oobesim.provisioning.plan.EspTask;
import oobesim.provisioning.plan.TaskProgress;
import oobesim.provisioning.plan.TaskStatus;

/** What logs say of a row of the status page: what it is, and how far it is in brackets. */
final class StepText {
  private StepText() {}

  static String of(TaskProgress row) {
    return label(row.task()) + " (" + standing(row) + ")";
  }

  static String status(TaskStatus status) {
    return switch (status) {
      case WAITING, AFTER_SIGN_IN -> "Waiting";
      case IDENTIFYING -> "Identifying";
      case WORKING -> "Working on it...";
      case COMPLETE -> "Complete";
      case NO_SETUP_NEEDED -> "No setup needed";
      case FAILED -> "Error";
      case PREVIOUS_FAILED -> "Previous step failed";
    };
  }

  static String standing(TaskProgress row) {
    boolean counts =
        row.total() > 0
            && (row.status() == TaskStatus.WORKING || row.status() == TaskStatus.COMPLETE);
    if (counts) {
      return String.format(
          Locale.ROOT, "%d of %d %s", row.done(), row.total(), verb(row.task().unit()));
    }
    return row.code().isEmpty() ? status(row.status()) : row.code();
  }

  private static String verb(EspTask.Unit unit) {
    return switch (unit) {
      case NONE -> "done";
      case APPLIED -> "applied";
      case ADDED -> "added";
      case INSTALLED -> "installed";
    };
  }

  static String label(EspTask task) {
    return switch (task) {
      case SECURING_HARDWARE -> "TPM attestation";
      case JOINING_NETWORK -> "Join";
      case REGISTERING -> "Enrollment";
      case PREPARING -> "Management extension";
      case SECURITY_POLICIES -> "Security policies";
      case CERTIFICATES -> "Certificates";
      case NETWORK_CONNECTIONS -> "Network connections";
      case APPS -> "Apps";
    };
  }
}
