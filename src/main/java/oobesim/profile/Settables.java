// SPDX-License-Identifier: Apache-2.0
package oobesim.profile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import oobesim.document.Json;
import oobesim.document.JsonEdit;
import oobesim.document.JsonReader;
import oobesim.profile.setting.Field;
import oobesim.profile.setting.Kind;
import oobesim.profile.setting.SettingCatalog;
import oobesim.profile.setting.SettingWords;
import oobesim.profile.setting.Trait;
import oobesim.profile.setting.Wordings;

/** Lists what can be changed while a rehearsal runs, each with its value. */
public final class Settables {
  private final SettingCatalog catalog;
  private final Wordings words;

  /** By the name of what they belong to, in the order in which each name first appears. */
  private final Map<String, List<Settable>> found = new LinkedHashMap<>();

  private Settables(SettingCatalog catalog, Wordings words) {
    this.words = words;
    this.catalog = catalog;
  }

  /** All of a profile, told in English: what belongs together stands together. */
  public static List<Settable> of(SimulationProfile profile) {
    return of(profile, Wordings.english());
  }

  /** The same in the words of a language. */
  public static List<Settable> of(SimulationProfile profile, Wordings words) {
    return of(SettingCatalog.SHIPPED, profile, words);
  }

  static List<Settable> of(SettingCatalog catalog, SimulationProfile profile, Wordings words) {
    Settables settables = new Settables(catalog, words);
    settables.members("", "", "", profile.source());
    return settables.found.values().stream().flatMap(List::stream).toList();
  }

  private void members(String general, String path, String group, Json.Obj object) {
    for (Field field : catalog.under(general)) {
      Json value = object.members().get(field.key());
      if (!field.is(Trait.APART) && value != null) {
        String place = path.isEmpty() ? field.key() : path + "." + field.key();
        value(field, place, group(field, group), value);
      }
    }
  }

  /** A few keys stand elsewhere in the file than where a person looks for them. */
  private String group(Field field, String around) {
    return field.words(words).group().isEmpty()
        ? around
        : catalog.at(field.group()).orElseThrow().words(words).name();
  }

  private void value(Field field, String path, String group, Json value) {
    switch (field.kind()) {
      case Kind.Group nested ->
          members(field.path(), path, field.words(words).name(), orEmpty(value));
      case Kind.Items items -> items(field, path, group, value);
      case Kind.AdminPart part -> part(field, path, value);
      default -> add(field, path, group, value, right(field));
    }
  }

  private static Json.Obj orEmpty(Json value) {
    return value instanceof Json.Obj object ? object : JsonEdit.object();
  }

  private void items(Field field, String path, String group, Json value) {
    // In one piece they would show, and write down, what is secret in them.
    if (!catalog.holdsSecrets(field.path())) {
      add(field, path, group, value, Optional.of(field.fallback()).filter("[]"::equals));
    }
    if (value instanceof Json.Arr array) {
      for (int i = 0; i < array.items().size(); i++) {
        if (array.items().get(i) instanceof Json.Obj item) {
          String general = field.path() + ".*";
          String called = catalog.at(general).orElseThrow().words(words).name();
          members(general, path + "." + i, called + ": " + name(field, item), item);
        }
      }
    }
  }

  private String name(Field list, Json.Obj item) {
    return catalog
        .tellsApart(list.path())
        .flatMap(field -> item.get(field.key()))
        .map(SettingWords::of)
        .orElse("");
  }

  private void part(Field field, String path, Json value) {
    String group = field.words(words).name();
    add(field, path, group, value, Optional.empty());
    if (value instanceof Json.Obj body) {
      AdminSettables.of(catalog, words, field.path(), path, group, body).forEach(this::add);
    } else if (value instanceof Json.Arr several) {
      for (int i = 0; i < several.items().size(); i++) {
        if (several.items().get(i) instanceof Json.Obj body) {
          String one = group + " " + (i + 1);
          AdminSettables.of(catalog, words, field.path(), path + "." + i, one, body)
              .forEach(this::add);
        }
      }
    }
  }

  private void add(Field field, String path, String group, Json value, Optional<String> right) {
    String now = SettingWords.of(value);
    add(new Settable(path, field.kind(), field.words(words), group, now, right));
  }

  private void add(Settable setting) {
    found.computeIfAbsent(setting.group(), group -> new ArrayList<>()).add(setting);
  }

  private static Optional<String> right(Field field) {
    boolean item = field.path().contains(".*");
    boolean named = field.kind() instanceof Kind.Line line && item && !line.mayBeEmpty();
    if (field.is(Trait.NAME) || named || field.fallback().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(SettingWords.of(JsonReader.read(field.fallback()).documents().getFirst()));
  }
}
