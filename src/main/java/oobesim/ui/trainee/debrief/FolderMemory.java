// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee.debrief;

import java.nio.file.Path;
import java.util.Optional;

/** Remembers the folder in which the journals of a class are. */
public interface FolderMemory {
  /** Remembers nothing. */
  FolderMemory NONE =
      new FolderMemory() {
        @Override
        public Optional<Path> folder() {
          return Optional.empty();
        }

        @Override
        public void remember(Path folder) {}
      };

  /** The folder of the last time, empty if there was none or it is gone. */
  Optional<Path> folder();

  /** Remembers a folder. */
  void remember(Path folder);
}
