// SPDX-License-Identifier: Apache-2.0
package oobesim.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import oobesim.document.Finding;
import oobesim.document.Json;
import oobesim.document.JsonReader;
import oobesim.document.Severity;
import oobesim.flow.FailureCatalog;
import oobesim.profile.Shelves;
import oobesim.support.English;
import oobesim.support.ShippedFlow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A translation of what stands nowhere any more is told, and no other. */
class GoneTextsRuleTest {
  private static final FailureCatalog FAILURES = ShippedFlow.CATALOGUE.catalogue();

  @TempDir Path folder;

  @BeforeEach
  void files() throws IOException {
    write("drill.json", "{\"title\": \"The cable is out\", \"order\": {\"Room\": \"any\"}}");
    write("drills/other.json", "{\"steps\": [{\"why\": \"Retry is enough.\"}]}");
    write("flows/own.json", "{\"meta\": {\"source\": \"One page; Another page\"}}");
    write("contracts/own.json", "{\"contracts\": [{\"says\": \"Nobody waits\"}]}");
    write("broken.json", "{\"title\": ");
    write("elsewhere/drill.json", "{\"title\": \"Of another folder\"}");
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private List<Finding> check(Shelves shelves, String texts) {
    Json.Obj object = (Json.Obj) JsonReader.read(texts).documents().getFirst();
    return new GoneTextsRule(shelves, FAILURES).check(object, folder);
  }

  private List<Finding> gone(String text) {
    return check(Shelves.INSIDE_ALONE, "{\"" + text + "\": \"x\"}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The cable is out",
        "Room",
        "Retry is enough.",
        "Another page",
        "Nobody waits",
        "Green bench",
        "Autopilot known issues"
      })
  void whatStandsInAFileOfTheFolderOrOfTheProgramIsNotGone(String text) {
    assertThat(gone(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The cable was out     | did you mean \"The cable is out\"?",
        "Retry is not enough.  | did you mean \"Retry is enough.\"?",
        "Nobody waits for that | take it out, or write it as the file has it now",
        "Of another folder     | take it out, or write it as the file has it now"
      })
  void whatStandsNowhereIsARemarkWithWhatBecameOfIt(String text, String hint) {
    assertThat(gone(text))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.code()).isEqualTo("texts-gone");
              assertThat(finding.severity()).isEqualTo(Severity.INFO);
              assertThat(English.message(finding)).contains("\"" + text + "\"");
              assertThat(English.hint(finding)).isEqualTo(hint);
            });
  }

  @Test
  void eachHasItsPlaceInTheOrderOfTheFileAndWhatIsToBeWrittenCountsAsWell() {
    assertThat(check(Shelves.INSIDE_ALONE, "{\n\"b\": \"x\",\n\"Room\": \"Raum\",\n \"a\": \"\"}"))
        .extracting(finding -> finding.position().line())
        .containsExactly(2, 4);
  }

  @Test
  void whatIsTranslatedIsNotWhatBecameOfAnother() {
    assertThat(
            check(
                Shelves.INSIDE_ALONE,
                "{\"The cable is out\": \"x\", \"The cable was out\": \"x\"}"))
        .singleElement()
        .satisfies(finding -> assertThat(English.hint(finding)).doesNotContain("did you mean"));
  }

  @Test
  void aTextOfOwnProfilesIsNotGone() {
    Shelves own = Shelves.INSIDE_ALONE.withOwn(Optional.of(folder.resolve("elsewhere")));
    assertThat(check(own, "{\"Of another folder\": \"x\"}")).isEmpty();
  }
}
