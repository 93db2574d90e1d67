// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee;

import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.Window;

/** Asks a person for a folder to save in. */
@FunctionalInterface
public interface FolderPicker {
  /**
   * Asks and waits.
   *
   * @param owner the window that asks
   * @return the folder, empty if the person changed their mind
   */
  Optional<Path> pick(Window owner);
}
