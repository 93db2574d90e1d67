// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.control;

import java.util.function.Consumer;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.StackPane;
import oobesim.screen.Block;
import oobesim.ui.theme.ArabicLines;
import oobesim.ui.theme.Style;

/** A box to tick. */
public final class TickView extends StackPane {
  private final Box box = new Box();

  /**
   * A box.
   *
   * @param nodeId the box's node id
   * @param onTick told whenever the person ticks or clears it
   */
  public TickView(String nodeId, Consumer<Boolean> onTick) {
    box.setId(nodeId);
    box.setWrapText(true);
    box.setMinHeight(USE_PREF_SIZE);
    box.getStyleClass().add(Style.TICK);
    box.setOnAction(action -> onTick.accept(box.isSelected()));
    setAlignment(javafx.geometry.Pos.CENTER_LEFT);
    getChildren().add(box);
  }

  /** Shows a state; this is not reported. */
  public void show(Block.CheckBox shown) {
    box.setText(ArabicLines.safe(shown.label()));
    box.setSelected(shown.ticked());
  }

  /** A box whose text is never cut inside a word, at whatever width its height is asked for. */
  private static final class Box extends CheckBox {
    @Override
    protected double computePrefHeight(double width) {
      return super.computePrefHeight(
          width == USE_COMPUTED_SIZE ? width : Math.max(width, ArabicLines.least(this)));
    }
  }
}
