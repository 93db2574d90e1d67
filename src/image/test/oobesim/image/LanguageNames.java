// SPDX-License-Identifier: Apache-2.0
package oobesim.image;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/// Says languages in their own words, as the runtime knows them that it runs on.
final class LanguageNames {
  private LanguageNames() {}

  public static void main(String[] tags) {
    new PrintStream(System.out, true, StandardCharsets.UTF_8).print(of(tags));
  }

  static String of(String... tags) {
    StringBuilder names = new StringBuilder();
    for (String tag : tags) {
      Locale locale = Locale.forLanguageTag(tag);
      names.append(locale.getDisplayName(locale)).append('\n');
    }
    return names.toString();
  }
}
