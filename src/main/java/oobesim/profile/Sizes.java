// SPDX-License-Identifier: Apache-2.0
package oobesim.profile;

import java.util.Collection;
import java.util.Optional;
import oobesim.document.Finding;
import oobesim.document.Json;
import oobesim.document.Limit;

/** Measures a simulation profile before it is judged: no list of it may be endless. */
final class Sizes {
  private Sizes() {}

  /** The first list that is too long. */
  static Optional<Finding> tooMuch(Json json) {
    return tooMuch(json, Unchanged.nothing());
  }

  /** The same without what was measured before. */
  static Optional<Finding> tooMuch(Json json, Unchanged before) {
    if (before.holds(json)) {
      return Optional.empty();
    }
    return switch (json) {
      // A file of hardware hashes has a limit of its own, which Intune sets.
      case Json.Arr rows when rows.pointer().startsWith("/registration/") -> Optional.empty();
      case Json.Arr array when array.items().size() > Limit.LIST_ITEMS.most() ->
          Optional.of(Limit.LIST_ITEMS.finding(array.pointer(), array.position()));
      case Json.Arr array -> first(array.items(), before);
      case Json.Obj object -> first(object.members().values(), before);
      case Json.Text _, Json.Num _, Json.Bool _, Json.Null _ -> Optional.empty();
    };
  }

  private static Optional<Finding> first(Collection<Json> items, Unchanged before) {
    for (Json item : items) {
      Optional<Finding> reached = tooMuch(item, before);
      if (reached.isPresent()) {
        return reached;
      }
    }
    return Optional.empty();
  }
}
