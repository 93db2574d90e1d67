// SPDX-License-Identifier: Apache-2.0
package oobesim.rows;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import oobesim.rows.Change.Kind;
import oobesim.statechart.ActionCall;
import oobesim.statechart.Cause;
import oobesim.statechart.Delay;
import oobesim.statechart.Guard;
import oobesim.statechart.HistoryState;
import oobesim.statechart.State;
import oobesim.statechart.StateId;
import oobesim.statechart.StateTraits;
import oobesim.statechart.Statechart;
import oobesim.statechart.Transition;

/** Every small change that can be planted in a chart, one at a time. */
final class ChartChanges {
  private static final String SCREEN = "screen";

  private final Statechart chart;
  private final List<ChartChange> changes = new ArrayList<>();

  private ChartChanges(Statechart chart) {
    this.chart = chart;
  }

  static List<ChartChange> of(Statechart chart) {
    ChartChanges all = new ChartChanges(chart);
    chart.states().forEach(all::state);
    return all.changes;
  }

  private void state(State state) {
    for (Transition transition : state.transitions()) {
      transition(state, transition);
    }
    state.transitions().stream()
        .flatMap(own -> timer(own).stream())
        .distinct()
        .forEach(timer -> longer(state, timer));
    String screen = state.meta().get(SCREEN);
    if (screen != null) {
      Map<String, String> meta = new LinkedHashMap<>(state.meta());
      meta.put(SCREEN, otherScreen(screen));
      add(
          Kind.SCREEN_EXCHANGED,
          state,
          OptionalInt.empty(),
          state.id() + ": " + screen + " → " + meta.get(SCREEN),
          with(state, state.entry(), state.exit(), state.transitions(), meta));
    }
    for (int i = 0; i < state.entry().size(); i++) {
      action(state, "entry", state.entry().get(i), with(state, without(state.entry(), i), true));
    }
    for (int i = 0; i < state.exit().size(); i++) {
      action(state, "exit", state.exit().get(i), with(state, without(state.exit(), i), false));
    }
  }

  private void action(State state, String when, ActionCall call, StateTraits traits) {
    add(
        Kind.ACTION_REMOVED,
        state,
        OptionalInt.empty(),
        state.id() + " " + when + ": " + words(call),
        traits);
  }

  private static Optional<Cause.After> timer(Transition own) {
    return own.cause() instanceof Cause.After after && after.delay() instanceof Delay.Fixed
        ? Optional.of(after)
        : Optional.empty();
  }

  private void longer(State state, Cause.After timer) {
    Duration length = ((Delay.Fixed) timer.delay()).duration();
    Cause twice = new Cause.After(timer.source(), new Delay.Fixed(length.multipliedBy(2)));
    List<Transition> all =
        state.transitions().stream()
            .map(own -> own.cause().equals(timer) ? caused(own, twice) : own)
            .toList();
    add(
        Kind.DURATION_DOUBLED,
        state,
        OptionalInt.empty(),
        state.id() + " after " + length,
        with(state, state.entry(), state.exit(), all, state.meta()));
  }

  private void transition(State state, Transition own) {
    OptionalInt taken = own.inert() ? OptionalInt.empty() : OptionalInt.of(own.order());
    String words = state.id() + " " + words(own);
    add(Kind.TRANSITION_REMOVED, state, taken, words, with(state, own, Optional.empty()));
    own.guard().ifPresent(guard -> guards(state, own, guard, words));
    if (!own.targets().isEmpty()) {
      sibling(own.targets().getFirst())
          .ifPresent(
              other ->
                  add(
                      Kind.TARGET_EXCHANGED,
                      state,
                      taken,
                      words + " ⇒ " + other,
                      with(state, own, Optional.of(own(own, own.guard(), other, own.actions())))));
    }
    for (int i = 0; i < own.actions().size(); i++) {
      Transition less = own(own, own.guard(), null, without(own.actions(), i));
      add(
          Kind.ACTION_REMOVED,
          state,
          taken,
          words + ": " + words(own.actions().get(i)),
          with(state, own, Optional.of(less)));
    }
  }

  private void guards(State state, Transition own, Guard guard, String words) {
    Guard negated = guard instanceof Guard.Not(Guard inner) ? inner : new Guard.Not(guard);
    guard(Kind.GUARD_NEGATED, state, own, negated, words);
    parts(guard).forEach(part -> guard(Kind.GUARD_LOOSENED, state, own, part, words));
  }

