// SPDX-License-Identifier: Apache-2.0
package oobesim.screen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Texts that were looked at once and accepted.
 *
 * @param folder where they lie
 * @param recording whether to write instead of to compare
 */
record TextSnapshots(Path folder, boolean recording) {
  private static final String HOW_TO_ACCEPT =
      "Accept it with: mvn -o test -Dtest=Screen*Test -Dsnapshots=record";

  /** What lies beside pictures belongs to them. */
  private static final String PICTURES = "pictures/";

  static TextSnapshots ofProject() {
    String home = System.getProperty("oobesim.home", ".");
    return new TextSnapshots(
        Path.of(home, "src", "test", "snapshots"),
        "record".equals(System.getProperty("snapshots", "")));
  }

  /** Throws with the difference, or because nobody has looked at this text yet. */
  void check(String file, String text) throws IOException {
    Path path = folder.resolve(file);
    if (recording) {
      Files.createDirectories(path.getParent());
      Files.writeString(path, text);
    } else if (!Files.exists(path)) {
      throw new AssertionError(file + " was never recorded. It would be:\n" + text + HOW_TO_ACCEPT);
    } else {
      compare(file, Files.readString(path), text);
    }
  }

  /** Snapshots that nobody asks for any more; recording deletes them. */
  Set<String> unasked(Set<String> asked) throws IOException {
    if (!Files.exists(folder)) {
      return Set.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      Set<String> names =
          files
              .filter(path -> path.toString().endsWith(".txt"))
              .map(path -> folder.relativize(path).toString().replace('\\', '/'))
              .filter(name -> !name.startsWith(PICTURES) && !asked.contains(name))
              .collect(Collectors.toCollection(TreeSet::new));
      if (recording) {
        for (String name : names) {
          Files.delete(folder.resolve(name));
        }
        return Set.of();
      }
      return names;
    }
  }

  private static void compare(String file, String before, String after) {
    if (!before.equals(after)) {
      List<String> diff = LineDiff.of(before.lines().toList(), after.lines().toList());
      throw new AssertionError(
          file + " has changed:\n" + String.join("\n", diff) + "\n" + HOW_TO_ACCEPT);
    }
  }
}
