// SPDX-License-Identifier: Apache-2.0
package oobesim.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import oobesim.document.Finding;
import oobesim.document.Severity;
import oobesim.page.Illustration;
import oobesim.page.OwnPage;
import oobesim.page.ScreenId;
import oobesim.support.English;
import oobesim.support.OwnPagesFlow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pages that a flow file brings, and what is found in them. */
class OwnPagesTest {
  @Test
  void theExampleIsReadWithoutAFinding() {
    assertThat(OwnPagesFlow.reading(OwnPagesFlow.text()).findings()).isEmpty();
    OwnPages own = OwnPagesFlow.flow().own();
    assertThat(own.pages()).containsOnlyKeys("asset-tag", "thanks");
    OwnPage page = own.pages().get("asset-tag");
    assertThat(page.drawing()).isEqualTo(Illustration.SETTINGS);
    assertThat(page.parts().fields()).containsExactly("tag");
    assertThat(page.text(Locale.GERMANY, "next")).contains("Weiter");
  }

  @Test
  void aScreenOfTheProgramAndAnOwnPageAreBothKnownByTheirWords() {
    OwnPages own = OwnPagesFlow.flow().own();
    assertThat(own.named("esp")).contains(ScreenId.ESP);
    assertThat(own.named("thanks")).contains(own.pages().get("thanks"));
    assertThat(own.named("tea")).isEmpty();
    assertThat(own.words()).startsWith("off").endsWith("asset-tag", "thanks");
  }

  /** One fault is planted; it is the only finding, and stands where it was planted. */
  @ParameterizedTest(name = "{2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "drawing": "settings"      | "drawing": "setings"         | unknown-drawing  | ERROR
          "drawing": "settings"      | "picture": "settings"        | unknown-key      | ERROR
          "drawing": "settings"      | "drawing": 7                 | wrong-kind       | ERROR
          "fields": ["tag"]          | "fields": "tag"              | wrong-kind       | ERROR
          "title": "Thank you",      |                              | missing-title    | ERROR
          "title": "Thank you"       | "title": " "                 | missing-title    | ERROR
          , "done": "To the desktop" |                              | missing-text     | ERROR
          "lisbon": "Lissabon",      |                              | missing-text     | WARNING
          "lisbon": "Lissabon",      | "lisbon": "x", "porto": "y", | unknown-key      | WARNING
          "on": { "done"             | "on": { "go"                 | unknown-event    | WARNING
          "de": {                    | "German": {                  | illegal-language | ERROR
          "screen": "thanks"         | "screen": "boot"             | page-not-shown   | WARNING
          """)
  void aFaultOfAPageIsFound(String right, String wrong, String code, Severity severity) {
    String text = OwnPagesFlow.text();
    assertThat(text).contains(right);
    String planted = text.replace(right, wrong == null ? "" : wrong);

    List<Finding> findings = OwnPagesFlow.reading(planted).findings();

    assertThat(findings).extracting(Finding::code).contains(code);
    assertThat(findings).allMatch(it -> it.code().equals(code) && it.severity() == severity);
    assertThat(findings).allMatch(it -> !it.said(English.WORDS).isBlank());
    assertThat(OwnPagesFlow.reading(planted).flow().isEmpty())
        .isEqualTo(severity == Severity.ERROR);
  }

  @Test
  void aFindingStandsAtItsValueAndNamesTheNearestWord() {
    String text = OwnPagesFlow.text().replace("\"settings\"", "\"setings\"");
    assertThat(OwnPagesFlow.reading(text).findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.position().line()).isEqualTo(7);
              assertThat(finding.pointer()).isEqualTo("/pages/asset-tag/drawing");
              assertThat(English.hint(finding)).contains("settings");
            });
  }

  @Test
  void anIdOfTheProgramIsNoIdOfAnOwnPage() {
    String text = OwnPagesFlow.text().replace("asset-tag", "eula");
    assertThat(OwnPagesFlow.reading(text).findings())
        .extracting(Finding::code)
        .containsExactly("known-screen");
  }

  @Test
  void anIdThatStandsTwiceIsFound() {
    String text = OwnPagesFlow.text().replace("\"fields\": [\"tag\"]", "\"fields\": [\"next\"]");
    assertThat(OwnPagesFlow.reading(text).findings())
        .extracting(Finding::code)
        .contains("double-id");
  }

  @Test
  void theIdOfTheLeadIsNoIdOfAnythingElse() {
    String text = OwnPagesFlow.text().replace("[\"why\"]", "[\"why\", \"lead\"]");
    assertThat(OwnPagesFlow.reading(text).findings())
        .extracting(Finding::code)
        .containsExactly("double-id");
  }

  @Test
  void buttonsThatAreNoListAreToldOnce() {
    String text = OwnPagesFlow.text().replace("[\"done\"]", "\"done\"");
    assertThat(OwnPagesFlow.reading(text).findings())
        .extracting(Finding::code)
        .containsExactly("wrong-kind");
  }

  @Test
  void aBrokenChartIsNotSaidToShowNoPage() {
    String text = OwnPagesFlow.text().replace("\"target\": \"thanks\"", "\"target\": \"tea\"");
    assertThat(OwnPagesFlow.reading(text).findings())
        .isNotEmpty()
        .extracting(Finding::code)
        .doesNotContain("page-not-shown");
  }

  @Test
  void pagesThatAreNoObjectAreFound() {
    assertThat(
            OwnPagesFlow.reading(
                    "{\"id\": \"m\", \"initial\": \"a\", \"pages\": [], \"states\": {\"a\": {}}}")
                .findings())
        .extracting(Finding::code)
        .containsExactly("wrong-kind");
  }
}
