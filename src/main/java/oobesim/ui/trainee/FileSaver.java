// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee;

import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.Window;

/** Asks a person under which name to save something. */
@FunctionalInterface
public interface FileSaver {
  /**
   * Asks and waits.
   *
   * @param owner the window that asks
   * @param name the name to suggest
   * @return the file, empty if the person changed their mind
   */
  Optional<Path> save(Window owner, String name);
}
