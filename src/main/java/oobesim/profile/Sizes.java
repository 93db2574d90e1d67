// SPDX-License-Identifier: Apache-2.0
package oobesim.profile;

import java.util.Optional;
import oobesim.document.Finding;
import oobesim.document.Json;
import oobesim.document.Limit;

/** Measures a simulation profile before it is judged: no list of it may be endless. */
final class Sizes {
  private Sizes() {}

  /** The first list that is too long. */
  static Optional<Finding> tooMuch(Json json) {
    return tooMuch(json, Unchanged.NOTHING);
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
      case Json.Arr array ->
          array.items().stream().flatMap(item -> tooMuch(item, before).stream()).findFirst();
      case Json.Obj object ->
          object.members().values().stream()
              .flatMap(item -> tooMuch(item, before).stream())
              .findFirst();
      case Json.Text _, Json.Num _, Json.Bool _, Json.Null _ -> Optional.empty();
    };
  }
}
