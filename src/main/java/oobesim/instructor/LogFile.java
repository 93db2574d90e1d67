// SPDX-License-Identifier: Apache-2.0
package oobesim.instructor;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Saves exported logs as a real file; a file that is there already stays.
 *
 * @param name what the archive is called, with its ending
 */
public record LogFile(String name) {
  /** What the diagnostics page and the status page save. */
  public static final LogFile REPORT = new LogFile("MDMDiagReport.zip");

  /** What the technician's failure page of Windows 10 saves. */
  public static final LogFile TECHNICIAN = new LogFile("AutopilotWhiteGloveLogs.zip");

  /** Saves the archive in a folder and says as which file. */
  public Path save(Path folder, byte[] archive) throws IOException {
    for (int number = 1; ; number++) {
      Path file = folder.resolve(numbered(number));
      try {
        return Files.write(file, archive, StandardOpenOption.CREATE_NEW);
      } catch (FileAlreadyExistsException taken) {
        // Somebody has exported before: both files are wanted.
      }
    }
  }

  private String numbered(int number) {
    int dot = name.lastIndexOf('.');
    return number == 1 ? name : name.substring(0, dot) + "-" + number + name.substring(dot);
  }
}
