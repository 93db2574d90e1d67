// SPDX-License-Identifier: Apache-2.0
package oobesim.snapshot;

import java.io.IOException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import oobesim.document.FileBytes;

/**
 * The files of a report's folder. A list beside the pictures names each before it is written, so
 * that the next report can take away those of this one, even if it was interrupted; what the list
 * does not name belongs to somebody else and stays.
 */
final class ReportFiles {
  private static final String PICTURES = "pictures";
  private static final String LIST = "written.txt";
  private static final String ENDING = ".png";

  private final Path folder;
  private final Path list;

  ReportFiles(Path folder) throws IOException {
    this.folder = Files.createDirectories(folder).toRealPath();
    list = this.folder.resolve(PICTURES).resolve(LIST);
  }

  /** Takes away what an earlier report has written; its page first, which shows the pictures. */
  void removeEarlier() throws IOException {
    for (String page : List.of("index.html", "result.json", "junit.xml")) {
      WholeFile.remove(folder.resolve(page));
    }
    if (!Files.isRegularFile(list, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    String lines = new String(FileBytes.of(list), StandardCharsets.UTF_8);
    // the last line is a part of one if whoever wrote it was interrupted
    for (String line : lines.substring(0, lines.lastIndexOf('\n') + 1).split("\n")) {
      removePicture(line);
    }
    Files.delete(list);
    removeEmpty(list.getParent());
  }

  /** Whoever may write into the folder may have written the list: it names nothing but pictures. */
  private void removePicture(String line) throws IOException {
    String path = plain(line);
    if (!path.startsWith(PICTURES + "/") || !path.endsWith(ENDING)) {
      return;
    }
    String name = path.substring(PICTURES.length() + 1, path.length() - ENDING.length());
    Path file = PictureNames.file(folder.resolve(PICTURES), name, ENDING);
    Path home = file.getParent();
    if (Files.isDirectory(home) && home.toRealPath().equals(home)) {
      WholeFile.remove(file);
      removeEmpty(home);
    }
  }

  private void removeEmpty(Path last) throws IOException {
    for (Path empty = last; !empty.equals(folder); empty = empty.getParent()) {
      try (Stream<Path> inside = Files.list(empty)) {
        if (inside.findAny().isPresent()) {
          return;
        }
      }
      Files.delete(empty);
    }
  }

  /**
   * Writes a file of the report.
   *
   * @param name such as {@code index.html}
   */
  void write(String name, String text) throws IOException {
    WholeFile.write(folder.resolve(name), text.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Writes a picture.
   *
   * @param kind what it shows, the folder of its own that it stands in
   * @return its path below the report's folder, with {@code /}
   * @throws IOException if the name leads out of the folder
   */
  String write(String kind, String name, byte[] bytes) throws IOException {
    WholeFile.write(listed(kind, name), bytes);
    return path(kind, name);
  }

  /** The same for a copy of a file. */
  String copy(String kind, String name, Path source) throws IOException {
    WholeFile.copy(listed(kind, name), source);
    return path(kind, name);
  }

  private synchronized Path listed(String kind, String name) throws IOException {
    Path file = place(kind, name);
    Files.createDirectories(file.getParent());
    Files.writeString(
        list,
        address(path(kind, name)) + "\n",
        StandardOpenOption.CREATE,
        StandardOpenOption.APPEND);
    return file;
  }

  /** Where a picture would stand. */
  Path place(String kind, String name) throws IOException {
    return PictureNames.file(folder.resolve(PICTURES).resolve(kind), name, ENDING);
  }

  private static String path(String kind, String name) {
    return PICTURES + "/" + kind + "/" + name + ENDING;
  }

  /** A path as a browser wants it. */
  static String address(String path) {
    return Arrays.stream(path.split("/"))
        .map(part -> URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20"))
        .collect(Collectors.joining("/"));
  }

  private static String plain(String address) {
    try {
      return URLDecoder.decode(address.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException nobodyWroteThat) {
      return "";
    }
  }
}
