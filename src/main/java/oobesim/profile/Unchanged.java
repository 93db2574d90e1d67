// SPDX-License-Identifier: Apache-2.0
package oobesim.profile;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import oobesim.document.Json;

/**
 * What of a profile was judged before, in the same place, and found without fault: a change leaves
 * most of it as it is, and a script may make some hundred of them.
 */
final class Unchanged {
  /** Everything is new. */
  static final Unchanged NOTHING = new Unchanged(Set.of());

  private final Set<Json> judged;

  private Unchanged(Set<Json> judged) {
    this.judged = judged;
  }

  /** The objects and lists of a good profile's source, and those that stand in these. */
  static Unchanged of(Json.Obj source) {
    Set<Json> judged = Collections.newSetFromMap(new IdentityHashMap<>());
    source
        .members()
        .values()
        .forEach(
            member -> {
              judged.add(member);
              judged.addAll(inside(member));
            });
    judged.removeIf(json -> !(json instanceof Json.Obj || json instanceof Json.Arr));
    return new Unchanged(judged);
  }

  private static List<Json> inside(Json json) {
    return switch (json) {
      case Json.Obj object -> List.copyOf(object.members().values());
      case Json.Arr array -> array.items();
      default -> List.of();
    };
  }

  /** Whether it is that very piece, and not only one like it. */
  boolean holds(Json json) {
    return judged.contains(json);
  }
}
