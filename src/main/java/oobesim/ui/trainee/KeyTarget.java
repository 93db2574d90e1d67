// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import javafx.scene.Node;
import oobesim.ui.trainee.bar.Command;

/**
 * What keys mean in the window.
 *
 * @param commander does what they say
 * @param back goes back to the display
 * @param covered whether the device cannot be reached
 * @param around what is no device, although it is to be seen beside it
 */
record KeyTarget(
    Commander commander, Runnable back, BooleanSupplier covered, List<Predicate<Node>> around)
    implements KeyRouter.Target {
  @Override
  public void command(Command command) {
    commander.command(command);
  }

  @Override
  public void chord(String chord) {
    commander.chord(chord);
  }

  @Override
  public void leave() {
    back.run();
  }

  @Override
  public boolean deaf(Object node) {
    return covered.getAsBoolean()
        || node instanceof Node there && around.stream().anyMatch(part -> part.test(there));
  }
}
