// SPDX-License-Identifier: Apache-2.0
package oobesim.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * A page of instructions whose changes stand as differences below the names of their files, and
 * whose new files stand whole.
 */
record HowTo(Path page) {
  private static final Path HOME = Path.of(System.getProperty("oobesim.home", "."));

  static HowTo named(String name) {
    return new HowTo(GeneratedPart.DOCS.resolve("how-to").resolve(name + ".md"));
  }

  /** The text of every file that the page changes or brings, with its changes made; by path. */
  Map<String, String> changed() throws IOException {
    return changed(
        file -> {
          try {
            return Files.exists(HOME.resolve(file)) ? Files.readString(HOME.resolve(file)) : "";
          } catch (IOException fault) {
            throw new UncheckedIOException(fault);
          }
        });
  }

  /**
   * The same of files that are elsewhere.
   *
   * @param before the text of a file as it was, empty for one that the page brings
   */
  Map<String, String> changed(UnaryOperator<String> before) throws IOException {
    Map<String, String> files = new LinkedHashMap<>();
    String file = "";
    String[] parts = Files.readString(page).split("(?m)^(?=### `|```[a-z]+$)");
    for (String part : parts) {
      if (part.startsWith("### `")) {
        file = part.substring(5, part.indexOf('`', 5));
        files.put(file, before.apply(file));
      } else if (part.startsWith("```diff")) {
        files.put(file, applied(files.get(file), block(part), file));
      } else if (part.startsWith("```") && "".equals(files.get(file))) {
        files.put(file, String.join("\n", block(part)) + "\n");
      }
    }
    return files;
  }

  private static List<String> block(String part) {
    return part.lines().skip(1).takeWhile(line -> !line.equals("```")).toList();
  }

  private static String applied(String text, List<String> lines, String file) {
    String before = side(lines, '-');
    assertThat(text.split(java.util.regex.Pattern.quote(before), -1))
        .as("%s has these lines once:%n%s", file, before)
        .hasSize(2);
    return text.replace(before, side(lines, '+'));
  }

  private static String side(List<String> lines, char sign) {
    return lines.stream()
        .filter(line -> line.charAt(0) == ' ' || line.charAt(0) == sign)
        .map(line -> line.substring(1) + "\n")
        .collect(Collectors.joining());
  }
}
