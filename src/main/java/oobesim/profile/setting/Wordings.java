// SPDX-License-Identifier: Apache-2.0
package oobesim.profile.setting;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import oobesim.document.Json;
import oobesim.document.JsonReader;

/** The words for every setting: schema, reference page, and the page of settings follow them. */
public final class Wordings {
  private static final String FILE = "settings.json";
  private static final Map<String, Wording> ALL = read();

  private Wordings() {}

  /** The words of a path, with {@code *} for array items. Throws if there are none. */
  public static Wording of(String path) {
    Wording words = ALL.get(path);
    if (words == null) {
      throw new IllegalArgumentException("no words for " + path + " in " + FILE);
    }
    return words;
  }

  /** All paths that have words, in the order of the file. */
  public static Set<String> paths() {
    return ALL.keySet();
  }

  private static Map<String, Wording> read() {
    Json.Obj file = (Json.Obj) JsonReader.read(text()).documents().getFirst();
    Map<String, Wording> words = new LinkedHashMap<>();
    file.members().forEach((path, entry) -> words.put(path, wording((Json.Obj) entry)));
    return java.util.Collections.unmodifiableMap(words);
  }

  private static Wording wording(Json.Obj entry) {
    Map<String, String> names = new LinkedHashMap<>();
    if (entry.members().get("values") instanceof Json.Obj called) {
      called.members().forEach((value, name) -> names.put(value, SettingWords.of(name)));
    }
    return new Wording(
        text(entry, "name"),
        text(entry, "group"),
        text(entry, "at"),
        text(entry, "meaning"),
        text(entry, "follows"),
        names);
  }

  private static String text(Json.Obj entry, String key) {
    return entry.get(key).orElse(null) instanceof Json.Text text ? text.value() : "";
  }

  private static String text() {
    try (InputStream in = Wordings.class.getResourceAsStream("/oobesim/profile/" + FILE)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException fault) {
      throw new UncheckedIOException("cannot read " + FILE, fault);
    }
  }
}
