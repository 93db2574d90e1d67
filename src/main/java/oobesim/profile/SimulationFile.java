// SPDX-License-Identifier: Apache-2.0
package oobesim.profile;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import oobesim.document.Json;
import oobesim.document.Nearest;
import oobesim.i18n.Phrase;
import oobesim.profile.intune.JsonShape;
import oobesim.profile.intune.ShapeFinder;
import oobesim.profile.setting.Field;
import oobesim.profile.setting.SettingCatalog;

/** Tells a simulation profile from everything else. */
final class SimulationFile {
  /** Keys that any JSON may have say nothing. */
  private static final Set<String> WEAK = Set.of("$schema", "name", "description", "policies");

  private static final List<String> STRONG =
      SettingCatalog.SHIPPED.under("").stream()
          .map(Field::key)
          .filter(key -> !WEAK.contains(key))
          .toList();

  private static final int MOST_TRIED = 50;

  private SimulationFile() {}

  /** At least one of its own keys is there, rightly spelt; what is not, is a finding. */
  static boolean isOne(Json json) {
    if (!(json instanceof Json.Obj object) || ShapeFinder.of(object) != JsonShape.UNKNOWN) {
      return false;
    }
    Set<String> keys = object.members().keySet();
    if (WEAK.containsAll(keys) || hasOwnKey(object)) {
      return true;
    }
    boolean foreign = keys.stream().anyMatch(key -> key.startsWith("@odata"));
    return !foreign && keys.stream().anyMatch(WEAK::contains) && nearest(json).isPresent();
  }

  /** Whether most of its keys are own ones, one at least that nothing else would have. */
  static boolean hasOwnKeys(Json json) {
    if (!(json instanceof Json.Obj object)) {
      return false;
    }
    Set<String> keys = object.members().keySet();
    long own = keys.stream().filter(key -> STRONG.contains(key) || WEAK.contains(key)).count();
    return hasOwnKey(object) && own * 2 > keys.size();
  }

  /** Other files have a "network" or "users" as well, in which nothing stands as it does here. */
  private static boolean hasOwnKey(Json.Obj object) {
    return STRONG.stream()
        .anyMatch(
            key -> object.members().containsKey(key) && !isForeign(key, object.members().get(key)));
  }

  private static boolean isForeign(String key, Json value) {
    Set<String> inside = keys(key);
    Set<String> inItems = keys(key + ".*");
    if (!(value instanceof Json.Obj object) || inside.isEmpty() && inItems.isEmpty()) {
      return false;
    }
    Set<String> known = inside.isEmpty() ? inItems : inside;
    boolean several = inside.isEmpty() || object.members().size() > 1;
    return several
        && !object.members().isEmpty()
        && object.members().keySet().stream()
            .limit(MOST_TRIED)
            .allMatch(word -> !known.contains(word) && Nearest.to(word, known).isEmpty());
  }

  private static Set<String> keys(String parent) {
    return SettingCatalog.SHIPPED.under(parent).stream()
        .map(Field::key)
        .filter(key -> !key.equals("*"))
        .collect(Collectors.toSet());
  }

  /** A key that is nearly one of the own ones, with the question whether that was meant. */
  record Near(Json at, Phrase meant) {}

  /** The first key that is nearly one of the own ones; one among many is so by chance. */
  static Optional<Near> nearest(Json json) {
    if (!(json instanceof Json.Obj object)) {
      return Optional.empty();
    }
    List<Near> near =
        object.members().keySet().stream()
            .limit(MOST_TRIED)
            .filter(key -> key.length() > 3 && key.length() < 40 && !STRONG.contains(key))
            .flatMap(key -> Nearest.to(key, STRONG).map(word -> near(object, key, word)).stream())
            .toList();
    return near.stream().findFirst().filter(_ -> near.size() * 3 >= object.members().size());
  }

  private static Near near(Json.Obj object, String key, String word) {
    Json.Null at =
        new Json.Null(object.keyPositions().get(key), object.members().get(key).pointer());
    return new Near(at, Nearest.meant(word));
  }
}
