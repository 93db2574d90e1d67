// SPDX-License-Identifier: Apache-2.0
package oobesim.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;

/** What somebody probably meant. */
class NearestTest {
  private static final List<String> WORDS =
      List.of("wired", "wifi", "none", "preprovisioningAllowed", "entra-signin", "esp");

  @Example
  void theWordWithTheFewestEditsIsMeant() {
    assertThat(Nearest.to("wierd", WORDS)).contains("wired");
    assertThat(Nearest.to("wire", WORDS)).contains("wired");
    assertThat(Nearest.to("WIFI", WORDS)).contains("wifi");
    assertThat(Nearest.to("preProvisionAllowed", WORDS)).contains("preprovisioningAllowed");
    assertThat(Nearest.to("entra-singin", WORDS)).contains("entra-signin");
  }

  @Example
  void aWordThatIsFarFromAllMeansNoneOfThem() {
    assertThat(Nearest.to("bluetooth", WORDS)).isEmpty();
    assertThat(Nearest.to("wired", List.of())).isEmpty();
  }

  @Example
  void ofTwoEquallyNearTheFirstInTheAlphabetIsMeant() {
    assertThat(Nearest.to("cat", List.of("rat", "bat", "hat"))).contains("bat");
  }

  @Example
  void theHintNamesOneOrLists() {
    assertThat(Nearest.hint("wierd", WORDS)).isEqualTo("did you mean \"wired\"?");
    assertThat(Nearest.hint("bluetooth", List.of("wired", "none"))).isEqualTo("known: none, wired");
  }

  @Property
  void aKnownWordMeansItself(@ForAll @AlphaChars @StringLength(min = 1, max = 12) String word) {
    assertThat(Nearest.to(word, List.of(word, word + "x", "x" + word))).contains(word);
  }

  @Property
  void oneSlipIsForgiven(
      @ForAll @AlphaChars @StringLength(min = 3, max = 12) String word, @ForAll int place) {
    int at = Math.floorMod(place, word.length());
    String slip = word.substring(0, at) + word.substring(at + 1);
    assertThat(Nearest.to(slip, List.of(word, "----------------------"))).contains(word);
  }
}
