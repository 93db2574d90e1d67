// SPDX-License-Identifier: Apache-2.0
package oobesim.provisioning.record;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import oobesim.provisioning.DeviceState;
import oobesim.provisioning.Failure;
import oobesim.provisioning.World;
import oobesim.provisioning.event.Detail;
import oobesim.provisioning.event.EventKind;
import oobesim.provisioning.event.EventLog;
import oobesim.provisioning.event.LoggedEvent;
import oobesim.provisioning.event.Subject;
import oobesim.provisioning.plan.PhaseRun;

/**
 * Everything that the device's diagnostics know at a moment: what was written down, and what the
 * categories of the status page that are under way have done so far.
 */
public final class Chronicle {
  private Chronicle() {}

  /** What happened up to now, in the order of time. */
  public static List<LoggedEvent> of(World world) {
    return written(world, world.state().work(), world.state().history().log()).events();
  }

  /**
   * The later world with what would be lost: the categories that it has put away, and a failure
   * that has come up in between.
   */
  public static World kept(World before, World after) {
    if (sameWork(before.state(), after.state())) {
      return after;
    }
    List<PhaseRun> gone = new ArrayList<>(before.state().work());
    List<PhaseRun> left = after.state().work();
    gone.removeIf(run -> has(left, run));
    EventLog log = written(before, gone, after.state().history().log());
    Optional<Failure> failure = after.state().failure();
    EventLog all =
        failure.isEmpty() || failure.equals(before.state().failure())
            ? log
            : log.with(List.of(failed(failure.get())));
    return all == after.state().history().log()
        ? after
        : after.device(d -> d.withHistory(d.history().withLog(all)));
  }

  /** Nothing was put away and nothing has failed; most actions are about something else. */
  private static boolean sameWork(DeviceState before, DeviceState after) {
    return before.esp() == after.esp()
        && before.preparation() == after.preparation()
        && before.unwatched() == after.unwatched()
        && before.failure().equals(after.failure());
  }

  private static LoggedEvent failed(Failure failure) {
    Subject subject = new Subject.Failing(failure.id());
    return new LoggedEvent(failure.at(), EventKind.FAILED, subject, Detail.code(failure.code()));
  }

  private static boolean has(List<PhaseRun> runs, PhaseRun run) {
    for (PhaseRun other : runs) {
      if (other.phase() == run.phase() && other.startedAt().equals(run.startedAt())) {
        return true;
      }
    }
    return false;
  }

  /**
   * The device preparation page has no categories, and what no page waits for has none either: of
   * such work the apps alone are written down.
   */
  private static List<LoggedEvent> events(World world, PhaseRun run) {
    if (world.state().unwatched().contains(run)) {
      return PhaseEvents.unwatched(world, run);
    }
    return world.state().preparation().filter(run::equals).isPresent()
        ? PhaseEvents.ofApps(world, run)
        : PhaseEvents.of(world, run);
  }

  /** What ends at a moment is the cause of what else happens then, what begins is the effect. */
  private static EventLog written(World world, Collection<PhaseRun> runs, EventLog log) {
    List<LoggedEvent> causes = new ArrayList<>();
    List<LoggedEvent> effects = new ArrayList<>();
    for (PhaseRun run : runs) {
      for (LoggedEvent event : events(world, run)) {
        boolean first = event.at().equals(run.startedAt());
        (event.kind().begins() || first ? effects : causes).add(event);
      }
    }
    return log.with(causes, effects);
  }
}
