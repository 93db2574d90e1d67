// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.render;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import oobesim.screen.Block;

/** Switches with the line that tells what each does now, in two columns: Windows 10. */
final class BlockSwitches extends VBox {
  private static final PseudoClass OFF = PseudoClass.getPseudoClass("off");

  private final BlockColumn above;
  private final BlockColumn left;
  private final BlockColumn right;

  BlockSwitches(Wiring wiring) {
    above = new BlockColumn(wiring, "above-switches");
    left = new BlockColumn(wiring, "switch-column");
    right = new BlockColumn(wiring, "switch-column");
    HBox columns = new HBox(left, right);
    columns.getStyleClass().add("switch-columns");
    HBox.setHgrow(left, Priority.ALWAYS);
    HBox.setHgrow(right, Priority.ALWAYS);
    getStyleClass().add("body");
    getChildren().addAll(above, columns);
  }

  void show(List<Block> blocks) {
    int first = firstSwitch(blocks);
    List<Block> switches = blocks.subList(first, blocks.size());
    // A switch and its line stay together; with an odd number the left column is the longer one.
    int half = (switches.size() / 2 + 1) / 2 * 2;
    above.show(blocks.subList(0, first));
    above.setManaged(first > 0);
    show(left, switches.subList(0, half));
    show(right, switches.subList(half, switches.size()));
  }

  private static int firstSwitch(List<Block> blocks) {
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i) instanceof Block.CheckBox) {
        return i;
      }
    }
    return blocks.size();
  }

  /** The line under a switch that is off has a colour of its own. */
  private static void show(BlockColumn column, List<Block> blocks) {
    column.show(new ArrayList<>(blocks));
    for (int i = 0; i + 1 < blocks.size(); i++) {
      if (blocks.get(i) instanceof Block.CheckBox box) {
        column.getChildren().get(i + 1).pseudoClassStateChanged(OFF, !box.ticked());
      }
    }
  }
}
