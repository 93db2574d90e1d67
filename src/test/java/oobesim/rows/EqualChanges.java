// SPDX-License-Identifier: Apache-2.0
package oobesim.rows;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Changes after which the program does the same as before, each with its reason: nobody can notice
 * them.
 *
 * @param reasons by the lines of the changes
 */
record EqualChanges(Map<String, String> reasons) {
  private static final String FILE = "/rows/equal-changes.txt";

  /** Those that are listed: the line of a change, and its reason after a bar. */
  static EqualChanges listed() {
    Map<String, String> reasons = new LinkedHashMap<>();
    text()
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(line -> line.split(" \\| ", 2))
        .forEach(parts -> reasons.put(parts[0], parts[1]));
    return new EqualChanges(reasons);
  }

  private static String text() {
    try (InputStream in = EqualChanges.class.getResourceAsStream(FILE)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  boolean has(Change change) {
    return reasons.containsKey(change.line());
  }

  Set<String> lines() {
    return reasons.keySet();
  }
}
