// SPDX-License-Identifier: Apache-2.0
package oobesim.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import oobesim.i18n.Languages;
import oobesim.profile.TextsFile;
import oobesim.support.ShippedTexts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Everything that people read of the files of the program is said in each of its languages. */
class ShippedTextsTest {
  /** What is the same in every language. */
  private static final Pattern NO_WORDS = Pattern.compile("\\S*[@\\d]\\S*");

  private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");

  /** What somebody writes down or looks for must be there to the letter. */
  private static final Pattern VALUE =
      Pattern.compile("0x[0-9A-Fa-f]+|[\\w.+-]+@[\\w.]+\\.com|5CG\\w+|\\d{3,}");

  private static final Pattern HIDDEN = Pattern.compile("[\\p{Cf}\\p{Cc}]");

  static List<Path> files() throws IOException {
    return ShippedTexts.files();
  }

  @ParameterizedTest
  @MethodSource("files")
  void noTextIsLeftOutAndNoneIsTranslatedThatIsGone(Path file) throws IOException {
    TextsFile read = TextsFile.read(file);
    SequencedSet<String> all = ShippedTexts.all();
    assertThat(read.findings()).isEmpty();
    assertThat(all)
        .filteredOn(text -> WORD.matcher(NO_WORDS.matcher(text).replaceAll("")).find())
        .filteredOn(text -> read.of(text).isEmpty())
        .as("said in English in " + file)
        .isEmpty();
    TreeSet<String> gone = new TreeSet<>(read.texts().keySet());
    gone.removeAll(all);
    assertThat(gone).as("of no use any more in " + file).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("files")
  void codesAndNamesStandInEachLanguageAsTheyAre(Path file) {
    Map<String, String> texts = TextsFile.read(file).texts();
    assertThat(texts)
        .allSatisfy((text, said) -> assertThat(values(text)).allMatch(said::contains))
        .allSatisfy((text, said) -> assertThat(said).doesNotContainPattern(HIDDEN));
  }

  private static List<String> values(String text) {
    return VALUE.matcher(text).results().map(MatchResult::group).distinct().toList();
  }

  @Test
  void eachLanguageOfThePagesHasThem() throws IOException {
    TreeSet<String> pages = new TreeSet<>(Languages.known());
    pages.remove("en");
    assertThat(ShippedTexts.files())
        .extracting(file -> file.getFileName().toString().replace(".json", ""))
        .containsExactlyElementsOf(pages);
  }
}
