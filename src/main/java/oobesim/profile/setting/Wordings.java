// SPDX-License-Identifier: Apache-2.0
package oobesim.profile.setting;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import oobesim.document.Json;
import oobesim.document.JsonReader;
import oobesim.i18n.Messages;
import oobesim.i18n.Words;

/**
 * The words for every setting in one language, English where it has no text: schema, reference
 * page, and the page of settings follow them.
 */
public final class Wordings {
  static final String BUNDLE = "settings";

  private static final String VALUE = ".value.";

  private final Map<String, Wording> words = new LinkedHashMap<>();

  private Wordings(Messages texts) {
    Map<String, Map<String, String>> parts = new LinkedHashMap<>();
    for (String key : texts.keys()) {
      int value = key.indexOf(VALUE);
      int end = value < 0 ? key.lastIndexOf('.') : value;
      parts
          .computeIfAbsent(key.substring(0, end), path -> new LinkedHashMap<>())
          .put(key.substring(end + 1), texts.text(key));
    }
    parts.forEach((path, told) -> words.put(path, wording(path, told)));
  }

  /** Reads the words when somebody asks for them first: a run needs none of them. */
  private static final class English {
    static final Wordings WORDS = in(Locale.ENGLISH);

    private English() {}
  }

  /** In which order settings are told of, and what is not listed where it stands. */
  private static final class Listing {
    static final Json.Obj FILE = (Json.Obj) JsonReader.read(text()).documents().getFirst();

    private Listing() {}

    private static String text() {
      try (InputStream in = Wordings.class.getResourceAsStream("/oobesim/profile/settings.json")) {
        return new String(in.readAllBytes(), StandardCharsets.UTF_8);
      } catch (IOException fault) {
        throw new UncheckedIOException("cannot read the order of settings", fault);
      }
    }
  }

  /** The words of a language. */
  public static Wordings in(Locale language) {
    return new Wordings(Messages.load(BUNDLE, language));
  }

  /** Those among all words of a language. */
  public static Wordings of(Words words) {
    return new Wordings(words.bundle(BUNDLE));
  }

  /** The English words, which are read once. */
  public static Wordings english() {
    return English.WORDS;
  }

  /** The English words of a path, with {@code *} for array items. Throws if there are none. */
  public static Wording of(String path) {
    return English.WORDS.at(path);
  }

  /** The words of a path, with {@code *} for array items. Throws if there are none. */
  public Wording at(String path) {
    Wording found = words.get(path);
    if (found == null) {
      throw new IllegalArgumentException("no words for " + path + " in settings.properties");
    }
    return found;
  }

  /** All paths that have words, in the order in which people are told of them. */
  public static Set<String> paths() {
    Set<String> paths = new LinkedHashSet<>();
    if (Listing.FILE.get("order").orElse(null) instanceof Json.Arr order) {
      order.items().forEach(path -> paths.add(((Json.Text) path).value()));
    }
    return Collections.unmodifiableSet(paths);
  }

  /** All paths that have words. */
  public Set<String> worded() {
    return Collections.unmodifiableSet(words.keySet());
  }

  private static Wording wording(String path, Map<String, String> told) {
    Map<String, String> values = new LinkedHashMap<>();
    told.forEach(
        (part, text) -> {
          if (("." + part).startsWith(VALUE)) {
            values.put(part.substring(VALUE.length() - 1), text);
          }
        });
    return new Wording(
        told.getOrDefault("name", ""),
        group(path),
        told.getOrDefault("at", ""),
        told.getOrDefault("meaning", ""),
        told.getOrDefault("follows", ""),
        values);
  }

  private static String group(String path) {
    return Listing.FILE.get("listedUnder").orElse(null) instanceof Json.Obj under
            && under.get(path).orElse(null) instanceof Json.Text group
        ? group.value()
        : "";
  }
}
