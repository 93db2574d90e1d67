// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;

/** The window's words by key; an unknown key is a fault of the program. */
public final class WindowText {
  private static final String FILE = "window.properties";

  private final Properties words;

  private WindowText(Properties words) {
    this.words = words;
  }

  /** The words as they were shipped. */
  public static WindowText load() {
    Properties words = new Properties();
    try (InputStream in = WindowText.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException(FILE + " is missing");
      }
      words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
    return new WindowText(words);
  }

  /** The words of a key with <code>{0}</code>, <code>{1}</code> filled in. */
  public String text(String key, Object... parameters) {
    String text = words.getProperty(key);
    if (text == null) {
      throw new IllegalArgumentException("no words for " + key);
    }
    // MessageFormat takes an apostrophe for a quote; nobody who writes texts expects that.
    return parameters.length == 0
        ? text
        : new MessageFormat(text.replace("'", "''"), Locale.ROOT).format(parameters);
  }

  /** The words for one or for several things; whatever else is filled in follows the number. */
  public String count(String key, long number, Object... more) {
    Object[] parameters =
        Stream.concat(Stream.of(Long.toString(number)), Stream.of(more)).toArray();
    return text(key + (number == 1 ? ".one" : ".several"), parameters);
  }

  /** All keys. */
  public Set<String> keys() {
    return words.stringPropertyNames();
  }
}
