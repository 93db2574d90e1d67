// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.control;

import javafx.scene.layout.VBox;
import oobesim.screen.Block;
import oobesim.ui.theme.Style;

/** Lines of a console, all with the same advance. */
public final class ConsoleView extends VBox {
  public ConsoleView() {
    getStyleClass().add(Style.CONSOLE);
  }

  /** Shows the lines. */
  public void show(Block.Console console) {
    getChildren().clear();
    for (String line : console.lines()) {
      getChildren().add(new Words(Style.CONSOLE_TEXT, line.isEmpty() ? " " : line));
    }
  }
}
