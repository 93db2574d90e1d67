// SPDX-License-Identifier: Apache-2.0
package oobesim.instructor;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Runs side by side, each with its own device, time and journal. One of them is on the bench, where
 * it is led; the others go on beside it at the same speed, which is real time where that one waits
 * for its person. Standing still and jumping are of one run alone, unless all are meant.
 */
public final class SideBySide {
  private final Bench bench;
  private final List<Beside> all;
  private final Watching watching;
  private int shown;
  private boolean ended;

  /** A run with the pace at which it goes on when it is not on the bench. */
  private static final class Beside {
    private final Opening.Ready ready;
    private Pace pace;

    Beside(Opening.Ready ready, Pace pace) {
      this.ready = ready;
      this.pace = pace;
    }

    LiveRun run() {
      return ready.run();
    }

    void at(Pace next) {
      run().steer(pace.to(next));
      pace = next;
    }
  }

  /** Puts the first of some runs on a bench, in the place of what is there; at least one. */
  public SideBySide(Bench bench, List<Opening.Ready> runs) {
    this.bench = bench;
    this.all = runs.stream().map(ready -> new Beside(ready, Pace.USUAL)).toList();
    bench.take(runs.getFirst());
    keepUp();
    watching = bench.watch(change -> follow(change));
  }

  private void follow(Change change) {
    if (change.has(Change.Aspect.PACE) && here() && !ended) {
      keepUp();
    }
  }

  /** The bench has its pace; the others have its speed, and stand or run as they did. */
  private void keepUp() {
    double factor = bench.pace().factor();
    others().forEach(other -> other.at(other.pace.at(factor)));
    all.get(shown).pace = bench.pace();
  }

  private Stream<Beside> others() {
    return IntStream.range(0, all.size()).filter(i -> i != shown).mapToObj(all::get);
  }

  /** Whether one of these runs is on the bench, and not another one. */
  public boolean here() {
    return bench.run().filter(run -> run == all.get(shown).run()).isPresent();
  }

  /** Which run is on the bench, from 0. */
  public int shown() {
    return shown;
  }

  /** The run at a place, from 0. */
  public LiveRun run(int place) {
    return all.get(place).run();
  }

  /** The pace of a place: the speed of all, and whether this one stands still. */
  public Pace pace(int place) {
    return place == shown && here() ? bench.pace() : all.get(place).pace;
  }

  /** Puts another run on the bench; the one that was there goes on as it did. */
  public void turnTo(int place) {
    if (place != shown) {
      all.get(shown).pace = bench.pace();
      shown = place;
      bench.turnTo(all.get(place).ready, all.get(place).pace);
    }
  }

  /**
   * Lets real time pass for the runs that are not on the bench, after it has passed for that one.
   * They keep step with it, also where a new screen stops it for a glance, so that clocks only
   * differ because somebody froze a run or jumped in it.
   */
  public void pass(Duration real) {
    if (!ended && !bench.ledByHand()) {
      Pace here = bench.passing();
      Duration step =
          here.paused()
              ? here.standing(false).virtual(Pace.counted(real))
              : all.get(shown).run().step();
      others()
          .filter(other -> !other.pace.paused())
          .map(Beside::run)
          .forEach(run -> run.advanceTo(run.now().plus(step)));
    }
  }

  /** Whether time passes at a place that is not on the bench. */
  public boolean passes() {
    return !ended && !bench.ledByHand() && others().anyMatch(other -> !other.pace.paused());
  }

  /** Whether every run stands still. */
  public boolean frozen() {
    return IntStream.range(0, all.size()).allMatch(place -> pace(place).paused());
  }

  /** Lets all runs stand still, or all go on. */
  public void freezeAll(boolean stand) {
    others().forEach(other -> other.at(other.pace.standing(stand)));
    bench.change(pace -> pace.standing(stand));
  }

  /**
   * Lets all runs jump as far as the first of them has its next page, failure or end of a time
   * limit; nothing where none has any.
   */
  public void jumpAll() {
    all.stream()
        .map(Beside::run)
        .flatMap(run -> run.nextTurn().map(coming -> coming.at().minus(run.now())).stream())
        .min(Comparator.naturalOrder())
        .ifPresent(this::jump);
  }

  private void jump(Duration length) {
    all.stream().map(Beside::run).forEach(run -> run.jumpTo(run.now().plus(length)));
  }

  /** Ends every run in order that was not ended; time passes for none of them any more. */
  public void end() {
    if (!ended) {
      ended = true;
      watching.close();
      all.stream().map(Beside::run).forEach(LiveRun::end);
    }
  }

  /** Ends the others, for another run has taken the bench and cares for the one that was on it. */
  public void leave() {
    if (!ended) {
      ended = true;
      watching.close();
      others().map(Beside::run).forEach(LiveRun::end);
    }
  }
}
