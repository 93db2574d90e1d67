// SPDX-License-Identifier: Apache-2.0
package oobesim.session;

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
 */
record Masking(SettingCatalog settings, List<String> parts) {
  /** Names of things that nobody writes down. */
  private static final List<String> SECRET =
      List.of("passw", "passphrase", "passcode", "secret", "token", "credential");

  Masking(SettingCatalog settings) {
    this(settings, settings.parts());
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
    int first = path.indexOf('.');
    return first > 0 && parts.contains(path.substring(0, first));
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
      return inside(json, (key, value) -> masked(key, value));
    }
    if (isInPart(path)) {
      return inPart(json);
    }
    Optional<Field> field = settings.at(path);
    if (field.isEmpty()) {
      return lastOf(path).startsWith("$") ? json : hidden(json);
    }
    if (field.get().is(Trait.SECRET)) {
      return hidden(json);
    }
    return switch (field.get().kind()) {
      case Kind.Free _ -> hidden(json);
      case Kind.AdminPart _ -> inPart(json);
      case Kind.Items _ -> items(path + ".*", json);
      default -> inside(json, (key, value) -> masked(path + "." + key, value));
    };
  }

  private Json items(String path, Json json) {
    return json instanceof Json.Arr array && settings.at(path).isPresent()
        ? each(array, item -> masked(path, item))
        : json instanceof Json.Arr ? json : hidden(json);
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
    object
        .members()
        .forEach(
            (key, member) -> {
              Json other = change.apply(key, member);
              if (other != member) {
                changed.put(key, other);
              }
            });
    return changed.isEmpty() ? object : JsonEdit.with(object, changed);
  }

  private static Json each(Json.Arr array, UnaryOperator<Json> change) {
    List<Json> items = array.items().stream().map(change).toList();
    return new Json.Arr(array.position(), array.pointer(), items);
  }

  private static String lastOf(String path) {
    return path.substring(path.lastIndexOf('.') + 1);
  }
}