  private void guard(Kind kind, State state, Transition own, Guard guard, String words) {
    add(
        kind,
        state,
        OptionalInt.empty(),
        words + " ⇒ " + guard.text(),
        with(state, own, Optional.of(own(own, Optional.of(guard), null, own.actions()))));
  }

  /** The guard without one of its parts. */
  private static Stream<Guard> parts(Guard guard) {
    return switch (guard) {
      case Guard.And(Guard left, Guard right) ->
          Stream.of(
                  Stream.of(left, right),
                  parts(left).map(less -> (Guard) new Guard.And(less, right)),
                  parts(right).map(less -> (Guard) new Guard.And(left, less)))
              .flatMap(all -> all);
      case Guard.Or(Guard left, Guard right) ->
          Stream.of(
                  Stream.of(left, right),
                  parts(left).map(less -> (Guard) new Guard.Or(less, right)),
                  parts(right).map(less -> (Guard) new Guard.Or(left, less)))
              .flatMap(all -> all);
      case Guard.Not(Guard inner) -> parts(inner).map(Guard.Not::new);
      case Guard.Fact _ -> Stream.of();
    };
  }

  private void add(
      Kind kind, State state, OptionalInt transition, String words, StateTraits traits) {
    changes.add(new ChartChange(kind, words, state.id(), transition, traits));
  }

  /** The state that follows among the children of the same parent, the first after the last. */
  private Optional<StateId> sibling(StateId target) {
    State state = chart.find(target).orElseThrow();
    List<State> all =
        chart.parentOf(state).map(State::children).orElse(List.of()).stream()
            .filter(child -> !(child instanceof HistoryState))
            .toList();
    int at = all.indexOf(state);
    return all.size() < 2 ? Optional.empty() : Optional.of(all.get((at + 1) % all.size()).id());
  }

  private String otherScreen(String screen) {
    List<String> all =
        chart.states().stream().map(State::meta).map(meta -> meta.get(SCREEN)).distinct().toList();
    List<String> named = all.stream().filter(name -> name != null).toList();
    return named.get((named.indexOf(screen) + 1) % named.size());
  }

  private static Transition caused(Transition old, Cause cause) {
    return new Transition(
        old.source(),
        cause,
        old.guard(),
        old.targets(),
        old.actions(),
        old.reenter(),
        old.order(),
        old.meta(),
        old.description());
  }

  private static Transition own(
      Transition old, Optional<Guard> guard, StateId target, List<ActionCall> actions) {
    return new Transition(
        old.source(),
        old.cause(),
        guard,
        target == null ? old.targets() : List.of(target),
        actions,
        old.reenter(),
        old.order(),
        old.meta(),
        old.description());
  }

  private static StateTraits with(State state, Transition old, Optional<Transition> other) {
    List<Transition> all = new ArrayList<>();
    for (Transition transition : state.transitions()) {
      if (transition != old) {
        all.add(transition);
      } else {
        other.ifPresent(all::add);
      }
    }
    return with(state, state.entry(), state.exit(), all, state.meta());
  }

  private static StateTraits with(State state, List<ActionCall> calls, boolean entry) {
    return with(
        state,
        entry ? calls : state.entry(),
        entry ? state.exit() : calls,
        state.transitions(),
        state.meta());
  }

  private static StateTraits with(
      State state,
      List<ActionCall> entry,
      List<ActionCall> exit,
      List<Transition> transitions,
      Map<String, String> meta) {
    StateTraits old = state.traits();
    return new StateTraits(
        old.id(), old.key(), entry, exit, transitions, meta, old.tags(), old.description());
  }

  private static <T> List<T> without(List<T> list, int at) {
    List<T> less = new ArrayList<>(list);
    less.remove(at);
    return less;
  }

  private static String words(Transition own) {
    return own.cause().descriptor().orElse("always")
        + own.guard().map(guard -> " [" + guard.text() + "]").orElse("")
        + (own.targets().isEmpty() ? "" : " → " + own.targets().getFirst());
  }

  private static String words(ActionCall call) {
    return call.name() + (call.parameters().isEmpty() ? "" : " " + call.parameters().values());
  }
}
