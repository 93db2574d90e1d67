// SPDX-License-Identifier: Apache-2.0
package oobesim.provisioning.plan;

import java.util.List;

/**
 * A category of the Enrollment Status Page at a moment.
 *
 * @param phase which category
 * @param status how far it is
 * @param tasks its rows, in the order of the page
 * @param expanded whether the rows are shown
 */
public record PhaseProgress(
    EspPhase phase, TaskStatus status, List<TaskProgress> tasks, boolean expanded) {
  public PhaseProgress {
    tasks = List.copyOf(tasks);
  }
}
