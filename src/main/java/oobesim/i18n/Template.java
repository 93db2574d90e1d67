// SPDX-License-Identifier: Apache-2.0
package oobesim.i18n;

import java.text.NumberFormat;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** A text in which names stand in braces for what is filled in; a doubled brace is only a brace. */
record Template(String text) {
  /** The names, in the order in which they are first used. */
  Set<String> names() {
    Set<String> names = new LinkedHashSet<>();
    filled(names::add);
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
    return filled(name -> written(locale, values.apply(name)));
  }

  private String filled(Function<String, ?> values) {
    if (text.indexOf('{') < 0 && text.indexOf('}') < 0) {
      return text;
    }
    StringBuilder filled = new StringBuilder();
    int at = 0;
    while (at < text.length()) {
      char sign = text.charAt(at);
      if ((sign == '{' || sign == '}') && text.startsWith(String.valueOf(sign), at + 1)) {
        filled.append(sign);
        at += 2;
      } else if (sign == '{') {
        String name = name(at);
        filled.append(values.apply(name));
        at += name.length() + 2;
      } else {
        filled.append(sign);
        at++;
      }
    }
    return filled.toString();
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
