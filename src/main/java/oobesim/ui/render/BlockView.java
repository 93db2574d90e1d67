// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.render;

import java.util.function.Consumer;
import javafx.scene.Node;
import oobesim.screen.Block;

/**
 * A block as a node that can take a newer block of its kind.
 *
 * @param kind the kind of block
 * @param node its node
 * @param update shows a newer one in the same node
 */
record BlockView<B extends Block>(Class<B> kind, Node node, Consumer<B> update) {
  /** Shows a newer block if it is of the same kind and returns whether it is. */
  boolean take(Block next) {
    if (!kind.isInstance(next)) {
      return false;
    }
    update.accept(kind.cast(next));
    return true;
  }
}
