// SPDX-License-Identifier: Apache-2.0
package oobesim.profile.setting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The keys of a simulation profile by where they stand: each value of a file is looked up.
 *
 * @param byPath each key
 * @param byParent the keys of each object, in their order
 */
public record FieldIndex(Map<String, Field> byPath, Map<String, List<Field>> byParent) {
  public FieldIndex {
    byPath = Map.copyOf(byPath);
    byParent = Map.copyOf(byParent);
  }

  /** The index of keys. */
  static FieldIndex of(List<Field> fields) {
    Map<String, Field> byPath = new LinkedHashMap<>();
    fields.forEach(field -> byPath.putIfAbsent(field.path(), field));
    return new FieldIndex(
        byPath,
        fields.stream()
            .collect(Collectors.groupingBy(Field::parent, Collectors.toUnmodifiableList())));
  }

  Optional<Field> at(String path) {
    return Optional.ofNullable(byPath.get(path));
  }

  List<Field> under(String parent) {
    return byParent.getOrDefault(parent, List.of());
  }
}
