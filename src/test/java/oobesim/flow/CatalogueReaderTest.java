// SPDX-License-Identifier: Apache-2.0
package oobesim.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import oobesim.document.Finding;
import oobesim.document.Position;
import oobesim.provisioning.Milestone;
import oobesim.provisioning.around.Mishap;
import oobesim.support.English;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The failure catalogue's file: what is read and what is found to be wrong. */
class CatalogueReaderTest {
  private static final String RIGHT =
      """
      [{ "id": "tpm", "codes": ["0x1", "0x2"],
         "place": "device-preparation/securing-hardware",
         "when": "technician-flow && !device.tpm-usable", "injected": true, "after": "PT7M",
         "scenarios": ["a", "b"], "retry": "no", "reset": "no",
         "sources": ["docs"], "confidence": "documented" }]
      """;

  @Test
  void anEntryIsReadWhole() {
    CatalogueReading reading = CatalogueReader.read(RIGHT);
    assertThat(reading.findings()).isEmpty();
    FailureEntry entry = reading.catalogue().find("tpm").orElseThrow();
    assertThat(entry.code()).isEqualTo("0x1");
    assertThat(entry.codes()).containsExactly("0x1", "0x2");
    assertThat(entry.after()).isEqualTo(Duration.ofMinutes(7));
    assertThat(entry.injected()).isTrue();
    assertThat(entry.when()).isPresent();
    assertThat(entry.knowledge().scenarios()).containsExactly("a", "b");
    assertThat(reading.catalogue().injectable()).containsExactly("tpm");
    assertThat(reading.catalogue().code("tpm")).isEqualTo("0x1");
    assertThat(reading.catalogue().code("nothing")).isEmpty();
  }

  @ParameterizedTest(name = "{1} instead of {0}: {2} at {3}:{4}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "retry": "no",                          |                      | missing-key        | 1 | 2
          "retry": "no"                           | "retry": 7           | missing-key        | 1 | 2
          "retry": "no"                           | "title": "TPM"       | unknown-key        | 4 | 38
          "id": "tpm",                            |                      | missing-key        | 1 | 2
          "confidence": "documented"              | "sure": "documented" | unknown-key        | 5 | 33
          "codes": ["0x1", "0x2"]                 | "codes": "0x1"       | wrong-kind         | 1 | 26
          "codes": ["0x1", "0x2"]                 | "codes": [1]         | wrong-kind         | 1 | 27
          "scenarios": ["a", "b"]                 | "scenarios": {}      | wrong-kind         | 4 | 17
          "injected": true                        | "injected": "yes"    | wrong-kind         | 3 | 65
          "injected": true                        | "alsoAt": "joining"  | wrong-kind         | 3 | 63
          "injected": true                        | "alsoAt": [7]        | wrong-kind         | 3 | 64
          "injected": true                        | "onlyIf": "no-fact"  | unknown-fact       | 3 | 64
          "injected": true                        | "onlyIf": false      | wrong-kind         | 3 | 63
          "after": "PT7M"                         | "after": "7 minutes" | malformed-duration | 3 | 80
          "after": "PT7M"                         | "after": "PT-7M"     | malformed-duration | 3 | 80
          "after": "PT7M"                         | "lasts": "7 minutes" | malformed-duration | 3 | 80
          "after": "PT7M"                         | "after": "P36501D"   | malformed-duration | 3 | 80
          "after": "PT7M"                         | "lasts": "P36501D"   | malformed-duration | 3 | 80
          "after": "PT7M"                         | "lasts": "PT0.0001S" | malformed-duration | 3 | 80
          "after": "PT7M"                         | "lasts": 7           | wrong-kind         | 3 | 80
          "after": "PT7M"                         | "broughtBy": "rain"  | wrong-kind         | 3 | 84
          "after": "PT7M"                         | "leaves": "traces"   | wrong-kind         | 3 | 81
          "after": "PT7M"                         | "after": 7           | wrong-kind         | 3 | 80
          "when": "technician-flow && !device.tpm-usable" | "when": true | wrong-kind         | 3 | 12
          "when": "technician-flow && !device.tpm-usable" | "when": "technician-flwo" | unknown-fact | 3 | 13
          """)
  void aFaultIsFoundAndTheEntryLeftOut(
      String right, String wrong, String code, int line, int column) {
    assertThat(RIGHT).contains(right);
    CatalogueReading reading =
        CatalogueReader.read(RIGHT.replace(right, wrong == null ? "" : wrong));
    assertThat(reading.findings()).extracting(Finding::code).contains(code);
    assertThat(reading.findings().stream().filter(f -> f.code().equals(code)))
        .extracting(Finding::position)
        .contains(new Position(line, column));
    assertThat(reading.findings()).allMatch(it -> !it.said(English.WORDS).isBlank());
    assertThat(reading.catalogue().all()).isEmpty();
  }

  @Test
  void aCauseMayStrikeAtSeveralPlacesAndAnInjectedOneOnlyIfSomethingHolds() {
    String more =
        RIGHT.replace(
            "\"injected\": true",
            "\"injected\": true, \"alsoAt\": [\"joining\"], \"onlyIf\": \"device.was-reset\"");
    FailureEntry entry = CatalogueReader.read(more).catalogue().find("tpm").orElseThrow();
    assertThat(entry.places()).containsExactly("device-preparation/securing-hardware", "joining");
    assertThat(entry.onlyIf().orElseThrow().text()).isEqualTo("device.was-reset");
  }

  @Test
  void anEntrySaysHowLongItTakesWhatBringsItAndWhatItLeaves() {
    String more =
        RIGHT.replace(
            "\"injected\": true",
            """
            "lasts": "PT25M", "broughtBy": "app-detection", "leaves": "foreign-account"
            """);
    FailureCatalog catalogue = CatalogueReader.read(more).catalogue();
    FailureEntry entry = catalogue.find("tpm").orElseThrow();
    assertThat(entry.lasts()).contains(Duration.ofMinutes(25));
    assertThat(entry.leaves()).contains(Milestone.FOREIGN_ACCOUNT);
    assertThat(catalogue.of(Mishap.APP_DETECTION)).contains(entry);
    assertThat(catalogue.of(Mishap.APP_INSTALLER)).isEmpty();
  }

  @Test
  void twoEntriesOfOneIdAreFound() {
    String twice = RIGHT.strip().replaceFirst("]$", ",") + RIGHT.strip().substring(1);
    CatalogueReading reading = CatalogueReader.read(twice);
    assertThat(reading.findings()).extracting(Finding::code).containsExactly("duplicate-id");
    assertThat(reading.catalogue().all()).hasSize(1);
  }

  @Test
  void anEntryWithoutFaultsIsKeptBesideOneWithThem() {
    CatalogueReading reading =
        CatalogueReader.read(RIGHT.strip().replaceFirst("]$", ", 7, {\"id\": \"b\"}]"));
    assertThat(reading.catalogue().all()).extracting(FailureEntry::id).containsExactly("tpm");
    assertThat(reading.findings())
        .extracting(Finding::code)
        .startsWith("wrong-kind", "missing-key")
        .hasSize(5);
  }

  @Test
  void whatIsNoArrayIsNoCatalogue() {
    assertThat(CatalogueReader.read("{}").findings())
        .extracting(Finding::code)
        .containsExactly("wrong-kind");
    assertThat(CatalogueReader.read("[").findings())
        .extracting(Finding::code)
        .containsExactly("malformed-json");
    assertThat(CatalogueReader.read("").findings()).isNotEmpty();
  }
}
