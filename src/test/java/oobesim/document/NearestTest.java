// SPDX-License-Identifier: Apache-2.0
package oobesim.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import oobesim.support.Draws;
import oobesim.support.English;
import oobesim.support.Property;
import org.junit.jupiter.api.Test;

/** What somebody probably meant. */
class NearestTest {
  private static final List<String> WORDS =
      List.of("wired", "wifi", "none", "preprovisioningAllowed", "entra-signin", "esp");

  private static final String LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";

  @Test
  void theWordWithTheFewestEditsIsMeant() {
    assertThat(Nearest.to("wierd", WORDS)).contains("wired");
    assertThat(Nearest.to("wire", WORDS)).contains("wired");
    assertThat(Nearest.to("WIFI", WORDS)).contains("wifi");
    assertThat(Nearest.to("preProvisionAllowed", WORDS)).contains("preprovisioningAllowed");
    assertThat(Nearest.to("entra-singin", WORDS)).contains("entra-signin");
  }

  @Test
  void aWordThatIsFarFromAllMeansNoneOfThem() {
    assertThat(Nearest.to("bluetooth", WORDS)).isEmpty();
    assertThat(Nearest.to("wired", List.of())).isEmpty();
  }

  @Test
  void ofTwoEquallyNearTheFirstInTheAlphabetIsMeant() {
    assertThat(Nearest.to("cat", List.of("rat", "bat", "hat"))).contains("bat");
  }

  @Test
  void theHintNamesOneOrLists() {
    assertThat(English.say(Nearest.suggestion("wierd", WORDS)))
        .isEqualTo("did you mean \"wired\"?");
    assertThat(English.say(Nearest.suggestion("bluetooth", List.of("wired", "none"))))
        .isEqualTo("known: none, wired");
  }

  @Property
  void aKnownWordMeansItself(Draws any) {
    String word = any.text(1, 12, LETTERS);
    assertThat(Nearest.to(word, List.of(word, word + "x", "x" + word))).contains(word);
  }

  @Property
  void oneSlipIsForgiven(Draws any) {
    String word = any.text(3, 12, LETTERS);
    int at = any.integer(0, word.length() - 1);
    String slip = word.substring(0, at) + word.substring(at + 1);
    assertThat(Nearest.to(slip, List.of(word, "----------------------"))).contains(word);
  }

  @Test
  void aGiantListIsNotSearchedForEver() {
    String alike = "abcdefghij".repeat(5);
    List<String> known = IntStream.range(0, 100_000).mapToObj(i -> alike + i).toList();
    Search search = new Search(alike + "x");
    assertThat(search.among(known)).hasValue(alike + 0);
    assertThat(search.steps()).isLessThan(Search.STEPS + 51 * 65);
    assertThat(Nearest.to("x".repeat(65), known)).isEmpty();
  }

  /** As two full tables of letters would tell, so that no shortcut leads past a nearer word. */
  @Property
  void theShortcutsFindWhatComparingEveryLetterFinds(Draws any) {
    String word = any.text(1, 12, "abc");
    List<String> known = any.list(1, 8, () -> any.text(1, 14, "abc"));
    int most = Math.max(2, word.length() / 3);
    Optional<String> slowly =
        known.stream()
            .filter(other -> edits(word, other) <= most)
            .min(
                Comparator.comparingInt((String other) -> edits(word, other))
                    .thenComparing(Comparator.naturalOrder()));
    assertThat(Nearest.to(word, known)).isEqualTo(slowly);
  }

  private static int edits(String one, String other) {
    if (one.isEmpty() || other.isEmpty()) {
      return one.length() + other.length();
    }
    int[][] table = new int[one.length() + 1][other.length() + 1];
    for (int i = 0; i <= one.length(); i++) {
      for (int j = 0; j <= other.length(); j++) {
        boolean edge = i == 0 || j == 0;
        table[i][j] =
            edge
                ? i + j
                : Math.min(
                    table[i - 1][j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1),
                    1 + Math.min(table[i - 1][j], table[i][j - 1]));
      }
    }
    return table[one.length()][other.length()];
  }

  /** Long names that differ in a few letters: what they have in common is passed over. */
  @Test
  void amongLongSimilarNamesEachTakesHardlyMoreThanItsLetters() {
    String name = "a-state-with-a-rather-long-name-number-";
    List<String> known = IntStream.range(1000, 1080).mapToObj(i -> name + i).toList();
    Search search = new Search(name.replace("rather", "rether") + "1050");
    assertThat(search.among(known)).hasValue(name + 1050);
    assertThat(search.steps()).isLessThan(80 * 5 * name.length());
  }

  @Test
  void ofAGiantListOnlySoMuchIsTold() {
    List<String> known = IntStream.range(10_000, 90_000).mapToObj(Integer::toString).toList();
    assertThat(English.say(Nearest.suggestion("nothing-near", known)))
        .startsWith("known: 10000, 10001, ")
        .endsWith(", 11199 and 78800 more");
  }
}
