// SPDX-License-Identifier: Apache-2.0
package oobesim.i18n;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A language that nobody speaks, {@code qps-ploc}: English with accents, a third longer and between
 * brackets. A text that stays plain is not in a bundle; one whose bracket is missing is cut off.
 */
final class Pseudo {
  static final String LANGUAGE = "qps";

  private static final String PLAIN = "aceinosuyACEINOSUYdglrtz";
  private static final String ACCENTED = "áçéíñóšúýÁÇÉÍÑÓŠÚÝďğľřťž";
  private static final double LONGER = 0.35;

  /** What is filled in, by the program or by the command line, and doubled braces. */
  private static final Pattern KEPT =
      Pattern.compile("\\{\\{|\\}\\}|\\{[^{}]*\\}|\\$\\{\\{[^}]*\\}\\}");

  /** Patterns of times and words to look for are no texts that somebody reads. */
  private static final Pattern NO_TEXT = Pattern.compile(".*\\.(clock|date|time|time-form|like)");

  private Pseudo() {}

  static boolean is(Locale locale) {
    return locale.getLanguage().equals(LANGUAGE);
  }

  /** An English text as this language says it; what only joins others stays. */
  static String said(String key, String english) {
    if (NO_TEXT.matcher(key).matches() || english.chars().noneMatch(Character::isLetter)) {
      return english;
    }
    StringBuilder said = new StringBuilder("[");
    Matcher kept = KEPT.matcher(english);
    int at = 0;
    while (kept.find()) {
      accent(english.substring(at, kept.start()), said);
      said.append(kept.group());
      at = kept.end();
    }
    accent(english.substring(at), said);
    int more = (int) Math.ceil(english.strip().length() * LONGER);
    return said.append(" ···".repeat(Math.max(0, (more - 2) / 4))).append("]").toString();
  }

  private static void accent(String plain, StringBuilder to) {
    plain
        .chars()
        .forEach(
            letter -> {
              int found = PLAIN.indexOf(letter);
              to.append((char) (found < 0 ? letter : ACCENTED.charAt(found)));
            });
  }
}
