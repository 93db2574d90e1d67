// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;

/** Takes files that are dropped on the window. */
final class FileDrop {
  private static final PseudoClass OVER = PseudoClass.getPseudoClass("drop");

  private FileDrop() {}

  static void on(Node place, Consumer<Path> onFile) {
    place.addEventHandler(
        DragEvent.DRAG_OVER,
        over -> {
          if (file(over.getDragboard()).isPresent()) {
            over.acceptTransferModes(TransferMode.COPY);
            place.pseudoClassStateChanged(OVER, true);
            over.consume();
          }
        });
    place.addEventHandler(
        DragEvent.DRAG_EXITED, exit -> place.pseudoClassStateChanged(OVER, false));
    place.addEventHandler(
        DragEvent.DRAG_DROPPED,
        drop -> {
          Optional<Path> file = file(drop.getDragboard());
          drop.setDropCompleted(file.isPresent());
          drop.consume();
          file.ifPresent(onFile);
        });
  }

  private static Optional<Path> file(Dragboard board) {
    return board.hasFiles()
        ? board.getFiles().stream().findFirst().map(File::toPath)
        : Optional.empty();
  }
}
