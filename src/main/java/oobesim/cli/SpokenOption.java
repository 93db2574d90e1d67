// SPDX-License-Identifier: Apache-2.0
package oobesim.cli;

import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Which language the simulated device speaks, for whoever wants another than it has. */
final class SpokenOption {
  @Option(names = "--language", paramLabel = "TAG", descriptionKey = "spoken-language")
  private Locale language;

  /** The language, empty for the device's own. Refuses one that there are no texts in. */
  Optional<Locale> language() {
    return Optional.ofNullable(language).map(LanguageOption::known);
  }
}
