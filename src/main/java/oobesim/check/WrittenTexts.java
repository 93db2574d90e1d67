// SPDX-License-Identifier: Apache-2.0
package oobesim.check;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import oobesim.document.FileBytes;
import oobesim.document.Json;
import oobesim.document.JsonReader;
import oobesim.document.Printable;
import oobesim.document.TextFile;
import oobesim.flow.Sources;
import oobesim.profile.Kept;
import oobesim.profile.Shelves;

/**
 * All that files of folders have as text, each folder read once. What a text is there for is not
 * asked: a list of the keys that people read would be a second one, and one that lags behind would
 * call texts gone that somebody reads.
 */
public final class WrittenTexts {
  private final Map<Path, Set<String>> read = new HashMap<>();

  /**
   * What the profiles, flows, drills and contracts of a folder have, and the drills that lie in it
   * themselves. A file that cannot be read has nothing; its own check says so.
   */
  public Set<String> in(Path folder) {
    return read.computeIfAbsent(folder.toAbsolutePath().normalize(), WrittenTexts::all);
  }

  private static Set<String> all(Path folder) {
    Set<String> all = new HashSet<>();
    for (Kept kind : Kept.values()) {
      for (Path file : files(kind.in(folder))) {
        add(file, all);
      }
    }
    return all;
  }

  private static List<Path> files(Path folder) {
    try {
      return Shelves.in(folder);
    } catch (IOException none) {
      return List.of();
    }
  }

  private static void add(Path file, Set<String> all) {
    try {
      JsonReader.read(TextFile.decode(FileBytes.of(file)).text())
          .documents()
          .forEach(document -> gather(document, all));
    } catch (IOException | SecurityException unreadable) {
      // Nobody is told a text of it either.
    }
  }

  private static void gather(Json json, Set<String> all) {
    switch (json) {
      case Json.Text text -> add(text.value(), all);
      case Json.Arr array -> array.items().forEach(item -> gather(item, all));
      case Json.Obj object ->
          object
              .members()
              .forEach(
                  (key, value) -> {
                    add(key, all);
                    gather(value, all);
                  });
      case Json.Num _, Json.Bool _, Json.Null _ -> {}
    }
  }

  /** Of several sources in a line each is said by itself. */
  private static void add(String text, Set<String> all) {
    all.add(Printable.lines(text));
    all.add(Printable.lines(text.strip()));
    Sources.each(text).forEach(source -> all.add(Printable.lines(source)));
  }
}
