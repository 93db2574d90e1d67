// SPDX-License-Identifier: Apache-2.0
package oobesim.statechart.file;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import oobesim.statechart.AtomicState;
import oobesim.statechart.CompoundState;
import oobesim.statechart.FinalState;
import oobesim.statechart.HistoryState;
import oobesim.statechart.ParallelState;
import oobesim.statechart.State;
import oobesim.statechart.StateId;
import oobesim.statechart.Statechart;
import oobesim.statechart.Transition;

/**
 * Draws a chart as a Mermaid state diagram.
 *
 * <p>Mermaid knows no history states and no actions inside a state: a history is a state labelled H
 * or H*, and what a state does is a line of text in it or, if it has states inside, a note.
 */
final class MermaidWriter {
  private static final Pattern SPECIAL = Pattern.compile("[#;\":<>%]|&(?=[#\\w])");

  private final Statechart chart;
  private final Lines lines = new Lines();

  MermaidWriter(Statechart chart) {
    this.chart = chart;
  }

  String write() {
    lines.open("stateDiagram-v2");
    state(chart.root());
    chart.states().forEach(this::arrows);
    return lines.toString();
  }

  private void state(State state) {
    switch (state) {
      case AtomicState _ -> box(state, state.key());
      case HistoryState history ->
          box(state, history.depth() == HistoryState.Depth.DEEP ? "H*" : "H");
      case FinalState _ -> {
        box(state, state.key());
        lines.add(name(state.id()) + " --> [*]");
      }
      case CompoundState compound -> {
        open(state);
        lines.add("[*] --> " + name(compound.initial().target()) + initialActions(compound));
        compound.children().forEach(this::state);
        lines.close("}");
        notes(state);
      }
      case ParallelState parallel -> {
        open(state);
        regions(parallel);
        lines.close("}");
        notes(state);
      }
    }
  }

  private void open(State state) {
    lines.open("state \"" + escaped(state.key()) + "\" as " + name(state.id()) + " {");
  }

  private void regions(ParallelState parallel) {
    boolean first = true;
    for (State region : parallel.regions()) {
      if (!first) {
        lines.add("--");
      }
      first = false;
      state(region);
    }
    parallel.children().stream().filter(HistoryState.class::isInstance).forEach(this::state);
  }

  private void box(State state, String label) {
    lines.add("state \"" + escaped(label) + "\" as " + name(state.id()));
    inside(state).forEach(text -> lines.add(name(state.id()) + " : " + escaped(text)));
  }

  private void notes(State state) {
    inside(state)
        .forEach(text -> lines.add("note right of " + name(state.id()) + " : " + escaped(text)));
  }

  private static List<String> inside(State state) {
    List<String> texts = new ArrayList<>();
    if (!state.entry().isEmpty()) {
      texts.add("entry / " + Label.of(state.entry()));
    }
    if (!state.exit().isEmpty()) {
      texts.add("exit / " + Label.of(state.exit()));
    }
    state.transitions().stream()
        .filter(transition -> transition.targets().isEmpty())
        .map(transition -> Label.of(transition) + (transition.inert() ? " / nothing" : ""))
        .forEach(texts::add);
    return texts;
  }

  private void arrows(State state) {
    for (Transition transition : state.transitions()) {
      String label = escaped(Label.of(transition));
      for (StateId target : transition.targets()) {
        String arrow = name(state.id()) + " --> " + name(target);
        lines.add(label.isEmpty() ? arrow : arrow + " : " + label);
      }
    }
    if (state instanceof HistoryState history) {
      history
          .defaults()
          .forEach(target -> lines.add(name(state.id()) + " --> " + name(target) + " : default"));
    }
  }

  private static String initialActions(CompoundState compound) {
    return compound.initial().actions().isEmpty()
        ? ""
        : " : / " + escaped(Label.of(compound.initial().actions()));
  }

  /** Mermaid's names are letters, digits and low lines; two of them stand for a dot. */
  private static String name(StateId id) {
    return id.value().replace(".", "__").replaceAll("\\W", "_");
  }

  /** What ends a text for Mermaid, or would be taken for markup, stands there by its number. */
  private static String escaped(String text) {
    return SPECIAL.matcher(text).replaceAll(found -> "#" + (int) found.group().charAt(0) + ";");
  }
}
