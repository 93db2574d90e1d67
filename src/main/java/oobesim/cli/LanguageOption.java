// SPDX-License-Identifier: Apache-2.0
package oobesim.cli;

import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import oobesim.i18n.Languages;
import oobesim.i18n.Words;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParseResult;

/** What the program speaks, the same for every command that says some. */
final class LanguageOption {
  /** How it is called. */
  static final String NAME = "--language";

  private static final String KEY = "language";

  @Option(names = NAME, paramLabel = "TAG", descriptionKey = KEY)
  private Locale language;

  /** The words in which a call is answered that could be read. */
  static Words asked(Program program, ParseResult call) {
    return Stream.iterate(call, Objects::nonNull, ParseResult::subcommand)
        .flatMap(part -> Stream.ofNullable(part.matchedOption(NAME)))
        .filter(option -> KEY.equals(option.descriptionKey()))
        .map(OptionSpec::<Locale>getValue)
        .filter(Languages::has)
        .reduce((before, behind) -> behind)
        .map(language -> program.words(Languages.nearest(language)))
        .orElse(program.words());
  }

  /** A language that there are texts in. */
  static Locale known(Locale language) {
    if (!Languages.has(language)) {
      throw new Refused(
          Refusal.of(
              "unknown-language",
              "language",
              language.toLanguageTag(),
              "known",
              String.join(", ", Languages.known())));
    }
    return language;
  }

  /** The words of the language, the program's own if none was asked for. Refuses an unknown one. */
  Words words(Program program) {
    return language == null ? program.words() : program.words(Languages.nearest(known(language)));
  }
}
