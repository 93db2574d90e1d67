// SPDX-License-Identifier: Apache-2.0
package oobesim.cli;

import oobesim.statechart.file.ChartFormat;

/** The forms in which a flow can be written; the constants are the words of the command line. */
enum GraphFormat {
  /** For pages that draw it. */
  mermaid(ChartFormat.MERMAID),
  /** For Graphviz. */
  dot(ChartFormat.DOT),
  /** For other engines, as the W3C has it. */
  scxml(ChartFormat.SCXML),
  /** For XState. */
  xstate(ChartFormat.XSTATE);

  private final ChartFormat form;

  GraphFormat(ChartFormat form) {
    this.form = form;
  }

  ChartFormat form() {
    return form;
  }
}
