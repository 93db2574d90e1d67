// SPDX-License-Identifier: Apache-2.0
package oobesim.statechart;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * Stands between a run to completion and the rules: hands on what is asked and done, and writes it
 * down in a tree, so that the next one who goes the same way need not find it.
 *
 * @param <C> the context
 */
final class Trail<C> {
  private final Rules<C> rules;
  private final Room room;
  private final AnswerTree<C> tree;
  private final Event outer;
  private final List<Deed<C>> deeds = new ArrayList<>();
  private final Map<String, Boolean> answered = new HashMap<>();
  private C context;
  private Event answering;
  private C marked;
  private int mark;
  private Stretch<C> from;
  private boolean turn;
  private boolean writing = true;

  /** A trail through the answer to an event from outside. */
  Trail(Rules<C> rules, Room room, AnswerTree<C> tree, C context, Event outer) {
    this.rules = rules;
    this.room = room;
    this.tree = tree;
    this.context = context;
    this.outer = outer;
    this.answering = outer;
  }

  C context() {
    return context;
  }

  /** Whether a fact holds; asked once, as long as nothing is done and no other event answered. */
  boolean holds(String fact, Event event) {
    if (event != answering) {
      answered.clear();
      answering = event;
    }
    Boolean known = answered.get(fact);
    if (known != null) {
      return known;
    }
    boolean holds = rules.holds(context, fact, event);
    answered.put(fact, holds);
    pass(() -> Stretch.upTo(chain(), rules.fact(fact), raised(event)), holds);
    return holds;
  }

  /** Does an action. */
  void apply(ActionCall action, Event event) {
    context = rules.apply(context, action, event);
    deeds.add(new Deed<>(rules.change(action), null, raised(event), false, null));
    answered.clear();
  }

  /** How long a named duration lasts. */
  Duration length(String name) {
    deeds.add(new Deed<>(null, name, null, false, null));
    return rules.delay(context, name);
  }

  /** From here on somebody may want to know whether the context changes. */
  void mark() {
    marked = context;
    mark = deeds.size();
  }

  /** Whether the context has changed since the mark; nothing is asked in between. */
  boolean changed() {
    if (mark == deeds.size()) {
      return false;
    }
    boolean changed = !Objects.equals(marked, context);
    deeds.set(mark, deeds.get(mark).marking());
    pass(() -> Stretch.upToChange(chain()), changed);
    return changed;
  }

  /** Writes down what it has come to. */
  void end(Outcome<C> outcome) {
    pass(() -> Stretch.upToEnd(chain(), outcome), true);
  }

  private Event raised(Event event) {
    return event == outer ? null : event;
  }

  /** Goes on after an answer, by the way that is there or by a new one. */
  private void pass(Supplier<Stretch<C>> way, boolean answer) {
    if (!writing) {
      return;
    }
    Stretch<C> here = from == null ? tree.first : from.after(turn);
    if (here == null) {
      here = way.get();
      writing = room.take();
      attach(here);
    }
    from = here;
    turn = answer;
    deeds.clear();
    mark = 0;
  }

  private void attach(Stretch<C> found) {
    if (!writing) {
      return;
    }
    if (from == null) {
      tree.first = found;
    } else if (turn) {
      from.yes = found;
    } else {
      from.no = found;
    }
  }

  private Deed<C> chain() {
    Deed<C> first = null;
    for (Deed<C> deed : deeds.reversed()) {
      first = deed.before(first);
    }
    return first;
  }
}
