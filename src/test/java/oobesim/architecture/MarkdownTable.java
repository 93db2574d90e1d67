// SPDX-License-Identifier: Apache-2.0
package oobesim.architecture;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Finds the rows of a table in a Markdown page.
final class MarkdownTable {
  private static final Pattern CODE = Pattern.compile("`([^`]+)`");

  private MarkdownTable() {}

  /// The cells of each row below the heading, for example `| level | package |`.
  static List<List<String>> rows(String page, String heading) {
    List<String> lines = page.lines().toList();
    int start = lines.indexOf(heading);
    if (start < 0) {
      throw new IllegalArgumentException("The page has no table with the heading " + heading);
    }
    List<List<String>> rows = new ArrayList<>();
    for (String line : lines.subList(start + 2, lines.size())) {
      if (!line.startsWith("|")) {
        break;
      }
      String inner = line.strip().substring(1, line.strip().length() - 1);
      rows.add(List.of(inner.split("\\|", -1)).stream().map(String::strip).toList());
    }
    return List.copyOf(rows);
  }

  /// Everything that stands between back quotes in a cell.
  static List<String> names(String cell) {
    return CODE.matcher(cell).results().map(match -> match.group(1)).toList();
  }
}
