// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.render;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.layout.Region;
import oobesim.screen.Block;
import oobesim.screen.Screen;
import oobesim.ui.frame.BodyShape;

/**
 * The blocks of a screen as a node.
 *
 * @param node the node
 * @param show shows newer blocks in it
 */
record ScreenBody(Region node, Consumer<List<Block>> show) {
  static ScreenBody of(Screen screen, Wiring wiring) {
    BodyShape shape = PanelShape.of(screen);
    ScreenBody body =
        switch (shape) {
          case HALVES -> halves(new BlockHalves(wiring));
          case SWITCHES -> switches(new BlockSwitches(wiring));
          case COLUMN, WORDS, PHASES, FACTS, MENU -> column(new BlockColumn(wiring, "body"));
        };
    body.node().getStyleClass().add("of-" + screen.id().value());
    if (shape == BodyShape.WORDS) {
      body.node().getStyleClass().add("words-only");
    }
    return body;
  }

  private static ScreenBody halves(BlockHalves halves) {
    return new ScreenBody(halves, halves::show);
  }

  private static ScreenBody switches(BlockSwitches switches) {
    return new ScreenBody(switches, switches::show);
  }

  private static ScreenBody column(BlockColumn column) {
    return new ScreenBody(column, column::show);
  }
}
