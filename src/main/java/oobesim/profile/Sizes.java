// SPDX-License-Identifier: Apache-2.0
package oobesim.profile;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import oobesim.document.Finding;
import oobesim.document.Json;
import oobesim.document.Limit;
import oobesim.document.LongText;
import oobesim.profile.setting.SettingCatalog;

/** Measures a simulation profile before it is judged: no list and no text may be endless. */
final class Sizes {
  private static final Set<String> PARTS =
      SettingCatalog.SHIPPED.parts().stream()
          .map(path -> "/" + path.replace('.', '/'))
          .collect(Collectors.toSet());

  private Sizes() {}

  /** The first list or text that is too long. */
  static Optional<Finding> tooMuch(Json json) {
    return tooMuch(json, Unchanged.nothing());
  }

  /** The same without what was measured before. */
  static Optional<Finding> tooMuch(Json json, Unchanged before) {
    return tooLong(json, before).or(() -> LongText.in(json, spared(before)));
  }

  private static Optional<Finding> tooLong(Json json, Unchanged before) {
    if (before.holds(json)) {
      return Optional.empty();
    }
    return switch (json) {
      case Json.Arr rows when isFileOfHashes(rows) -> Optional.empty();
      case Json.Arr array when array.items().size() > Limit.LIST_ITEMS.most() ->
          Optional.of(Limit.LIST_ITEMS.finding(array.pointer(), array.position()));
      case Json.Arr array -> first(array.items(), before);
      case Json.Obj object -> first(object.members().values(), before);
      case Json.Text _, Json.Num _, Json.Bool _, Json.Null _ -> Optional.empty();
    };
  }

  /** It has limits of its own, which Intune sets. */
  private static boolean isFileOfHashes(Json.Arr rows) {
    return rows.pointer().startsWith("/registration/");
  }

  /** What an administrator has exported is measured where a setting takes a text of it. */
  private static Predicate<Json> spared(Unchanged before) {
    return value ->
        before.holds(value)
            || value instanceof Json.Arr rows && isFileOfHashes(rows)
            || PARTS.contains(value.pointer());
  }

  private static Optional<Finding> first(Collection<Json> items, Unchanged before) {
    return items.stream().flatMap(item -> tooLong(item, before).stream()).findFirst();
  }
}
