// SPDX-License-Identifier: Apache-2.0
package oobesim.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Pattern;
import oobesim.flow.FailureWords;
import oobesim.page.ScreenId;
import oobesim.support.ShippedFlow;
import org.junit.jupiter.api.Test;

class GalleryPageTest {
  private final List<Card> cards = SmallGallery.cards();
  private final String page =
      GalleryPage.of(cards, "1.2.3", card -> GalleryPage.isFace(card, cards));

  @Test
  void cardsStandInTheOrderOfTheFlow() {
    assertThat(cards)
        .extracting(Card::name)
        .containsExactly("region", "region-zw", "preprov-failure-tpm-not-usable", "dp-progress");
  }

  @Test
  void aScreenHasTheSourceOfItsState() {
    Card region = cards.getFirst();
    assertThat(region.source()).contains("Autopilot tutorial");
    assertThat(region.confidence()).isEqualTo("documented");
    assertThat(region.title()).isEqualTo("Is this the right country or region?");
  }

  @Test
  void aFailureHasTheTitleAndTheCertaintyOfItsEntry() {
    var entry = ShippedFlow.flow().failures().find("tpm-not-usable").orElseThrow();
    assertThat(cards.get(2).source()).isEqualTo(FailureWords.english().title(entry));
    assertThat(cards.get(2).confidence()).isEqualTo(entry.knowledge().confidence());
  }

  @Test
  void everyPictureHasAnAddressOfItsOwn() {
    List<String> ids =
        Pattern.compile("<a id=\"([^\"]+)\"")
            .matcher(page)
            .results()
            .map(found -> found.group(1))
            .toList();
    assertThat(ids)
        .doesNotHaveDuplicates()
        .containsExactly(
            "windows-11/region",
            "windows-10/region",
            "windows-11/region-zw",
            "windows-10/region-zw",
            "windows-11/preprov-failure-tpm-not-usable",
            "windows-10/preprov-failure-tpm-not-usable",
            "windows-11/dp-progress");
  }

  /** Without scripts each picture is a link to the large one, or to itself. */
  @Test
  void everyPictureLeadsToTheLargestThereIs() {
    assertThat(page)
        .contains(
            "href=\"large/windows-11/region.png\"><img src=\"pictures/windows-11/region.png\"")
        .contains("href=\"pictures/windows-10/region-zw.png\"");
  }

  @Test
  void thePageCountsAndNamesItsProgram() {
    assertThat(page).contains("7 pictures of 3 screens", "OOBE Simulator 1.2.3");
    assertThat(page).contains("data-chapter=\"basics\">Basics<span>1</span>");
    assertThat(page).doesNotContain("{{");
  }

  @Test
  void whatStandsOnAScreenCannotLeaveItsPlace() {
    Card wild =
        new Card(
            "region",
            ScreenId.REGION,
            "<script>alert(1)</script>",
            List.of("\"><img src=x onerror=alert(2)>"),
            "a & b",
            "documented",
            new LinkedHashMap<>(cards.getFirst().screens()));
    assertThat(GalleryPage.of(List.of(wild), "1", card -> true))
        .doesNotContain("<script>alert", "<img src=x")
        .contains("&lt;script&gt;alert(1)", "a &amp; b");
  }

  @Test
  void nothingIsLoadedFromElsewhere() {
    assertThat(page).doesNotContainPattern("(src|href)=\"(https?:|//)").doesNotContain("@import");
  }
}
