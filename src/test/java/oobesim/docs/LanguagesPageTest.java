// SPDX-License-Identifier: Apache-2.0
package oobesim.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import oobesim.docs.MarkedLabel.Trust;
import oobesim.i18n.Languages;
import org.junit.jupiter.api.Test;

/** The page of languages counts and lists the labels by the marks in the files. */
class LanguagesPageTest {
  private static final Path PAGE = GeneratedPart.DOCS.resolve("languages.md");

  @Test
  void thePageCountsHowSureLabelsAre() throws IOException {
    StringBuilder rows =
        new StringBuilder("| language | certain | documented | observed | weak | guess |\n");
    rows.append("|---|---|---|---|---|---|\n");
    for (String language : languages()) {
      Map<Trust, Long> counts =
          MarkedLabel.of(language).stream()
              .collect(Collectors.groupingBy(MarkedLabel::trust, Collectors.counting()));
      rows.append("| ").append(name(language));
      for (Trust trust : Trust.values()) {
        rows.append(" | ").append(counts.getOrDefault(trust, 0L));
      }
      rows.append(" |\n");
    }
    new GeneratedPart(PAGE, "counts").check(rows.toString());
  }

  @Test
  void thePageListsWhatIsNotSure() throws IOException {
    StringBuilder text = new StringBuilder();
    for (String language : languages()) {
      text.append("## ").append(name(language)).append("\n\n");
      text.append("| English | label | |\n|---|---|---|\n");
      MarkedLabel.of(language).stream()
          .filter(label -> label.trust() == Trust.WEAK || label.trust() == Trust.GUESS)
          .map(MarkedLabel::row)
          .distinct()
          .forEach(text::append);
      text.append("\n");
    }
    new GeneratedPart(PAGE, "labels").check(text.toString());
  }

  @Test
  void everyLanguageSaysOfManyLabelsHowSureTheyAre() throws IOException {
    for (String language : languages()) {
      assertThat(MarkedLabel.of(language)).as(language).hasSizeGreaterThan(150);
    }
    assertThat(MarkedLabel.of("de"))
        .extracting(MarkedLabel::key, MarkedLabel::text, MarkedLabel::trust)
        .contains(org.assertj.core.groups.Tuple.tuple("region.yes", "Ja", Trust.CERTAIN));
  }

  private static List<String> languages() {
    return Languages.known().stream().filter(it -> !it.equals("en")).toList();
  }

  private static String name(String language) {
    return Locale.of(language).getDisplayLanguage(Locale.ENGLISH);
  }
}
