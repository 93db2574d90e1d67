// SPDX-License-Identifier: Apache-2.0
package oobesim.session;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import oobesim.provisioning.World;
import oobesim.statechart.Step;

/** The last transitions of a run: what led to where it is. */
final class WayTaken {
  /** More than lie between a first page and a desktop; all of an endless run would fill memory. */
  private static final int MOST = 400;

  private final Deque<Taken> taken = new ArrayDeque<>();

  void add(Step<World> step, World before) {
    step.taken().forEach(way -> taken.addLast(new Taken(way, before, step.context())));
    while (taken.size() > MOST) {
      taken.removeFirst();
    }
  }

  /** What was taken after a moment to which the run goes back was never taken. */
  void backTo(Duration moment) {
    taken.removeIf(way -> way.after().now().compareTo(moment) > 0);
  }

  List<Taken> all() {
    return List.copyOf(taken);
  }
}
