// SPDX-License-Identifier: Apache-2.0
package oobesim.statechart.file;

import java.util.ArrayList;
import java.util.List;
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
 * Draws a chart for Graphviz.
 *
 * <p>Graphviz draws arrows between boxes only. A state with states inside is a cluster with a point
 * in it: the arrows to and from the cluster end at that point and are cut at the cluster's border.
 */
final class DotWriter {
  private final Statechart chart;
  private final Lines lines = new Lines();

  DotWriter(Statechart chart) {
    this.chart = chart;
  }

  String write() {
    lines.open("digraph " + quoted(chart.id()) + " {");
    lines.add("compound=true;");
    // The older ranking loses its way in large charts with arrows across clusters.
    lines.add("newrank=true;");
    lines.add("fontname=\"Helvetica\";");
    lines.add("node [shape=box, style=rounded, fontname=\"Helvetica\"];");
    lines.add("edge [fontname=\"Helvetica\", fontsize=10];");
    state(chart.root());
    chart.states().forEach(this::arrows);
    lines.close("}");
    return lines.toString();
  }

  private void state(State state) {
    switch (state) {
      case AtomicState _ -> box(state, "label=" + quoted(label(state)));
      case FinalState _ -> box(state, "peripheries=2, label=" + quoted(label(state)));
      case HistoryState history -> {
        String letter = history.depth() == HistoryState.Depth.DEEP ? "H*" : "H";
        box(state, "shape=circle, label=" + quoted(letter));
      }
      case CompoundState compound -> {
        cluster(state, "rounded");
        String actions = Label.of(compound.initial().actions());
        arrow(
            state.id(),
            compound.initial().target(),
            actions.isEmpty() ? "" : "/ " + actions,
            false);
      }
      case ParallelState _ -> cluster(state, "\"rounded,dashed\"");
    }
  }

  private void box(State state, String attributes) {
    lines.add(quoted(state.id().value()) + " [" + attributes + "];");
  }

  private void cluster(State state, String style) {
    lines.open("subgraph " + quoted(cluster(state.id())) + " {");
    lines.add("label=" + quoted(label(state)) + ";");
    lines.add("style=" + style + ";");
    box(state, "shape=point, label=\"\"");
    state.children().forEach(this::state);
    lines.close("}");
  }

  private static String label(State state) {
    List<String> rows = new ArrayList<>(List.of(state.key()));
    if (!state.entry().isEmpty()) {
      rows.add("entry / " + Label.of(state.entry()));
    }
    if (!state.exit().isEmpty()) {
      rows.add("exit / " + Label.of(state.exit()));
    }
    state.transitions().stream()
        .filter(transition -> transition.targets().isEmpty())
        .map(transition -> Label.of(transition) + (transition.inert() ? " / nothing" : ""))
        .forEach(rows::add);
    return String.join("\n", rows);
  }

  private void arrows(State state) {
    for (Transition transition : state.transitions()) {
      for (StateId target : transition.targets()) {
        arrow(state.id(), target, Label.of(transition), true);
      }
    }
    if (state instanceof HistoryState history) {
      history.defaults().forEach(target -> arrow(state.id(), target, "default", true));
    }
  }

  private void arrow(StateId from, StateId to, String label, boolean fromBorder) {
    List<String> attributes = new ArrayList<>();
    if (!label.isEmpty()) {
      attributes.add("label=" + quoted(label));
    }
    if (fromBorder && drawnAsCluster(from) && !from.equals(to) && !chart.isInside(to, from)) {
      attributes.add("ltail=" + quoted(cluster(from)));
    }
    if (drawnAsCluster(to) && !from.equals(to) && !chart.isInside(from, to)) {
      attributes.add("lhead=" + quoted(cluster(to)));
    }
    String tail = attributes.isEmpty() ? "" : " [" + String.join(", ", attributes) + "]";
    lines.add(quoted(from.value()) + " -> " + quoted(to.value()) + tail + ";");
  }

  private boolean drawnAsCluster(StateId id) {
    return !chart.find(id).orElseThrow().children().isEmpty();
  }

  private static String cluster(StateId id) {
    return "cluster_" + id.value();
  }

  private static String quoted(String text) {
    String escaped = text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
    return "\"" + escaped + "\"";
  }
}
