// SPDX-License-Identifier: Apache-2.0
package oobesim.instructor.station;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import oobesim.instructor.LiveRun;
import oobesim.page.EspPage;
import oobesim.page.ScreenId;
import oobesim.provisioning.World;
import oobesim.provisioning.around.EspSettings;
import oobesim.provisioning.plan.EspPhase;
import oobesim.provisioning.plan.EspTask;
import oobesim.provisioning.plan.PhaseProgress;
import oobesim.provisioning.plan.PhaseRun;
import oobesim.provisioning.plan.TaskProgress;
import oobesim.provisioning.plan.TaskStatus;

/**
 * The status page's stage in its details.
 *
 * @param phases its categories, in the order of the page
 * @param worked how long the page has been working on this run of it, empty before it begins
 * @param limit its time limit, empty where there is no page
 */
public record OpenedStage(List<Phase> phases, Optional<Duration> worked, Optional<Duration> limit) {
  public OpenedStage {
    phases = List.copyOf(phases);
  }

  /**
   * A category.
   *
   * @param phase which
   * @param status how far it is
   * @param rows its rows
   */
  public record Phase(EspPhase phase, TaskStatus status, List<Row> rows) {
    public Phase {
      rows = List.copyOf(rows);
    }
  }

  /**
   * A row of a category.
   *
   * @param task which
   * @param status how far it is
   * @param done how many are done
   * @param total how many there are, 0 for a row that counts nothing
   * @param stalled whether it stands still and will not go on by itself
   */
  public record Row(EspTask task, TaskStatus status, int done, int total, boolean stalled) {}

  /** The stage as it stands in a run. */
  public static OpenedStage of(LiveRun run) {
    World world = run.world();
    Optional<Duration> begun =
        run.sights().reversed().stream()
            .takeWhile(
                sight -> sight.page() == ScreenId.ESP || sight.page() == ScreenId.DIAGNOSTICS)
            .map(oobesim.instructor.Sight::at)
            .reduce((later, earlier) -> earlier);
    return new OpenedStage(
        EspPage.phases(world).stream().map(phase -> phase(world, phase)).toList(),
        begun.map(world.now()::minus),
        world.statusPage().map(EspSettings::timeout));
  }

  private static Phase phase(World world, PhaseProgress progress) {
    boolean still =
        world
            .state()
            .esp()
            .phase(progress.phase())
            .filter(run -> run.remaining(world.now()).compareTo(PhaseRun.NEVER) >= 0)
            .isPresent();
    return new Phase(
        progress.phase(),
        progress.status(),
        progress.tasks().stream().map(task -> row(task, still)).toList());
  }

  private static Row row(TaskProgress task, boolean still) {
    boolean working =
        task.status() == TaskStatus.WORKING || task.status() == TaskStatus.IDENTIFYING;
    return new Row(task.task(), task.status(), task.done(), task.total(), still && working);
  }
}
