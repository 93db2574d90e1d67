// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.layout.Pane;
import oobesim.flow.FailureEntry;
import oobesim.flow.FailureWords;
import oobesim.support.Fx;
import oobesim.support.ShippedFlow;
import oobesim.ui.trainee.text.WindowText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of a failure. */
class FailureDetailTest {
  private static final WindowText TEXT = WindowText.in(Locale.ENGLISH);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "device-preparation/securing-hardware | Status page, Device preparation: securing the"
            + " hardware",
        "account-setup/apps | Status page, Account setup: apps",
        "esp | Status page as a whole",
        "joining | Join to Microsoft Entra ID and enrolment",
        "preprov-landing | Landing page of the technician",
        "unseen | Nowhere on the device",
        "my-own-place | My own place",
      })
  void placesAreWordedForPeople(String place, String words) {
    assertThat(FailureDetail.place(TEXT, place)).isEqualTo(words);
  }

  @Test
  void everyShippedPlaceHasWordsOfItsOwn() {
    assertThat(ShippedFlow.CATALOGUE.catalogue().all())
        .flatExtracting(FailureEntry::places)
        .flatExtracting(place -> List.of(place.split("/")))
        .allMatch(part -> TEXT.keys().contains("failures-page.place." + part));
  }

  @ParameterizedTest
  @CsvSource({
    "virtual-machine-tpm, retry, No.",
    "tpm-switched-off, retry, 'Yes, once the cause is put right.'",
    "tpm-attestation-intermittent, retry, 'Yes, by itself.'",
    "tpm-attestation-intermittent, reset, 'It may, at a risk: see the way out.'",
    "tpm-switched-off, confidence, inferred: it follows from what is documented",
    "tpm-switched-off, code, '0x80280007, 0x80280006'",
    "laps-not-applied, effect, The run goes on; a log or a portal would tell it.",
  })
  void wordsOfTheCatalogueBecomeSentences(String id, String part, String words) {
    assertThat(text(entry(id), part)).isEqualTo(words);
  }

  @Test
  void theWayOutComesFirstThenHowToTellItApartThenTheRest() {
    List<String> order =
        Fx.get(
            () ->
                new FailureDetail(TEXT, FailureWords.english(), "p")
                        .of(
                            entry("tpm-switched-off"),
                            List.of(entry("tpm-general-failure")),
                            it -> {})
                        .stream()
                        .flatMap(FailureDetailTest::inside)
                        .map(Node::getId)
                        .filter(Objects::nonNull)
                        .toList());
    assertThat(order)
        .startsWith("p/code", "p/title", "p/fix", "p/retry", "p/reset", "p/told", "p/others")
        .containsSubsequence("p/others", "p/seen", "p/causes", "p/place", "p/sources");
  }

  @Test
  void oneCauseIsASentenceAndSeveralAreAList() {
    assertThat(text(entry("tpm-switched-off"), "causes")).doesNotContain("•");
    assertThat(text(entry("tpm-attestation-intermittent"), "causes").lines())
        .hasSizeGreaterThan(1)
        .allMatch(line -> line.startsWith("• "));
  }

  @Test
  void othersOfTheCodeAreButtonsThatLeadToThem() {
    FailureEntry entry = entry("tpm-switched-off");
    FailureEntry other = entry("tpm-general-failure");
    List<String> chosen = new ArrayList<>();
    Fx.run(
        () -> {
          List<Node> nodes =
              new FailureDetail(TEXT, FailureWords.english(), "p")
                  .of(entry, List.of(other), chosen::add);
          assertThat(text(nodes, "p/others")).isEqualTo("The same code has another cause");
          nodes.stream()
              .filter(Button.class::isInstance)
              .map(Button.class::cast)
              .forEach(Button::fire);
        });
    assertThat(chosen).containsExactly("tpm-general-failure");
  }

  private static String text(FailureEntry entry, String part) {
    return Fx.get(
        () ->
            text(
                new FailureDetail(TEXT, FailureWords.english(), "p").of(entry, List.of(), it -> {}),
                "p/" + part));
  }

  private static String text(List<Node> nodes, String id) {
    return nodes.stream()
        .flatMap(FailureDetailTest::inside)
        .filter(node -> id.equals(node.getId()))
        .map(node -> ((Labeled) node).getText())
        .findFirst()
        .orElseThrow();
  }

  private static Stream<Node> inside(Node node) {
    return node instanceof Pane pane
        ? pane.getChildren().stream().flatMap(FailureDetailTest::inside)
        : Stream.of(node);
  }

  private static FailureEntry entry(String id) {
    return ShippedFlow.CATALOGUE.catalogue().find(id).orElseThrow();
  }
}
