// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.capture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A folder of this program's own for the libraries that the toolkit unpacks, which else stay in
 * everybody's home for good. It is gone when the program has ended; where a system keeps what is
 * loaded, and after a kill, the next one that ends takes it away.
 */
public final class LibraryFolder {
  /** Where the toolkit unpacks; read when it starts. */
  private static final String PROPERTY = "javafx.cachedir";

  private static final String NAME = "oobesim-toolkit-";
  private static final int MOST_NAMES = 1_000;

  private static final Set<PosixFilePermission> OWN =
      EnumSet.of(
          PosixFilePermission.OWNER_READ,
          PosixFilePermission.OWNER_WRITE,
          PosixFilePermission.OWNER_EXECUTE);

  private LibraryFolder() {}

  /** Makes it, unless somebody has chosen another one; to be called before the toolkit starts. */
  public static synchronized void prepare() {
    if (!System.getProperty(PROPERTY, "").isEmpty()) {
      return;
    }
    try {
      Path folder = made(Path.of(System.getProperty("java.io.tmpdir")));
      System.setProperty(PROPERTY, folder.toString());
      Runtime.getRuntime().addShutdownHook(new Thread(() -> cleanUp(folder), "library-folder"));
    } catch (IOException | SecurityException nowhere) {
      // Then the toolkit looks for a place itself; without one it says so.
    }
  }

  /**
   * One that nobody else may enter. The JDK's own way asks for secret numbers, for which a start
   * reads a hundred classes; here names are counted, and one that is taken is left to whoever has
   * taken it.
   */
  private static Path made(Path parent) throws IOException {
    String name = NAME + ProcessHandle.current().pid() + "-";
    FileAttribute<?>[] own =
        parent.getFileSystem().supportedFileAttributeViews().contains("posix")
            ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OWN)}
            : new FileAttribute<?>[0];
    for (int number = 1; number < MOST_NAMES; number++) {
      try {
        return Files.createDirectory(parent.resolve(name + number), own);
      } catch (FileAlreadyExistsException taken) {
        // The next one, then.
      }
    }
    throw new FileAlreadyExistsException(parent.resolve(name + MOST_NAMES).toString());
  }

  /** When the program ends, for no start is to wait for it. */
  private static void cleanUp(Path own) {
    remove(own);
    try (DirectoryStream<Path> folders = Files.newDirectoryStream(own.getParent(), NAME + "*")) {
      for (Path folder : folders) {
        owner(folder).filter(pid -> ProcessHandle.of(pid).isEmpty()).ifPresent(_ -> remove(folder));
      }
    } catch (IOException | DirectoryIteratorException | SecurityException unread) {
      // Whoever ends next tries again.
    }
  }

  private static Optional<Long> owner(Path folder) {
    Pattern owned = Pattern.compile(NAME + "(\\d{1,18})-.*");
    Matcher name = owned.matcher(folder.getFileName().toString());
    return name.matches() ? Optional.of(Long.valueOf(name.group(1))) : Optional.empty();
  }

  /** As far as the system allows; no link is followed. */
  static void remove(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      files.sorted(Comparator.reverseOrder()).forEach(LibraryFolder::delete);
    } catch (IOException | UncheckedIOException | SecurityException inUse) {
      // Whoever ends next tries again.
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
