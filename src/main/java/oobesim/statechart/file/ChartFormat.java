// SPDX-License-Identifier: Apache-2.0
package oobesim.statechart.file;

import java.util.Locale;
import oobesim.statechart.Statechart;

/** The forms in which a chart can be written. */
public enum ChartFormat {
  /** XState v5's own JSON: reading it gives an equal chart. */
  XSTATE,
  /** A Mermaid state diagram, for pages that draw it. */
  MERMAID,
  /** A Graphviz digraph with a cluster for each state that has states inside. */
  DOT,
  /** W3C SCXML; facts and durations become calls, actions become elements of an own namespace. */
  SCXML;

  /** The chart in this form, ending in a line break. */
  public String write(Statechart chart) {
    return switch (this) {
      case XSTATE -> new XStateWriter(chart).write();
      case MERMAID -> new MermaidWriter(chart).write();
      case DOT -> new DotWriter(chart).write();
      case SCXML -> new ScxmlWriter(chart).write();
    };
  }

  /** The name by which the command line speaks of it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
