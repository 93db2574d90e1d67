// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.theme;

import java.lang.Character.UnicodeBlock;
import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Which letters texts are written in. The toolkit looks for a letter in one font only, so each
 * lettering has fonts of its own, which hold Latin letters as well; they are loaded when somebody
 * writes in them first.
 */
public enum Lettering {
  /** European languages. */
  LATIN(
      EnumSet.of(UnicodeScript.LATIN, UnicodeScript.GREEK, UnicodeScript.CYRILLIC),
      Typeface.REGULAR.fullName(),
      Typeface.SEMIBOLD.fullName()),
  /** Arabic, from right to left. */
  ARABIC(
      EnumSet.of(UnicodeScript.ARABIC),
      "IBM Plex Sans Arabic Regular",
      "IBM Plex Sans Arabic SemiBold",
      "IBMPlexSansArabic-Regular.ttf",
      "IBMPlexSansArabic-SemiBold.ttf"),
  /** Japanese. */
  JAPANESE(
      EnumSet.of(UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA, UnicodeScript.HAN),
      "Noto Sans JP Thin Regular",
      "Noto Sans JP Thin SemiBold",
      "NotoSansJP-Regular.woff",
      "NotoSansJP-SemiBold.woff");

  private static final int LAST_OF_EVERY_FONT = 0x7F;

  private static final Set<UnicodeBlock> SQUARE =
      Set.of(
          UnicodeBlock.KATAKANA,
          UnicodeBlock.CJK_SYMBOLS_AND_PUNCTUATION,
          UnicodeBlock.HALFWIDTH_AND_FULLWIDTH_FORMS);

  private final Set<UnicodeScript> scripts;
  private final String regular;
  private final String strong;
  private final FontFiles files;

  Lettering(Set<UnicodeScript> scripts, String regular, String strong, String... files) {
    this.scripts = scripts;
    this.regular = regular;
    this.strong = strong;
    this.files = new FontFiles(files);
  }

  /** That of a language. */
  public static Lettering of(Locale language) {
    return switch (language.getLanguage()) {
      case "ar" -> ARABIC;
      case "ja" -> JAPANESE;
      default -> LATIN;
    };
  }

  /** The one that a text needs, empty for one that every font can write. */
  public static Optional<Lettering> needed(String text) {
    // Asked of every text, so that nothing is made for one that is English.
    for (int at = 0; at < text.length(); at = text.offsetByCodePoints(at, 1)) {
      Optional<Lettering> needed = needed(text.codePointAt(at));
      if (needed.isPresent()) {
        return needed;
      }
    }
    return Optional.empty();
  }

  /** The one that a letter needs, empty for one that every font can write. */
  public static Optional<Lettering> needed(int letter) {
    return inEveryFont(letter)
        ? Optional.empty()
        : EnumSet.allOf(Lettering.class).stream().filter(it -> it.holds(letter)).findFirst();
  }

  /** Whether each of the bundled fonts has a letter. */
  public static boolean inEveryFont(int letter) {
    return letter <= LAST_OF_EVERY_FONT;
  }

  private boolean holds(int letter) {
    return scripts.contains(UnicodeScript.of(letter)) || this == JAPANESE && square(letter);
  }

  /** Signs that several scripts share, as wide as they are high, are in no European font. */
  private static boolean square(int letter) {
    return SQUARE.contains(UnicodeBlock.of(letter));
  }

  /** Whether lines run from right to left. */
  public boolean fromTheRight() {
    return this == ARABIC;
  }

  /** The style class of a text that needs these letters, whatever its page is written in. */
  public String styleClass() {
    return "in-" + name().toLowerCase(Locale.ROOT);
  }

  /** A stylesheet that was written for Latin letters, with the fonts of these ones. */
  String dressed(String sheet) {
    return sheet
        .replace(Typeface.LIGHT.fullName(), regular)
        .replace(Typeface.REGULAR.fullName(), regular)
        .replace(Typeface.SEMIBOLD.fullName(), strong)
        .replace(Typeface.BOLD.fullName(), strong);
  }

  /** What gives texts in these letters their font on a page in others. */
  String rule() {
    return "." + styleClass() + " > .words { -fx-font-family: \"" + regular + "\"; }";
  }

  /** What gives a console these letters: its own font, with letters of one width, lacks some. */
  String consoleRule() {
    return ".console-text ." + styleClass() + " { -fx-font-family: \"" + regular + "\"; }";
  }

  /** Makes the fonts known to the toolkit; calling it again does nothing. */
  public void load() {
    files.load();
  }
}
