// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.render;

import java.util.List;
import oobesim.provisioning.around.WindowsVersion;
import oobesim.screen.Block;
import oobesim.screen.Screen;
import oobesim.ui.frame.BodyShape;

/** Finds how much room the body of a page takes, by what stands in it. */
final class PanelShape {
  private PanelShape() {}

  static BodyShape of(Screen screen) {
    List<Block> blocks = screen.blocks();
    if (has(blocks, Block.StartMenu.class)) {
      return BodyShape.MENU;
    }
    if (screen.windows() != WindowsVersion.WINDOWS_10) {
      return BodyShape.COLUMN;
    }
    boolean facts = has(blocks, Block.Facts.class);
    if (facts && (has(blocks, Block.QrCode.class) || has(blocks, Block.Spinner.class))) {
      return BodyShape.HALVES;
    }
    if (facts) {
      return BodyShape.FACTS;
    }
    if (has(blocks, Block.PhaseList.class)) {
      return BodyShape.PHASES;
    }
    if (blocks.stream().filter(Block.CheckBox.class::isInstance).count() > 1) {
      return BodyShape.SWITCHES;
    }
    return blocks.stream().allMatch(PanelShape::words) ? BodyShape.WORDS : BodyShape.COLUMN;
  }

  private static boolean has(List<Block> blocks, Class<? extends Block> kind) {
    return blocks.stream().anyMatch(kind::isInstance);
  }

  private static boolean words(Block block) {
    return block instanceof Block.Paragraph || block instanceof Block.Spinner;
  }
}
