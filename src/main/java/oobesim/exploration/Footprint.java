// SPDX-License-Identifier: Apache-2.0
package oobesim.exploration;

import java.util.BitSet;
import java.util.List;
import oobesim.session.Taken;
import oobesim.statechart.Cause;
import oobesim.statechart.StateConfiguration;
import oobesim.statechart.Transition;

/**
 * Which goals a run has met. It looks at what a run has done and at nothing that anybody planned,
 * so that what it says of a run is a proof.
 */
public final class Footprint {
  private final Goals goals;
  private final BitSet met = new BitSet();
  private StateConfiguration place;
  private Taken last;

  /** Of a run that has come to a place. */
  public Footprint(Goals goals, StateConfiguration at) {
    this.goals = goals;
    this.place = at;
    goals.rests(at, met);
  }

  /** The goals that were met. */
  public BitSet met() {
    return met;
  }

  /**
   * Something has happened.
   *
   * @param way the last transitions of the run, in order
   * @param ignored the events since the last call that nobody wanted
   * @param now where the run is
   * @return the transitions that were taken since the last call
   */
  public List<Taken> goesOn(List<Taken> way, List<String> ignored, StateConfiguration now) {
    List<Taken> news = news(way);
    ignored.forEach(event -> goals.declined(place, event, null, met));
    Object step = null;
    boolean moved = false;
    for (Taken one : news) {
      Transition transition = one.transition();
      // An event is offered to the inner states first: those had it and did not want it.
      if (!moved && one.before() != step && transition.cause() instanceof Cause.On(String event)) {
        goals.declined(place, event, transition.source(), met);
      }
      step = one.before();
      moved |= !transition.targets().isEmpty();
      goals.taken(transition, met);
    }
    goals.rests(now, met);
    place = now;
    return news;
  }

  /** A run keeps only its last transitions, so what is new is what stands behind the last one. */
  private List<Taken> news(List<Taken> way) {
    int from = way.size();
    while (from > 0 && way.get(from - 1) != last) {
      from--;
    }
    last = way.isEmpty() ? last : way.getLast();
    return way.subList(from, way.size());
  }
}
