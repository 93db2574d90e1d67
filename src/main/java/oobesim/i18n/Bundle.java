// SPDX-License-Identifier: Apache-2.0
package oobesim.i18n;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/** The texts of one language as they stand in the files beside this class. */
final class Bundle {
  private Bundle() {}

  /** English, with the texts of the locale's language over it where there are any. */
  static Map<String, String> read(String name, Locale locale) {
    Map<String, String> texts = new HashMap<>();
    addTo(texts, name + ".properties");
    if (Pseudo.is(locale)) {
      texts.replaceAll(Pseudo::said);
    } else {
      addTo(texts, file(name, locale.getLanguage()));
    }
    return texts;
  }

  /** Whether a language has a file of its own. */
  static boolean has(String name, String language) {
    try (InputStream in = Bundle.class.getResourceAsStream(file(name, language))) {
      return in != null;
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot close " + file(name, language), e);
    }
  }

  private static String file(String name, String language) {
    return name + "_" + language + ".properties";
  }

  private static void addTo(Map<String, String> texts, String file) {
    try (InputStream in = Bundle.class.getResourceAsStream(file)) {
      if (in != null) {
        Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
        Properties properties = new Properties();
        properties.load(reader);
        properties.forEach((key, text) -> texts.put((String) key, (String) text));
      }
    } catch (IOException e) {
      // The file is part of the program, so nobody who runs it can put this right.
      throw new UncheckedIOException("Cannot read " + file, e);
    }
  }
}
