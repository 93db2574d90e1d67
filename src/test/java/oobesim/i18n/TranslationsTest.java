// SPDX-License-Identifier: Apache-2.0
package oobesim.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A translation has the keys and the placeholders of English: else it is refused when it is said.
 */
class TranslationsTest {
  private static final Path HOME = Path.of(System.getProperty("oobesim.home", "."));
  static final Path TEXTS = HOME.resolve("src/main/resources/oobesim/i18n");

  /** The language that tests speak and the program does not. */
  private static final Path FIXTURE = HOME.resolve("src/test/resources/languages/eo");

  static List<Path> fixture() throws IOException {
    return Translation.in(FIXTURE);
  }

  @Test
  void everyTranslationOfTheProgramNamesWhatEnglishNames() throws IOException {
    assertThat(Translation.in(TEXTS)).allSatisfy(TranslationsTest::isRight);
  }

  @ParameterizedTest
  @MethodSource("fixture")
  void soDoesTheLanguageOfTheTests(Path file) {
    isRight(file);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "part | a page of {page} | page part {page} | ",
        "part | a page of {page} | page part | part names [] and English [page]",
        "part | a page of {page} | {paĝo} | part names [paĝo] and English [page]",
        "part | a page | {page} | part names [page] and English []",
        "past | a page | page | past is no key of English",
      })
  void aTranslationThatWouldBeRefusedIsFound(String key, String english, String text, String why) {
    Translation translation = new Translation(Map.of("part", english), Map.of(key, text));
    assertThat(translation.faults()).isEqualTo(why == null ? List.of() : List.of(why));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "rows.one | a row in {file} | eine Zeile in {file} | ",
        "rows.few | {number} rows in {file} | صفوف {number} {file} | ",
        "rows.two | {number} rows in {file} | صفان {file} | ",
        "rows.two | {number} rows in {file} | صفان | rows.two names [] and English [file]",
        "rows.most | {number} rows in {file} | {file} | rows.most is no key of English",
      })
  void aNumberMayHaveFurtherTexts(String key, String english, String text, String why) {
    Translation translation =
        new Translation(
            Map.of("rows.several", english, "rows.one", english.replace("{number}", "a")),
            Map.of(key, text));
    assertThat(translation.faults()).isEqualTo(why == null ? List.of() : List.of(why));
  }

  @Test
  void noLanguageLacksAText() throws IOException {
    assertThat(Translation.in(TEXTS))
        .hasSizeGreaterThan(100)
        .allSatisfy(
            file ->
                assertThat(Translation.of(file).missing())
                    .as("keys to translate in %s", file.getFileName())
                    .isEmpty());
  }

  private static void isRight(Path file) {
    assertThat(Translation.of(file).texts()).isNotEmpty();
    assertThat(Translation.of(file).faults()).as(file.getFileName().toString()).isEmpty();
  }
}
