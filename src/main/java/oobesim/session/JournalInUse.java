// SPDX-License-Identifier: Apache-2.0
package oobesim.session;

import java.nio.file.FileSystemException;
import java.nio.file.Path;

/** Another run is writing a journal into the same file. */
public final class JournalInUse extends FileSystemException {
  private static final long serialVersionUID = 1L;

  JournalInUse(Path file) {
    super(file.toString());
  }
}
