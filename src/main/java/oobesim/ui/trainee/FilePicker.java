// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee;

import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.Window;

/** Asks a person for a file. */
@FunctionalInterface
public interface FilePicker {
  /**
   * Asks and waits.
   *
   * @param owner the window that asks
   * @param folder where to begin, empty for anywhere
   * @return the file, empty if the person changed their mind
   */
  Optional<Path> pick(Window owner, Optional<Path> folder);
}
