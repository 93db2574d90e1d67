// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.render;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import oobesim.screen.Block;

/** Blocks one above the other; a block that is followed by one of its kind keeps its node. */
final class BlockColumn extends VBox {
  private static final String WITH_RING = "with-ring";

  private final Wiring wiring;
  private final BlockViews views;
  private final Region belowRing = new Region();
  private final List<Shown> shown = new ArrayList<>();

  private record Shown(Object control, BlockView<?> view) {}

  BlockColumn(Wiring wiring, String styleClass) {
    this.wiring = wiring;
    views = new BlockViews(wiring);
    setVgrow(belowRing, Priority.ALWAYS);
    getStyleClass().add(styleClass);
  }

  void show(List<Block> blocks) {
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      Object control = control(block);
      if (i == shown.size()) {
        shown.add(new Shown(control, views.of(block)));
      } else if (!shown.get(i).control().equals(control) || !shown.get(i).view().take(block)) {
        shown.set(i, new Shown(control, views.of(block)));
      }
    }
    while (shown.size() > blocks.size()) {
      shown.removeLast();
    }
    List<Node> nodes = new ArrayList<>();
    shown.forEach(kept -> nodes.add(kept.view().node()));
    gatherAroundRing(nodes);
    if (!getChildren().equals(nodes)) {
      getChildren().setAll(nodes);
    }
  }

  /** Lines that follow a ring of Windows 11 belong to it and stand right below it. */
  private void gatherAroundRing(List<Node> nodes) {
    for (int i = 0; i < nodes.size(); i++) {
      if (nodes.get(i) instanceof SpinnerView ring) {
        boolean followed = wiring.windows11() && i < nodes.size() - 1;
        ring.setFollowed(followed);
        getStyleClass().remove(WITH_RING);
        if (followed) {
          getStyleClass().add(WITH_RING);
          nodes.add(belowRing);
          return;
        }
      }
    }
  }

  /** What must stay equal for a node to be kept. */
  private static Object control(Block block) {
    return switch (block) {
      case Block.TextInput input -> List.of(input.id(), input.secret());
      case Block.CheckBox box -> box.id();
      case Block.InlineButton inline -> List.of(inline.button().id(), inline.button().role());
      default -> block.getClass();
    };
  }
}
