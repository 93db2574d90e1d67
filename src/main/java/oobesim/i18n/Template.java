// SPDX-License-Identifier: Apache-2.0
package oobesim.i18n;

import java.text.NumberFormat;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** A text in which names stand in braces for what is filled in. */
record Template(String text) {
  /** The names, in the order in which they are first used. */
  Set<String> names() {
    if (text.indexOf('{') < 0) {
      return Set.of();
    }
    Set<String> names = new LinkedHashSet<>();
    for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', open + 1)) {
      names.add(name(open));
    }
    return names;
  }

  /** A name that is given and that the text does not use. */
  Optional<String> surplus(Set<String> given) {
    if (given.isEmpty()) {
      return Optional.empty();
    }
    Set<String> wanted = names();
    return given.stream().filter(name -> !wanted.contains(name)).findFirst();
  }

  /** The text with its values; numbers are written as the language writes them. */
  String filled(Locale locale, Function<String, Object> values) {
    int open = text.indexOf('{');
    if (open < 0) {
      return text;
    }
    StringBuilder filled = new StringBuilder();
    int end = 0;
    for (; open >= 0; open = text.indexOf('{', end)) {
      String name = name(open);
      Object value = values.apply(name);
      filled.append(text, end, open).append(written(locale, value));
      end = open + name.length() + 2;
    }
    return filled.append(text, end, text.length()).toString();
  }

  private String name(int open) {
    int close = text.indexOf('}', open);
    if (close < 0) {
      throw new IllegalArgumentException("a brace is not closed in: " + text);
    }
    return text.substring(open + 1, close);
  }

  private static String written(Locale locale, Object value) {
    return value instanceof Number number
        ? NumberFormat.getInstance(locale).format(number)
        : String.valueOf(value);
  }
}
