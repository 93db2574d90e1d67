// SPDX-License-Identifier: Apache-2.0
package oobesim.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import oobesim.screen.Scene;
import oobesim.screen.Scenes;
import oobesim.screen.Screen;

/** What the keys do on the pages of the device: one sentence a page, in a file for each Windows. */
public final class KeyTable {
  private static final Path FOLDER =
      Path.of(System.getProperty("oobesim.home", "."), "src", "test", "resources", "keys");

  private static final Pattern LETTER = Pattern.compile("\"(.)\"");
  private static final Map<String, Scene> SCENES =
      Scenes.all().collect(Collectors.toMap(KeyTable::name, Function.identity()));

  private KeyTable() {}

  /**
   * A page and its sentence.
   *
   * @param page the scene that shows it, such as {@code windows-11/region}
   * @param sentence what the keys do there
   */
  public record Row(String page, String sentence) {
    /** The page itself. */
    public Screen screen() {
      Scene scene = SCENES.get(page);
      if (scene == null) {
        throw new AssertionError("no scene " + page);
      }
      return Scenes.describe(scene);
    }

    /** The letter that is typed there. */
    public String letter() {
      Matcher named = LETTER.matcher(sentence);
      return named.find() ? named.group(1) : "x";
    }

    @Override
    public String toString() {
      return page;
    }
  }

  /** All rows, Windows 10 first. */
  public static Stream<Row> rows() {
    return Stream.of("windows-10", "windows-11").flatMap(KeyTable::rows);
  }

  /** The name of a scene in the table. */
  public static String name(Scene scene) {
    return scene.folder() + "/" + scene.name();
  }

  private static Stream<Row> rows(String windows) {
    try {
      return Files.readAllLines(FOLDER.resolve(windows + ".txt")).stream()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split(": ", 2))
          .map(parts -> new Row(windows + "/" + parts[0], parts[1]));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
