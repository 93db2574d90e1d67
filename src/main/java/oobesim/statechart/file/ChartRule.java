// SPDX-License-Identifier: Apache-2.0
package oobesim.statechart.file;

/** Something that must be true of every chart. */
interface ChartRule {
  /** Reports where it is not. */
  void check(ChartDraft chart, Faults faults);
}
