// SPDX-License-Identifier: Apache-2.0
package oobesim.profile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The one rule from a name or a path to a file: beside whoever names it, then in the folder of own
 * profiles, then in that of the installation, then inside the program. A path is only looked for
 * where it points.
 *
 * @param own a folder like that of the installation with what an administrator adds, empty if none
 *     is named
 * @param installed the folder with the installation's profiles, empty if there is none
 */
public record Shelves(Optional<Path> own, Optional<Path> installed) {
  private static final String INSIDE = "/oobesim/profiles/flows/windows-oobe.json";

  /** Nothing but what is inside the program. */
  public static final Shelves INSIDE_ALONE = new Shelves(Optional.empty(), Optional.empty());

  /**
   * The shelves of a program.
   *
   * @param home the folder in which it is installed, empty where nobody says
   */
  public static Shelves of(Optional<String> home) {
    Optional<Path> profiles = home.map(path -> Path.of(path, "profiles"));
    return new Shelves(Optional.empty(), profiles.filter(Files::isDirectory));
  }

  /**
   * The same shelves and one of own profiles.
   *
   * @param folder whatever was named; what is no folder, or is away, is no shelf
   */
  public Shelves withOwn(Optional<Path> folder) {
    return new Shelves(folder.filter(Files::isDirectory), installed);
  }

  /**
   * The folders around the program, in the order in which they are looked at. That inside the
   * program's own file is opened only for whoever has found nothing before it.
   */
  Stream<Path> folders() {
    return Stream.<Supplier<Stream<Path>>>of(
            own::stream, installed::stream, () -> Stream.of(inside()))
        .flatMap(Supplier::get);
  }

  /** The folder with the profiles and scripts that come with the program. */
  public Path profiles() {
    return installed.orElseGet(Shelves::inside);
  }

  /**
   * Looks for a file.
   *
   * @param kind what it is
   * @param said its name, or a path that starts from the folder
   * @param beside the folder of whoever names it
   * @return empty if there is none
   */
  public Optional<Shelved> find(Kept kind, String said, Path beside) {
    if (kind.isPath(said)) {
      return existing(beside, said, Shelf.BESIDE);
    }
    if (!isName(said)) {
      return Optional.empty();
    }
    String file = kind.file(said);
    return existing(beside, file, Shelf.BESIDE)
        .or(() -> own.flatMap(folder -> existing(folder, file, Shelf.OWN)))
        .or(() -> installed.flatMap(folder -> existing(folder, file, Shelf.INSTALLED)))
        .or(() -> existing(inside(), file, Shelf.INSIDE));
  }

  /**
   * Looks for a file by its name alone: whoever names it is a stranger's file, such as a journal,
   * which has no say in the machine's other files.
   *
   * @param kind what it is
   * @param name its name
   * @param beside the folder of whoever names it
   * @return empty if there is none, or a path was said
   */
  public Optional<Shelved> named(Kept kind, String name, Path beside) {
    return isName(name) ? find(kind, name, beside) : Optional.empty();
  }

  private static boolean isName(String said) {
    return said.matches("[\\w.-]+");
  }

  /**
   * The profile that a file such as a script says it is for.
   *
   * @param said its name or a path: from the folder, from the folder of profiles around it, or from
   *     those of the installation; one that leads elsewhere is not found
   * @param folder of the file that says it
   */
  public Optional<Path> profileOf(String said, Path folder) {
    return new Reach(folder, this).profile(said);
  }

  /**
   * The file that a stranger's file names by a path, if it is in reach of it: the machine's other
   * files are none of its business.
   *
   * @param said a path from the folder
   * @param folder of the file that says it
   */
  public Optional<Path> inReach(String said, Path folder) {
    return new Reach(folder, this).file(said);
  }

  /** The names of what comes with the program, for saying what somebody may have meant. */
  public List<String> names(Kept kind) {
    return offered()
        .flatMap(folder -> listed(folder.resolve(kind.folder()), "*" + kind.ending()).stream())
        .map(file -> file.getFileName().toString())
        .map(name -> name.substring(0, name.length() - kind.ending().length()))
        .distinct()
        .toList();
  }

  /** The folders whose profiles and drills are offered to choose from, own ones first. */
  public Stream<Path> offered() {
    return Stream.concat(own.stream(), Stream.of(profiles()));
  }

  /**
   * The profiles that are offered: own ones, then those that come with the program, each sorted by
   * name; none where they cannot be read.
   */
  public List<Path> shipped() {
    return offered().flatMap(folder -> listed(folder, "*.json").stream()).toList();
  }

  private static List<Path> listed(Path folder, String pattern) {
    try {
      return in(folder, pattern);
    } catch (IOException unreadable) {
      return List.of();
    }
  }

  /** The profiles in a folder, sorted by name. */
  public static List<Path> in(Path folder) throws IOException {
    return in(folder, "*.json");
  }

  private static List<Path> in(Path folder, String pattern) throws IOException {
    if (!Files.isDirectory(folder)) {
      // Listing a pipe would wait for whoever writes into it.
      throw new NotDirectoryException(folder.toString());
    }
    List<Path> files = new ArrayList<>();
    try (DirectoryStream<Path> profiles = Files.newDirectoryStream(folder, pattern)) {
      profiles.forEach(files::add);
    }
    files.sort(null);
    return files;
  }

  private static Optional<Shelved> existing(Path folder, String path, Shelf shelf) {
    try {
      return Optional.of(folder.resolve(path))
          .filter(Files::isRegularFile)
          .map(file -> new Shelved(file, shelf));
    } catch (InvalidPathException impossible) {
      return Optional.empty();
    }
  }

  private static Path inside() {
    try {
      URI flow = Shelves.class.getResource(INSIDE).toURI();
      if (!flow.getScheme().equals("jar")) {
        return Path.of(flow).getParent().getParent();
      }
      return jar(flow).getPath("/oobesim/profiles");
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException(impossible);
    } catch (IOException fault) {
      throw new UncheckedIOException("cannot open the program's own file", fault);
    }
  }

  /** It stays open as long as the program runs: profiles are read whenever somebody wants one. */
  private static FileSystem jar(URI inside) throws IOException {
    try {
      return FileSystems.newFileSystem(inside, Map.of());
    } catch (FileSystemAlreadyExistsException open) {
      return FileSystems.getFileSystem(inside);
    }
  }
}
