// SPDX-License-Identifier: Apache-2.0
package oobesim.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import oobesim.i18n.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which files say what stands in other files. */
class TextsFolderTest {
  private static final Words GERMAN = Words.in(Locale.GERMANY);

  @TempDir private Path home;

  private Path folder(String name, String language, String text) throws IOException {
    Path folder = home.resolve(name);
    Path texts = Files.createDirectories(folder.resolve("texts"));
    Files.writeString(texts.resolve(language + ".json"), text);
    return folder;
  }

  private static Words on(Path own, Path installed, Words words) {
    return TextsFolder.on(new Shelves(Optional.of(own), Optional.of(installed)), words);
  }

  @Test
  void ownProfilesComeBeforeThoseOfTheInstallation() throws IOException {
    Path own = folder("own", "de", "{\"a\": \"A\"}");
    Path installed = folder("installed", "de", "{\"a\": \"x\", \"b\": \"B\"}");
    Words words = on(own, installed, GERMAN);
    assertThat(words.ofFile("a") + words.ofFile("b") + words.ofFile("c")).isEqualTo("ABc");
    Path drills = folder("drills", "de", "{\"b\": \"beside\"}");
    Words beside = TextsFolder.beside(words, drills);
    assertThat(beside.ofFile("a") + beside.ofFile("b")).isEqualTo("Abeside");
  }

  @Test
  void theProgramItselfSaysItsOwnInEachOfItsLanguages() {
    Words german = TextsFolder.on(Shelves.INSIDE_ALONE, GERMAN);
    assertThat(german.ofFile("Retry is enough")).isEqualTo("Retry genügt");
    Words english = TextsFolder.on(Shelves.INSIDE_ALONE, Words.in(Locale.UK));
    assertThat(english.ofFile("Retry is enough")).isEqualTo("Retry is enough");
  }

  @ParameterizedTest
  @ValueSource(strings = {"DE", "de-DE", "pt_BR", "nb", "zh-Hant", "deu", "mine"})
  void aFileThatIsCalledLikeNoLanguageIsReadByNobody(String name) throws IOException {
    Path file = folder("drills", name, "{").resolve("texts").resolve(name + ".json");
    assertThat(TextsFolder.findings(file))
        .singleElement()
        .satisfies(
            it ->
                assertThat(it.line("f", Words.in(Locale.ENGLISH)))
                    .isEqualTo(
                        "f:1:1: texts-language: "
                            + name
                            + ".json is read by nobody: no language of the program is called so"
                            + " (call it one of these: ar.json, de.json, en.json, es.json,"
                            + " fr.json, ja.json, pt.json)"));
    assertThat(TextsFolder.holds(file)).isEqualTo(name.matches("..|..[-_].*"));
  }

  @Test
  void aDrillThatIsNotEnglishMayBeSaidInEnglish() throws IOException {
    Path drills = folder("drills", "en", "{\"Warum?\": \"Why?\"}");
    assertThat(TextsFolder.beside(Words.in(Locale.ENGLISH), drills).ofFile("Warum?"))
        .isEqualTo("Why?");
  }

  @Test
  void aBrokenFileKeepsNobodyFromAnything() throws IOException {
    Path own = folder("own", "de", "{\"a\": \"A\"");
    Path installed = folder("installed", "de", "{\"a\": \"x\"}");
    assertThat(on(own, installed, GERMAN).ofFile("a")).isEqualTo("x");
    assertThat(TextsFolder.beside(GERMAN, own).ofFile("a")).isEqualTo("a");
  }

  @Test
  void allFilesOfAFolderAreFound() throws IOException {
    Path own = folder("own", "de", "{}");
    folder("own", "ar", "{}");
    assertThat(TextsFolder.files(own))
        .extracting(file -> file.getFileName().toString())
        .containsExactly("ar.json", "de.json");
    assertThat(TextsFolder.files(home)).isEmpty();
  }

  @Test
  void nothingIsReadBeforeSomethingIsSaid() throws IOException {
    Path own = folder("own", "de", "{\"a\": \"early\"}");
    Words words = on(own, own, GERMAN);
    folder("own", "de", "{\"a\": \"late\"}");
    assertThat(words.ofFile("a")).isEqualTo("late");
    folder("own", "de", "{\"a\": \"too late\"}");
    assertThat(words.ofFile("a")).isEqualTo("late");
  }

  @Test
  void aFileIsOneByItsFolderAndItsLanguage() {
    assertThat(TextsFolder.holds(Path.of("drills", "texts", "de.json"))).isTrue();
    assertThat(TextsFolder.holds(Path.of("drills", "texts", "bench.json"))).isFalse();
    assertThat(TextsFolder.holds(Path.of("drills", "de.json"))).isFalse();
  }
}
