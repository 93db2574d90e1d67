// SPDX-License-Identifier: Apache-2.0
package oobesim.i18n;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The texts of a language beside the English ones of the same bundle.
 *
 * @param english the English texts by their keys
 * @param texts those of the language
 */
record Translation(Map<String, String> english, Map<String, String> texts) {
  /** Those of a file; the English ones stand in the program's folder. */
  static Translation of(Path file) {
    String bundle = file.getFileName().toString().replaceFirst("_\\w+\\.", ".");
    return new Translation(read(TranslationsTest.TEXTS.resolve(bundle)), read(file));
  }

  /** The files of a folder whose names end with a language. */
  static List<Path> in(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().matches("[a-z-]+_\\w+\\.properties"))
          .sorted()
          .toList();
    }
  }

  /** What would be refused when the text is said, or never be said at all. */
  List<String> faults() {
    return texts.entrySet().stream().flatMap(it -> fault(it.getKey(), it.getValue())).toList();
  }

  private Stream<String> fault(String key, String text) {
    String like = english.containsKey(key) ? key : several(key);
    if (!english.containsKey(like)) {
      return Stream.of(key + " is no key of English");
    }
    var right = new TreeSet<>(new Template(english.get(like)).names());
    var names = new TreeSet<>(new Template(text).names());
    if (like.endsWith(Plurals.ONE) || like.endsWith(Plurals.SEVERAL)) {
      // One of several texts for a number may say it without a digit.
      right.remove(Plurals.NUMBER);
      names.remove(Plurals.NUMBER);
    }
    return names.equals(right)
        ? Stream.empty()
        : Stream.of(key + " names " + names + " and English " + right);
  }

  /** A language can have texts for further kinds of numbers than English has. */
  private static String several(String key) {
    return Plurals.further().stream()
        .filter(key::endsWith)
        .map(end -> key.substring(0, key.length() - end.length()) + Plurals.SEVERAL)
        .findFirst()
        .orElse(key);
  }

  /** English keys that the language has no text for. */
  List<String> missing() {
    return english.keySet().stream().filter(key -> !texts.containsKey(key)).toList();
  }

  private static Map<String, String> read(Path file) {
    Properties properties = new Properties();
    try (var reader = Files.newBufferedReader(file)) {
      properties.load(reader);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
    Map<String, String> texts = new TreeMap<>();
    properties.forEach((key, text) -> texts.put((String) key, (String) text));
    return texts;
  }
}
