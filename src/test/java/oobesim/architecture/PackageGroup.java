// SPDX-License-Identifier: Apache-2.0
package oobesim.architecture;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Packages whose names begin alike, as one box of the picture.
///
/// @param name what they begin with
/// @param rooms their names below it, the package itself first if it is there
/// @param uses the groups that they may import and that no other of these imports already leads to
record PackageGroup(String name, List<String> rooms, Set<String> uses) {

  /// The groups of the import table, in the order of its rows.
  static List<PackageGroup> of(ArchitectureLaw law) {
    Map<String, List<String>> rooms = new LinkedHashMap<>();
    Map<String, Set<String>> uses = new LinkedHashMap<>();
    for (ImportRule rule : law.imports()) {
      String group = group(rule.of());
      rooms.computeIfAbsent(group, any -> new ArrayList<>()).add(room(rule.of()));
      Set<String> used = uses.computeIfAbsent(group, any -> new TreeSet<>());
      for (ImportRule other : law.imports()) {
        if (!group(other.of()).equals(group) && rule.allows(other.of(), other.of().base())) {
          used.add(group(other.of()));
        }
      }
    }
    return rooms.entrySet().stream()
        .map(
            entry -> new PackageGroup(entry.getKey(), entry.getValue(), near(entry.getKey(), uses)))
        .toList();
  }

  /// An arrow for each import would be a ball of wool: what follows from others has none.
  private static Set<String> near(String group, Map<String, Set<String>> uses) {
    Set<String> near = new TreeSet<>(uses.get(group));
    uses.get(group).forEach(other -> near.removeAll(reached(other, uses)));
    return near;
  }

  private static Set<String> reached(String group, Map<String, Set<String>> uses) {
    Set<String> reached = new TreeSet<>();
    for (String other : uses.get(group)) {
      reached.add(other);
      reached.addAll(reached(other, uses));
    }
    return reached;
  }

  private static String group(PackagePattern row) {
    return row.base().replaceFirst("[.].*", "");
  }

  private static String room(PackagePattern row) {
    String base = row.base();
    return base.contains(".") ? base.substring(base.indexOf('.') + 1) : "";
  }
}
