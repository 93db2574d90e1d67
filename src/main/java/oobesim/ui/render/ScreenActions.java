// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.render;

/** What a person does on a screen, in the ids of the screen. */
public interface ScreenActions {
  /** A button, link or arrow was pressed. */
  void click(String control);

  /** A row of a list was chosen. */
  void select(String option);

  /** A field holds a new text: told when it is left and before any click, not for each key. */
  void type(String field, String text);

  /** A key that is the chart's, not a control's, in the words of scripts. */
  void key(String chord);

  /** A box was ticked or cleared. */
  void check(String box, boolean ticked);
}
