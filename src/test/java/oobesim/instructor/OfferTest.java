// SPDX-License-Identifier: Apache-2.0
package oobesim.instructor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import oobesim.i18n.Words;
import oobesim.profile.ProfileReader;
import oobesim.profile.Shelves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OfferTest {
  private static final Path BENCH = Path.of("profiles/preprovisioning-entra.json");

  @TempDir private Path folder;

  @Test
  void everyShippedProfileHasATitleOfItsOwnAndALine() throws IOException {
    List<Path> files = shipped();
    List<Offer> offers = offers(files);
    assertThat(offers).extracting(Offer::file).containsExactlyInAnyOrderElementsOf(files);
    assertThat(offers).extracting(Offer::title).doesNotHaveDuplicates();
    assertThat(offers).allSatisfy(offer -> assertThat(offer.line()).isNotBlank());
  }

  @Test
  void scenariosComeFirstThenVariantsThenWhatFails() throws IOException {
    List<Offer> offers = offers(shipped());
    assertThat(offers.stream().map(Offer::exercise))
        .isSorted()
        .contains(Exercise.SCENARIO, Exercise.VARIANT, Exercise.FAILURE)
        .doesNotContain(Exercise.UNSAID);
    for (Exercise exercise : Exercise.values()) {
      assertThat(offers.stream().filter(it -> it.exercise() == exercise).map(Offer::title))
          .isSorted();
    }
  }

  @Test
  void theTitleLeavesOutWhatAllNamesBeginWith() {
    assertThat(offers(List.of(BENCH)).getFirst().title()).isEqualTo("Pre-provisioning, Entra join");
  }

  @Test
  void whatCannotBeUsedIsNotOffered() throws IOException {
    Path bad = Files.writeString(folder.resolve("bad.json"), "{ \"name\": 4 }");
    Path plain = Files.writeString(folder.resolve("plain.json"), "{ \"name\": \"mine\" }");
    List<Offer> offers = offers(List.of(bad, plain, folder.resolve("nothing.json")));
    assertThat(offers).extracting(Offer::title).containsExactly("Mine");
    assertThat(offers.getFirst().line()).isEmpty();
  }

  @Test
  void anOpenFileIsFoundAmongTheOffers() throws IOException {
    List<Offer> offers = offers(shipped());
    assertThat(offers.get(Offer.indexOf(offers, BENCH)).file()).isEqualTo(BENCH);
    assertThat(Offer.indexOf(offers, folder)).isZero();
  }

  private static List<Path> shipped() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("profiles"))) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    }
  }

  private static List<Offer> offers(List<Path> files) {
    return Offer.read(
        files, file -> ProfileReader.read(file, Shelves.INSIDE_ALONE), Words.in(Locale.ENGLISH));
  }
}
