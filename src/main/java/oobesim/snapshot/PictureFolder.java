// SPDX-License-Identifier: Apache-2.0
package oobesim.snapshot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A folder with pictures, each with a text of its name beside it if there is one. */
final class PictureFolder {
  private static final String PICTURE = ".png";
  private static final String TEXT = ".txt";
  private static final long MOST_TEXT = 4L << 20;

  private final Path root;

  /** A link to the folder itself is what somebody asked for; those inside it are not followed. */
  PictureFolder(Path folder) throws IOException {
    root = folder.toRealPath();
    if (!Files.isDirectory(root)) {
      throw new NotDirectoryException(folder.toString());
    }
  }

  /** All pictures below it, without an ending, with {@code /} between the parts of a path. */
  SortedSet<String> names() throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .filter(file -> file.getFileName().toString().endsWith(PICTURE))
          .filter(file -> !Files.isDirectory(file) || Files.isSymbolicLink(file))
          .map(this::name)
          .collect(Collectors.toCollection(TreeSet::new));
    } catch (UncheckedIOException fault) {
      throw fault.getCause();
    }
  }

  private String name(Path file) {
    String path =
        root.relativize(file).toString().replace(root.getFileSystem().getSeparator(), "/");
    return path.substring(0, path.length() - PICTURE.length());
  }

  Picture picture(String name) throws IOException {
    return PictureFile.read(own(name + PICTURE));
  }

  /** How many pixels reading it would take, none if it cannot be read. */
  int pixels(String name) {
    try {
      Size size = PictureFile.size(own(name + PICTURE));
      return size.width() * size.height();
    } catch (IOException fault) {
      return 0;
    }
  }

  /** The file as it is, for whoever wants to know whether two are the same. */
  Path file(String name) throws UnreadablePicture {
    return own(name + PICTURE);
  }

  /** Empty if nothing stands beside the picture. */
  Optional<String> text(String name) throws IOException {
    Path file = own(name + TEXT);
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    if (Files.size(file) > MOST_TEXT) {
      throw new UnreadablePicture("has a text of more than %d MB".formatted(MOST_TEXT >> 20));
    }
    return Optional.of(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
  }

  private Path own(String path) throws UnreadablePicture {
    Path file = root.resolve(path);
    if (Files.isSymbolicLink(file)) {
      throw new UnreadablePicture(
          path.endsWith(TEXT) ? "has a text that is a link" : "is a link, which is not followed");
    }
    return file;
  }
}
