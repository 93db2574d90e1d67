// SPDX-License-Identifier: Apache-2.0
package oobesim.snapshot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A folder with pictures, each with a text of its name beside it if there is one. */
final class PictureFolder {
  private static final String PICTURE = ".png";
  private static final String TEXT = ".txt";
  private static final long MOST_TEXT = 4L << 20;

  private final Path root;
  private final SortedMap<String, List<Path>> files = new TreeMap<>();

  /** A link to the folder itself is what somebody asked for; those inside it are not followed. */
  PictureFolder(Path folder) throws IOException {
    root = folder.toRealPath();
    if (!Files.isDirectory(root)) {
      throw new NotDirectoryException(folder.toString());
    }
    try (Stream<Path> all = Files.walk(root)) {
      all.filter(PictureFolder::picture)
          .sorted()
          .forEach(file -> files.computeIfAbsent(name(file), name -> new ArrayList<>()).add(file));
    } catch (UncheckedIOException fault) {
      throw fault.getCause();
    }
  }

  /** Other programs write the ending in upper case. */
  private static boolean picture(Path file) {
    String name = file.getFileName().toString();
    return name.toLowerCase(Locale.ROOT).endsWith(PICTURE)
        && (!Files.isDirectory(file) || Files.isSymbolicLink(file));
  }

  /** All pictures below it, without an ending, with {@code /} between the parts of a path. */
  SortedSet<String> names() {
    return new TreeSet<>(files.keySet());
  }

  private String name(Path file) {
    String path =
        root.relativize(file).toString().replace(root.getFileSystem().getSeparator(), "/");
    return path.substring(0, path.length() - PICTURE.length());
  }

  Picture picture(String name) throws IOException {
    return PictureFile.read(file(name));
  }

  /** How many pixels reading it would take, none if it cannot be read. */
  int pixels(String name) {
    try {
      Size size = PictureFile.size(file(name));
      return size.width() * size.height();
    } catch (IOException fault) {
      return 0;
    }
  }

  /** The file as it is, for whoever wants to know whether two are the same. */
  Path file(String name) throws UnreadablePicture {
    List<Path> found = all(name);
    if (found.size() > 1) {
      throw new UnreadablePicture(
          found.stream()
              .map(file -> file.getFileName().toString())
              .collect(Collectors.joining(" and ", "is there more than once, as ", "")));
    }
    return found.isEmpty() ? own(name + PICTURE) : notALink(found.getFirst(), PICTURE);
  }

  /** The file if it is one, whatever is in it. */
  Optional<Path> found(String name) {
    return all(name).stream()
        .filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
        .findFirst();
  }

  /** Files of this name, whose endings are written in different ways. */
  List<Path> all(String name) {
    return files.getOrDefault(name, List.of());
  }

  /** Empty if nothing stands beside the picture. */
  Optional<String> text(String name) throws IOException {
    Path file = own(name + TEXT);
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    if (Files.size(file) > MOST_TEXT) {
      throw new UnreadablePicture(
          String.format(Locale.ROOT, "has a text of more than %d MB", MOST_TEXT >> 20));
    }
    return Optional.of(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
  }

  private Path own(String path) throws UnreadablePicture {
    return notALink(root.resolve(path), path);
  }

  private static Path notALink(Path file, String path) throws UnreadablePicture {
    if (Files.isSymbolicLink(file)) {
      throw new UnreadablePicture(
          path.endsWith(TEXT) ? "has a text that is a link" : "is a link, which is not followed");
    }
    if (path.endsWith(PICTURE) && Files.exists(file) && !Files.isRegularFile(file)) {
      throw new UnreadablePicture("is no file");
    }
    return file;
  }
}
