// SPDX-License-Identifier: Apache-2.0
package oobesim.rows;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Changes that are known, each with a reason.
 *
 * @param reasons by the lines of the changes
 */
record ListedChanges(Map<String, String> reasons) {
  /** After them the program does the same as before: nobody can notice them. */
  static ListedChanges equal() {
    return read("equal-changes");
  }

  /** No row and no script notices them yet; a test may. */
  static ListedChanges open() {
    return read("open-changes");
  }

  private static ListedChanges read(String file) {
    Map<String, String> reasons = new LinkedHashMap<>();
    text(file)
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(line -> line.split(" \\| ", 2))
        .forEach(parts -> reasons.put(parts[0], parts[1]));
    return new ListedChanges(reasons);
  }

  private static String text(String file) {
    try (InputStream in = ListedChanges.class.getResourceAsStream("/rows/" + file + ".txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  boolean has(Change change) {
    return reasons.containsKey(change.line());
  }

  /** Those that are listed without being among these changes any more. */
  List<String> unknown(List<Change> changes) {
    Set<String> known = changes.stream().map(Change::line).collect(Collectors.toSet());
    return reasons.keySet().stream().filter(line -> !known.contains(line)).toList();
  }

  /** Those of these changes that are listed and were noticed all the same. */
  List<String> noticed(List<Change> changes, Verdicts verdicts) {
    return changes.stream().filter(this::has).filter(verdicts::noticed).map(Change::line).toList();
  }
}
