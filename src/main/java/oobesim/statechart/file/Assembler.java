// SPDX-License-Identifier: Apache-2.0
package oobesim.statechart.file;

import java.util.ArrayList;
import java.util.List;
import oobesim.statechart.AtomicState;
import oobesim.statechart.CompoundState;
import oobesim.statechart.FinalState;
import oobesim.statechart.HistoryState;
import oobesim.statechart.InitialTransition;
import oobesim.statechart.ParallelState;
import oobesim.statechart.State;
import oobesim.statechart.StateId;
import oobesim.statechart.StateTraits;
import oobesim.statechart.Statechart;
import oobesim.statechart.Transition;

/** Makes the chart out of a draft without errors. */
final class Assembler {
  private final Links links;
  private int order;

  private Assembler(Links links) {
    this.links = links;
  }

  static Statechart assemble(ChartDraft draft) {
    Assembler assembler = new Assembler(draft.links());
    return new Statechart(draft.root().id.value(), assembler.state(draft.root()));
  }

  private State state(StateDraft draft) {
    StateTraits traits = traits(draft);
    List<State> children = draft.children.stream().map(this::state).toList();
    return switch (draft.kind) {
      case ATOMIC -> new AtomicState(traits);
      case FINAL -> new FinalState(traits);
      case PARALLEL -> new ParallelState(traits, children);
      case HISTORY -> new HistoryState(traits, draft.depth, ids(links.defaults().get(draft)));
      case COMPOUND -> {
        StateId start = links.initial().get(draft).id;
        yield new CompoundState(
            traits, new InitialTransition(start, draft.initialActions), children);
      }
    };
  }

  private StateTraits traits(StateDraft draft) {
    List<Transition> transitions = new ArrayList<>();
    draft.transitions.forEach(transition -> transitions.add(transition(transition)));
    return new StateTraits(
        draft.id,
        draft.key,
        draft.entry,
        draft.exit,
        transitions,
        draft.meta,
        draft.tags,
        draft.description);
  }

  private Transition transition(TransitionDraft draft) {
    return new Transition(
        draft.source.id,
        draft.cause,
        draft.guard,
        ids(links.targets().get(draft)),
        draft.actions,
        draft.reenter,
        order++,
        draft.meta,
        draft.description);
  }

  private static List<StateId> ids(List<StateDraft> drafts) {
    return drafts.stream().map(draft -> draft.id).toList();
  }
}
