// SPDX-License-Identifier: Apache-2.0
package oobesim.instructor;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import oobesim.instructor.Change.Aspect;
import oobesim.page.PageId;
import oobesim.provisioning.World;
import oobesim.statechart.StateConfiguration;

/**
 * How a rehearsal stands at a moment, to be compared with how it stood.
 *
 * @param run the run, empty if there is none
 * @param pace how virtual time runs
 * @param asking whether a second press of the power button would switch off
 * @param lesson what the run is done for
 */
record Standing(Optional<OfRun> run, Pace pace, boolean asking, Optional<Lesson> lesson) {
  /**
   * How a run stands.
   *
   * @param which the run
   * @param screen what is shown
   * @param states where the chart is
   * @param world what is true outside the screen
   * @param due when something will happen by itself
   * @param moments what can be come back to
   */
  record OfRun(
      LiveRun which,
      PageId screen,
      StateConfiguration states,
      World world,
      Optional<Duration> due,
      List<KeptMoment> moments) {}

  /** What is different now, and what the journal got meanwhile. */
  Change since(Standing before) {
    Set<Aspect> aspects = EnumSet.noneOf(Aspect.class);
    if (run.map(OfRun::which).equals(before.run.map(OfRun::which))) {
      run.ifPresent(now -> compare(before.run.orElseThrow(), now, aspects));
    } else {
      aspects.addAll(List.of(Aspect.RUN, Aspect.SCREEN, Aspect.WORLD, Aspect.TIME, Aspect.MOMENTS));
    }
    add(aspects, Aspect.PACE, !pace.equals(before.pace));
    add(aspects, Aspect.POWER, asking != before.asking);
    add(aspects, Aspect.LESSON, !lesson.equals(before.lesson));
    return new Change(
        aspects,
        Stream.of(before.run, run)
            .flatMap(Optional::stream)
            .flatMap(told -> told.which.journal().untold().stream())
            .toList());
  }

  private static void compare(OfRun then, OfRun now, Set<Aspect> aspects) {
    add(aspects, Aspect.SCREEN, !now.screen.equals(then.screen));
    add(aspects, Aspect.TIME, !now.world.now().equals(then.world.now()));
    add(aspects, Aspect.MOMENTS, !now.moments.equals(then.moments));
    boolean same =
        now.states.equals(then.states)
            && now.due.equals(then.due)
            && now.world.equals(then.world.at(now.world.now()));
    add(aspects, Aspect.WORLD, !same);
  }

  private static void add(Set<Aspect> aspects, Aspect aspect, boolean different) {
    if (different) {
      aspects.add(aspect);
    }
  }
}
