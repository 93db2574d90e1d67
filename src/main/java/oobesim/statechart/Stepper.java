// SPDX-License-Identifier: Apache-2.0
package oobesim.statechart;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/**
 * Runs a chart as a pure function: configuration, context and event in, everything new out.
 *
 * <p>The semantics are XState v5's. Between steps the active states stand in document order, as
 * SCXML wants it; XState keeps them in the order of entering, which only matters when eventless
 * transitions of several regions become enabled by the same event.
 *
 * @param <C> the context
 */
public final class Stepper<C> {
  /** A step is cut after so many microsteps, since it would not end by itself. */
  public static final int MOST_MICROSTEPS = 1000;

  /** Portions of effort after which a step is cut as well, where it was not at its end. */
  public static final long MOST_EFFORT = Effort.MOST_IN_A_STEP;

  /**
   * So much is written down of one chart; the shipped one needs a few thousands. A step that is not
   * known and finds no room takes some microseconds.
   */
  private static final int MOST_KNOWN = 1 << 17;

  private static final Event INIT = Event.of("xstate.init");

  private final PlacedChart chart;
  private final Rules<C> rules;
  private final Room room;
  private final Places<C> places;
  private final AnswerTree<C> beginning;

  /**
   * Prepares a chart. What a stepper keeps of its steps changes how long they take, nothing else.
   */
  public Stepper(Statechart chart, Rules<C> rules) {
    this(chart, rules, MOST_KNOWN);
  }

  Stepper(Statechart chart, Rules<C> rules, int mostKnown) {
    this.chart = new PlacedChart(chart);
    this.rules = rules;
    this.room = new Room(mostKnown);
    this.places = new Places<>(this.chart, rules, room);
    this.beginning = new AnswerTree<>(rules);
  }

  /** Enters the chart. */
  public Step<C> start(C context) {
    Step<C> known = beginning.follow(null, context, INIT);
    if (known != null) {
      return known;
    }
    Trail<C> trail = new Trail<>(rules, room, beginning, context, INIT);
    Macrostep<C> run = new Macrostep<>(chart, trail, new LinkedHashSet<>(), Map.of(), INIT);
    run.start();
    return finished(run, trail, null);
  }

  /** What the event does; nothing, with {@code handled} false, if it is not awaited now. */
  public Step<C> step(StateConfiguration now, C context, Event event) {
    Place<C> place = places.of(now);
    if (place.ended) {
      return new Step<>(now, context, List.of(), List.of(), List.of(), false, 1, true);
    }
    AnswerTree<C> tree = place.steps(event.name());
    Step<C> known = tree.follow(now, context, event);
    return known == null ? find(place, tree, now, context, event) : known;
  }

  private Step<C> find(
      Place<C> place, AnswerTree<C> tree, StateConfiguration now, C context, Event event) {
    Trail<C> trail = new Trail<>(rules, room, tree, context, event);
    Macrostep<C> run =
        new Macrostep<>(chart, trail, new LinkedHashSet<>(place.active), place.history, event);
    run.run();
    return finished(run, trail, now);
  }

  private Step<C> finished(Macrostep<C> run, Trail<C> trail, StateConfiguration before) {
    Execution<C> did = run.execution();
    Outcome<C> outcome =
        before != null && run.taken().isEmpty()
            ? Outcome.ignored(run.effort())
            : new Outcome<>(
                places.at(run.active(), run.history()),
                did.actions(),
                did.timers(),
                did.open(),
                run.taken(),
                run.effort(),
                run.done());
    trail.end(outcome);
    return outcome.step(before, trail.context(), null);
  }

  /**
   * Whether the event would be answered by a transition of its own. Eventless transitions, which
   * any event may set off, do not count, nor do forbidden ones.
   */
  public boolean accepts(StateConfiguration now, C context, Event event) {
    Place<C> place = places.of(now);
    if (place.ended) {
      return false;
    }
    AnswerTree<C> tree = place.accepted(event.name());
    Boolean known = tree.accepts(context, event);
    return known == null ? findAccepted(place, tree, context, event) : known;
  }

  private boolean findAccepted(Place<C> place, AnswerTree<C> tree, C context, Event event) {
    Trail<C> trail = new Trail<>(rules, room, tree, context, event);
    List<PlacedTransition> answers =
        new Selection<>(chart, trail, new Effort())
            .answers(chart.root, new LinkedHashSet<>(place.active), event);
    List<Transition> own =
        answers.stream()
            .map(PlacedTransition::transition)
            .filter(answer -> !answer.inert())
            .toList();
    trail.end(new Outcome<>(null, List.of(), List.of(), List.of(), own, 0, false));
    return !own.isEmpty();
  }
}
