// SPDX-License-Identifier: Apache-2.0
package oobesim.instructor.chart;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import oobesim.instructor.KeptMoment;
import oobesim.instructor.LiveRun;
import oobesim.page.Control;
import oobesim.page.ControlCatalog;
import oobesim.page.PageId;
import oobesim.page.ScreenId;
import oobesim.script.Guide;
import oobesim.session.Checkpoint;
import oobesim.session.Input;
import oobesim.session.Session;
import oobesim.statechart.StateId;

/**
 * A way of a run to a state: back to a kept moment if need be, then what somebody who knows the way
 * would do.
 *
 * @param back the kept moment to go back to, empty for a way from where the run is
 * @param steps what is done, in order
 */
public record WayThere(Optional<String> back, List<Step> steps) {
  private static final int MOST_STEPS = 300;

  public WayThere {
    steps = List.copyOf(steps);
  }

  /** Something on the way. */
  public sealed interface Step {}

  /**
   * Somebody does something.
   *
   * @param input what
   */
  public record Act(Input input) implements Step {}

  /**
   * Time passes.
   *
   * @param until up to which moment, in virtual time
   */
  public record Pass(Duration until) implements Step {}

  /** The shortest way that is known, from here or from a kept moment; empty if none is. */
  public static Optional<WayThere> find(LiveRun run, StateId target) {
    Stream<WayThere> here =
        from(run, run.moment(), target).stream()
            .map(steps -> new WayThere(Optional.empty(), steps));
    Stream<WayThere> kept =
        run.moments().reversed().stream().flatMap(moment -> back(run, moment, target).stream());
    return Stream.concat(here, kept).min(Comparator.comparingInt(WayThere::length));
  }

  private int length() {
    return steps.size() + back.map(name -> 1).orElse(0);
  }

  private static Optional<WayThere> back(LiveRun run, KeptMoment kept, StateId target) {
    return from(run, kept.moment(), target)
        .map(steps -> new WayThere(Optional.of(kept.name()), steps));
  }

  private static Optional<List<Step>> from(LiveRun run, Checkpoint moment, StateId target) {
    List<Step> best = null;
    for (Guide guide : Guide.values()) {
      Session copy = Session.from(run.flow(), moment);
      List<Step> steps = new Search(copy, guide, target).steps();
      if (steps != null && (best == null || steps.size() < best.size())) {
        best = steps;
      }
    }
    return Optional.ofNullable(best);
  }

  /** Goes the way; what is done stands in the journal behind a jump. */
  public void go(LiveRun run) {
    back.ifPresent(run::restore);
    run.jumpTo(run.now());
    for (Step step : steps) {
      switch (step) {
        case Act(Input input) -> run.apply(input);
        case Pass(Duration until) -> run.advanceTo(until);
      }
    }
  }

  /** A guide's walk in a copy of the run, up to the state. */
  private static final class Search {
    private final Session copy;
    private final Guide guide;
    private final StateId target;
    private final List<Step> steps = new ArrayList<>();
    private final Set<String> tried = new HashSet<>();

    Search(Session copy, Guide guide, StateId target) {
      this.copy = copy;
      this.guide = guide;
      this.target = target;
    }

    /** The steps, null if the guide does not come there. */
    List<Step> steps() {
      for (int i = 0; i < MOST_STEPS; i++) {
        if (there()) {
          return steps;
        }
        if (!act() && !pass()) {
          return null;
        }
      }
      return null;
    }

    private boolean there() {
      return copy.configuration().isActive(target);
    }

    /** Knowledge that was used in vain at a moment is not used there again. */
    private boolean act() {
      PageId page = copy.screen();
      if (!tried.add(page.value() + " " + copy.now())) {
        return false;
      }
      boolean useful = false;
      for (Input input : inputs(page)) {
        useful |= copy.apply(input).accepted();
        steps.add(new Act(input));
        if (there()) {
          return true;
        }
      }
      return useful;
    }

    private List<Input> inputs(PageId page) {
      if (page == ScreenId.OFF) {
        return List.of(new Input.Power(true));
      }
      List<Input> known = guide.inputs(page, copy.world());
      if (!known.isEmpty()) {
        return known;
      }
      return ControlCatalog.controls(page, copy.world()).stream()
          .filter(control -> control.primary() && control.enabled())
          .map(Control::id)
          .<Input>map(Input.Click::new)
          .toList();
    }

    private boolean pass() {
      Optional<Duration> next = copy.nextEvent();
      next.ifPresent(
          moment -> {
            copy.advanceTo(moment);
            steps.add(new Pass(moment));
          });
      return next.isPresent();
    }
  }
}
