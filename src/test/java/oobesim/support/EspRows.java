// SPDX-License-Identifier: Apache-2.0
package oobesim.support;

import java.util.List;
import java.util.Locale;
import oobesim.page.EspPage;
import oobesim.provisioning.plan.EspPhase;
import oobesim.provisioning.plan.EspTask;
import oobesim.provisioning.plan.PhaseProgress;
import oobesim.provisioning.plan.TaskProgress;
import oobesim.provisioning.plan.TaskStatus;

/** Writes rows of the status page as short lines: {@code apps working 1/3}. */
public final class EspRows {
  private EspRows() {}

  public static List<String> of(List<TaskProgress> rows) {
    return rows.stream().map(EspRows::of).toList();
  }

  public static String of(TaskProgress row) {
    String count =
        row.task().unit() == EspTask.Unit.NONE ? "" : " " + row.done() + "/" + row.total();
    String code = row.code().isEmpty() ? "" : " " + row.code();
    return row.task().id() + " " + word(row.status()) + count + code;
  }

  /** The categories without their rows: {@code device-setup working}. */
  public static List<String> categories(List<PhaseProgress> phases) {
    return phases.stream().map(p -> p.phase().id() + " " + word(p.status())).toList();
  }

  /** How a category of a run stands now. */
  public static TaskStatus status(Rehearsal run, EspPhase phase) {
    return line(run, phase).status();
  }

  /** How a row of a run stands now. */
  public static TaskStatus row(Rehearsal run, EspPhase phase, String task) {
    return line(run, phase).tasks().stream()
        .filter(row -> row.task().id().equals(task))
        .findFirst()
        .orElseThrow()
        .status();
  }

  private static PhaseProgress line(Rehearsal run, EspPhase phase) {
    return EspPage.phases(run.session().world()).get(phase.ordinal());
  }

  private static String word(TaskStatus status) {
    return status.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
