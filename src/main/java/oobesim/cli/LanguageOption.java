// SPDX-License-Identifier: Apache-2.0
package oobesim.cli;

import java.util.Locale;
import oobesim.i18n.Languages;
import oobesim.i18n.Words;
import picocli.CommandLine.Option;

/** In which language texts are, the same for every command that says some. */
final class LanguageOption {
  @Option(names = "--language", paramLabel = "TAG", defaultValue = "en")
  private Locale language;

  /** The language. Refuses one that there are no texts in. */
  Locale language() {
    return known(language);
  }

  /** A language that there are texts in. */
  static Locale known(Locale language) {
    if (!Languages.has(language)) {
      throw new Refused(
          Refusal.text(
              "unknown-language",
              "language",
              language.toLanguageTag(),
              "known",
              String.join(", ", Languages.known())));
    }
    return language;
  }

  /** The words of the language. Refuses one that there are no texts in. */
  Words words() {
    return Words.in(language());
  }
}
