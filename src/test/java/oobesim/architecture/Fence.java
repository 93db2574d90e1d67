// SPDX-License-Identifier: Apache-2.0
package oobesim.architecture;

import java.util.List;

/// One row of the table of what only some packages may use.
record Fence(String what, List<String> names, List<PackagePattern> onlyIn, String because) {

  static Fence parse(List<String> cells) {
    return new Fence(
        cells.get(0),
        MarkdownTable.names(cells.get(1)),
        MarkdownTable.names(cells.get(2)).stream().map(PackagePattern::new).toList(),
        cells.get(3));
  }

  boolean admits(String packageName) {
    return onlyIn.stream().anyMatch(pattern -> pattern.covers(packageName));
  }

  boolean forbids(ClassUses.Use use) {
    return names.stream().anyMatch(name -> matches(name, use));
  }

  private static boolean matches(String name, ClassUses.Use use) {
    if (name.endsWith(".")) {
      return use.owner().startsWith(name);
    }
    int hash = name.indexOf('#');
    if (hash < 0) {
      return use.owner().equals(name) || use.owner().startsWith(name + "$");
    }
    String member = name.substring(hash + 1);
    int open = member.indexOf('(');
    String plain = open < 0 ? member : member.substring(0, open);
    return use.owner().equals(name.substring(0, hash))
        && use.member().equals(plain)
        && (open < 0 || use.descriptor().startsWith(parameters(member.substring(open))));
  }

  /// `()` means none, `(java.lang.String, …)` such a first one, as a class file writes it.
  private static String parameters(String said) {
    int end = said.indexOf(',');
    return end < 0 ? said : "(L" + said.substring(1, end).replace('.', '/') + ";";
  }
}
