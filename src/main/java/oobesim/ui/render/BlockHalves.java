// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.render;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import oobesim.screen.Block;

/** Facts at the left, the QR code or the ring at the right, what to do below: Windows 10. */
final class BlockHalves extends VBox {
  private final BlockColumn left;
  private final BlockColumn right;
  private final BlockColumn below;

  BlockHalves(Wiring wiring) {
    left = new BlockColumn(wiring, "facts-half");
    right = new BlockColumn(wiring, "qr-half");
    below = new BlockColumn(wiring, "below-halves");
    HBox halves = new HBox(left, right);
    halves.getStyleClass().add("halves");
    HBox.setHgrow(left, Priority.ALWAYS);
    getStyleClass().add("body");
    getChildren().addAll(halves, below);
  }

  void show(List<Block> blocks) {
    List<Block> facts = new ArrayList<>();
    List<Block> codes = new ArrayList<>();
    List<Block> words = new ArrayList<>();
    for (Block block : blocks) {
      switch (block) {
        case Block.Facts list -> facts.add(list);
        case Block.QrCode code -> codes.add(code);
        case Block.Spinner spinner -> codes.add(spinner);
        default -> words.add(block);
      }
    }
    left.show(facts);
    right.show(codes);
    below.show(words);
  }
}
