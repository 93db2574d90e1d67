// SPDX-License-Identifier: Apache-2.0
package oobesim.session;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import oobesim.document.Json;
import oobesim.document.JsonEdit;
import oobesim.profile.setting.Field;
import oobesim.profile.setting.Kind;
import oobesim.profile.setting.SettingCatalog;
import oobesim.profile.setting.Trait;

/**
 * Takes secrets out of settings: what the catalogue calls one, what stands where anything may
 * stand, and what stands under a key that nobody knows, for it may be a secret's with a slip.
 *
 * @param settings the settings that there are
 * @param parts the keys of those that hold an administrator's own JSON
 * @param root the same settings by where they stand: each value of a profile is looked up
 */
record Masking(SettingCatalog settings, List<String> parts, SettingPlace root) {
  /** Names of things that nobody writes down. */
  private static final List<String> SECRET =
      List.of("passw", "passphrase", "passcode", "secret", "token", "credential");

  Masking(SettingCatalog settings) {
    this(settings, settings.parts(), SettingPlace.of(settings.own()));
  }

  /** Whether a key or a word is called like something secret. */
  static boolean soundsSecret(String word) {
    String small = word.toLowerCase(Locale.ROOT);
    // The first line of every journal asks about each key: no stream, and no pattern.
    for (String secret : SECRET) {
      if (small.contains(secret)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a path is one of a setting. An administrator's part has more names than can be told, so
   * in it only what is called like a secret is none.
   */
  boolean knows(String path) {
    return isInPart(path) ? !soundsSecret(lastOf(path)) : settings.at(path).isPresent();
  }

  private boolean isInPart(String path) {
    return parts.stream().anyMatch(part -> path.startsWith(part + "."));
  }

  /** Whether anything may stand at a path. */
  boolean isFree(String path) {
    return settings.at(path).filter(field -> field.kind() instanceof Kind.Free).isPresent();
  }

  /**
   * A setting's value without what is secret in it.
   *
   * @param path with {@code *} for items of lists; the whole profile's is empty
   */
  Json masked(String path, Json json) {
    if (path.isEmpty()) {
      return inside(json, root);
    }
    return isInPart(path) ? inPart(json) : masked(root.find(path), lastOf(path), json);
  }

  private static Json masked(Optional<SettingPlace> place, String key, Json json) {
    if (place.isEmpty()) {
      return key.startsWith("$") ? json : hidden(json);
    }
    Field field = place.get().field().orElseThrow();
    if (field.is(Trait.SECRET)) {
      return hidden(json);
    }
    return switch (field.kind()) {
      case Kind.Free _ -> hidden(json);
      case Kind.AdminPart _ -> inPart(json);
      case Kind.Items _ -> items(place.get(), json);
      default -> inside(json, place.get());
    };
  }

  private static Json items(SettingPlace list, Json json) {
    Optional<SettingPlace> item = list.at("*");
    if (!(json instanceof Json.Arr array)) {
      return hidden(json);
    }
    return item.isPresent() ? each(array, one -> masked(item, "*", one)) : array;
  }

  private static Json inside(Json json, SettingPlace place) {
    return inside(json, (key, value) -> masked(place.at(key), key, value));
  }

  /** An administrator's own JSON has many keys that are no settings here. */
  private static Json inPart(Json json) {
    return json instanceof Json.Arr array
        ? each(array, Masking::inPart)
        : inside(json, (key, value) -> soundsSecret(key) ? text(value) : inPart(value));
  }

  private static Json text(Json json) {
    return json instanceof Json.Text ? hidden(json) : inPart(json);
  }

  /** All that stands in it, but for what is empty: that there is none is no secret. */
  private static Json hidden(Json json) {
    return switch (json) {
      case Json.Obj _ -> inside(json, (_, value) -> hidden(value));
      case Json.Arr array -> each(array, Masking::hidden);
      case Json.Text text when text.value().isEmpty() -> text;
      case Json.Text _, Json.Num _ -> JsonEdit.text(InputWords.MASK);
      case Json.Bool _, Json.Null _ -> json;
    };
  }

  private static Json inside(Json json, BiFunction<String, Json, Json> change) {
    if (!(json instanceof Json.Obj object)) {
      return json;
    }
    Map<String, Json> changed = new LinkedHashMap<>();
    for (Map.Entry<String, Json> member : object.members().entrySet()) {
      Json other = change.apply(member.getKey(), member.getValue());
      if (other != member.getValue()) {
        changed.put(member.getKey(), other);
      }
    }
    return changed.isEmpty() ? object : JsonEdit.with(object, changed);
  }

  private static Json each(Json.Arr array, UnaryOperator<Json> change) {
    List<Json> items = new ArrayList<>(array.items().size());
    boolean other = false;
    for (Json item : array.items()) {
      Json changed = change.apply(item);
      other |= changed != item;
      items.add(changed);
    }
    return other ? new Json.Arr(array.position(), array.pointer(), items) : array;
  }

  private static String lastOf(String path) {
    return path.substring(path.lastIndexOf('.') + 1);
  }
}
