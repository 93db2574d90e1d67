// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee;

import java.util.function.Consumer;
import oobesim.session.Input;
import oobesim.ui.render.ScreenActions;

/** What a person does on the display, as inputs of the run. */
record DisplayInput(Consumer<Input> target) implements ScreenActions {
  @Override
  public void click(String control) {
    target.accept(new Input.Click(control));
  }

  @Override
  public void select(String option) {
    target.accept(new Input.Select(option));
  }

  @Override
  public void type(String field, String text) {
    target.accept(new Input.Type(field, text));
  }

  @Override
  public void key(String chord) {
    target.accept(new Input.Key(chord, 1));
  }

  @Override
  public void check(String box, boolean ticked) {
    target.accept(new Input.Check(box, ticked));
  }
}
