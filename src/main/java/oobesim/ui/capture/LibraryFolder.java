// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.capture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A folder of this program's own for the libraries that the toolkit unpacks, which else stay in
 * everybody's home for good. It is gone when the program has ended; where a system keeps what is
 * loaded, and after a kill, the next start takes it away.
 */
public final class LibraryFolder {
  /** Where the toolkit unpacks; read when it starts. */
  private static final String PROPERTY = "javafx.cachedir";

  private static final String NAME = "oobesim-toolkit-";
  private static final Pattern OWNED = Pattern.compile(NAME + "(\\d{1,18})-.*");

  private LibraryFolder() {}

  /** Makes it, unless somebody has chosen another one; to be called before the toolkit starts. */
  public static synchronized void prepare() {
    if (!System.getProperty(PROPERTY, "").isEmpty()) {
      return;
    }
    try {
      Path folder = Files.createTempDirectory(NAME + ProcessHandle.current().pid() + "-");
      System.setProperty(PROPERTY, folder.toString());
      Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(folder), "library-folder"));
      removeLeftOver(folder.getParent());
    } catch (IOException | SecurityException nowhere) {
      // Then the toolkit looks for a place itself; without one it says so.
    }
  }

  private static void removeLeftOver(Path parent) throws IOException {
    try (DirectoryStream<Path> folders = Files.newDirectoryStream(parent, NAME + "*")) {
      for (Path folder : folders) {
        owner(folder).filter(pid -> ProcessHandle.of(pid).isEmpty()).ifPresent(_ -> remove(folder));
      }
    }
  }

  private static Optional<Long> owner(Path folder) {
    Matcher name = OWNED.matcher(folder.getFileName().toString());
    return name.matches() ? Optional.of(Long.valueOf(name.group(1))) : Optional.empty();
  }

  /** As far as the system allows; no link is followed. */
  static void remove(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      files.sorted(Comparator.reverseOrder()).forEach(LibraryFolder::delete);
    } catch (IOException | UncheckedIOException | SecurityException inUse) {
      // Whoever starts next tries again.
    }
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException inUse) {
      // The others can still go.
    }
  }
}
