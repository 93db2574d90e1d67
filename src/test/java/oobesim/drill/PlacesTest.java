// SPDX-License-Identifier: Apache-2.0
package oobesim.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import oobesim.document.Finding;
import oobesim.support.DrillBench;
import oobesim.support.DrillText;
import oobesim.support.English;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which places a drill has is read, held to its variants, and drawn by the seed. */
class PlacesTest {
  private static final DrillText SOUND =
      DrillText.sound()
          .with("variants", "[{\"id\": \"one\"}, {\"id\": \"two\"}, {\"id\": \"three\"}]")
          .with("scripts", "{}");

  private static final Places LINE =
      DrillBench.read(DrillBench.file("d-22")).places().orElseThrow();

  private static String group(String id, String rest) {
    return "{\"id\": \"" + id + "\", \"title\": \"t\", \"variants\": " + rest + "}";
  }

  private static DrillText with(String... groups) {
    return SOUND.with(
        "places", "{\"groups\": [" + String.join(", ", groups) + "], \"limit\": \"45m\"}");
  }

  @Test
  void theAssemblyLineHasEightPlacesFourOfThemGood() {
    assertThat(LINE.count()).isEqualTo(8);
    assertThat(LINE.groups()).extracting(Places.Group::count).containsExactly(4, 4);
    assertThat(LINE.of("laptop-a")).contains(LINE.groups().getFirst());
    assertThat(LINE.of("laptop-h")).contains(LINE.groups().getLast());
    assertThat(LINE.of("laptop-z")).isEmpty();
  }

  @Test
  void aSeedAlwaysDrawsTheSameAndSeedsDrawEveryLaptopToTheFirstPlace() {
    assertThat(LINE.drawn(7)).isEqualTo(LINE.drawn(7)).doesNotHaveDuplicates().hasSize(8);
    Set<String> first = new HashSet<>();
    LongStream.range(0, 200).forEach(seed -> first.add(LINE.drawn(seed).getFirst()));
    assertThat(first).hasSize(8);
  }

  @Test
  void aGroupMayDrawFewerThanItHas() {
    Places places =
        with(group("some", "[\"one\", \"two\", \"three\"], \"count\": 2"))
            .drill()
            .places()
            .orElseThrow();
    assertThat(places.count()).isEqualTo(2);
    Set<Set<String>> drawn = new HashSet<>();
    LongStream.range(0, 100).forEach(seed -> drawn.add(Set.copyOf(places.drawn(seed))));
    assertThat(drawn).hasSize(3).allMatch(pair -> pair.size() == 2);
  }

  @Test
  void itBeginsAtTheUsualSpeedUnlessItSaysAnother() {
    assertThat(with(group("all", "[\"one\", \"two\"]")).drill().places().orElseThrow().speed())
        .isEqualTo(60);
    assertThat(LINE.speed()).isEqualTo(10);
    assertThat(SOUND.drill().places()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "unknown-variant | [\"one\", \"too\"]                | too",
        "duplicate-id    | [\"one\", \"one\"]                | one",
        "wrong-places    | [\"one\"]                         | 1 places",
        "wrong-number    | [\"one\", \"two\"], \"count\": 3  | 1 to 2",
        "nothing-there   | []                                | variants"
      })
  void whatCannotStandSideBySideIsFound(String code, String variants, String said) {
    List<Finding> findings = with(group("all", variants)).read().findings();
    assertThat(findings).extracting(Finding::code).contains(code);
    assertThat(findings).extracting(English::message).anyMatch(words -> words.contains(said));
  }

  @Test
  void whoIsOnThePhoneHasNoPlaces() {
    assertThat(
            with(group("all", "[\"one\", \"two\"]"))
                .with("roles", "[\"help-desk\"]")
                .read()
                .findings())
        .extracting(Finding::code)
        .containsExactly("places-by-phone");
  }

  @Test
  void aDrillSaysItselfWhetherItIsAboutHandingOver() {
    assertThat(DrillBench.read(DrillBench.file("d-22")).handsOver()).isTrue();
    assertThat(DrillBench.read(DrillBench.file("d-01")).handsOver()).isFalse();
  }
}
