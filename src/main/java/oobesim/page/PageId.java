// SPDX-License-Identifier: Apache-2.0
package oobesim.page;

/** What a display can show: a screen of the program, or a page that a flow file brings. */
public sealed interface PageId permits ScreenId, OwnPage {
  /** The kebab-case word in charts, scripts, journals, node ids and picture names. */
  String value();

  /** The section of Windows 10 that the page stands in. */
  Section section();

  /** What it means for a rehearsal that this page is there. */
  Outcome outcome();

  /** Where something of the page stands in a form, which is also its node's id. */
  default String place(String part) {
    return value() + "/" + part;
  }
}
