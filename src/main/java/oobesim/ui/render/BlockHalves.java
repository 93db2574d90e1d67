// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.render;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import oobesim.screen.Block;

/** Facts and texts at the left, the QR code at the right: result pages of Windows 10. */
final class BlockHalves extends HBox {
  private final BlockColumn left;
  private final BlockColumn right;

  BlockHalves(Wiring wiring) {
    left = new BlockColumn(wiring, "body");
    right = new BlockColumn(wiring, "qr-half");
    getStyleClass().add("halves");
    setHgrow(left, Priority.ALWAYS);
    getChildren().addAll(left, right);
  }

  void show(List<Block> blocks) {
    List<Block> codes = new ArrayList<>(blocks);
    codes.removeIf(block -> !(block instanceof Block.QrCode));
    List<Block> others = new ArrayList<>(blocks);
    others.removeAll(codes);
    left.show(others);
    right.show(codes);
  }
}
