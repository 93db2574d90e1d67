// SPDX-License-Identifier: Apache-2.0
package oobesim.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import oobesim.document.FileBytes;
import oobesim.ui.theme.ComfortMemory;
import oobesim.ui.theme.ComfortWishes;
import oobesim.ui.theme.Zoom;
import org.slf4j.LoggerFactory;

/**
 * Remembers contrast, motion and the size of words in the user's own folder.
 *
 * @param file where it is written; lost or unreadable, it is only forgotten
 */
record ComfortFile(Path file) implements ComfortMemory {
  private static final String CONTRAST = "high-contrast=";
  private static final String STILL = "less-motion=";
  private static final String SIZE = "size=";
  private static final String STATION_SIZE = "station-size=";

  /** The memory of the person who uses this computer. */
  static ComfortFile of(Map<String, String> environment, String home) {
    return new ComfortFile(DisplayMemory.folder(environment, home).resolve("comfort"));
  }

  @Override
  public ComfortWishes wishes() {
    List<String> lines = FileBytes.note(file).orElse("").lines().toList();
    return new ComfortWishes(
        flag(lines, CONTRAST), flag(lines, STILL), zoom(lines, SIZE), zoom(lines, STATION_SIZE));
  }

  private static Optional<Boolean> flag(List<String> lines, String key) {
    return value(lines, key)
        .filter(value -> value.equals("on") || value.equals("off"))
        .map("on"::equals);
  }

  private static Zoom zoom(List<String> lines, String key) {
    return value(lines, key)
        .filter(size -> size.matches("[0-9]\\.[0-9]{1,2}"))
        .map(size -> new Zoom(Double.parseDouble(size)))
        .filter(Zoom::choosable)
        .orElse(Zoom.USUAL);
  }

  private static Optional<String> value(List<String> lines, String key) {
    return lines.stream()
        .filter(line -> line.startsWith(key))
        .map(line -> line.substring(key.length()).strip())
        .findFirst();
  }

  @Override
  public void remember(ComfortWishes wishes) {
    String text =
        Stream.of(
                line(CONTRAST, wishes.highContrast()),
                line(STILL, wishes.still()),
                Stream.of(SIZE + wishes.size().factor(), STATION_SIZE + wishes.station().factor()))
            .flatMap(lines -> lines)
            .collect(Collectors.joining("\n", "", "\n"));
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    } catch (IOException fault) {
      LoggerFactory.getLogger(ComfortFile.class)
          .warn("cannot remember contrast, motion and size in {}", file, fault);
    }
  }

  private static Stream<String> line(String key, Optional<Boolean> wish) {
    return wish.stream().map(on -> key + (on ? "on" : "off"));
  }
}
