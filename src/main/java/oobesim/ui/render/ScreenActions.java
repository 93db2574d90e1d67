// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.render;

/** What a person does on a screen, in the ids of the screen. */
public interface ScreenActions {
  /** Nobody is there to act: for screens that are only looked at. */
  ScreenActions NOBODY =
      new ScreenActions() {
        @Override
        public void click(String control) {}

        @Override
        public void select(String option) {}

        @Override
        public void type(String field, String text) {}

        @Override
        public void key(String chord) {}

        @Override
        public void check(String box, boolean ticked) {}
      };

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
