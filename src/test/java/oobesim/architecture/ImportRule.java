// SPDX-License-Identifier: Apache-2.0
package oobesim.architecture;

import java.util.List;

/// One row of the import table.
public record ImportRule(
    int level, PackagePattern of, boolean allowsAll, List<PackagePattern> named, String allowance) {

  static ImportRule parse(List<String> cells) {
    String allowance = cells.get(3);
    return new ImportRule(
        Integer.parseInt(cells.get(0)),
        new PackagePattern(MarkdownTable.names(cells.get(1)).getFirst()),
        allowance.startsWith("all"),
        MarkdownTable.names(allowance).stream().map(PackagePattern::new).toList(),
        allowance);
  }

  /// Whether the row lets its package import another row's package; "all but" turns the list round.
  boolean allows(PackagePattern row, String packageName) {
    return allowsAll
        ? named.stream().noneMatch(pattern -> pattern.covers(packageName))
        : named.contains(row);
  }

  /// What the package itself says it may import, as its `package-info.java` has it.
  String sentence() {
    List<String> codes = named.stream().map(name -> "{@code " + name + "}").toList();
    int last = codes.size() - 1;
    String list =
        switch (codes.size()) {
          case 0 -> "nothing of the program";
          case 1 -> codes.getFirst();
          default -> String.join(", ", codes.subList(0, last)) + " and " + codes.get(last);
        };
    return "May import " + list + ".";
  }

  String describe() {
    return allowsAll || !named.isEmpty() ? allowance.replace("`", "") : "nothing";
  }
}
