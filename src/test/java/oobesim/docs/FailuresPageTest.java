// SPDX-License-Identifier: Apache-2.0
package oobesim.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import oobesim.flow.CatalogueReader;
import oobesim.flow.FailureEntry;
import oobesim.flow.FailureWords;
import oobesim.flow.ShippedFailures;
import org.junit.jupiter.api.Test;

/** The page of failures says what the catalogue says. */
class FailuresPageTest {
  private static final Path PAGE = GeneratedPart.DOCS.resolve("failures.md");

  @Test
  void everyCodeOfSeveralCausesIsToldApart() throws IOException {
    Map<String, List<FailureEntry>> codes =
        ShippedFailures.catalogue().all().stream()
            .filter(entry -> !entry.code().isEmpty())
            .collect(
                Collectors.groupingBy(
                    FailureEntry::code, TreeMap::new, Collectors.toUnmodifiableList()));
    StringBuilder rows = new StringBuilder("| code | failure | told by |\n|---|---|---|\n");
    codes.values().stream()
        .filter(entries -> entries.size() > 1)
        .forEach(
            entries ->
                entries.forEach(
                    entry ->
                        rows.append(
                            "| %s | [`%s`](#%s) | %s |\n"
                                .formatted(
                                    entry.code(),
                                    entry.id(),
                                    entry.id(),
                                    FailureWords.english().tellApart(entry)))));
    new GeneratedPart(PAGE, "codes").check(rows.toString());
  }

  @Test
  void everyEntryIsOnThePage() throws IOException {
    StringBuilder page = new StringBuilder();
    for (String family : ShippedFailures.FAMILIES) {
      List<FailureEntry> entries =
          CatalogueReader.read(ShippedFailures.text(family)).catalogue().all();
      assertThat(entries).as(family).isNotEmpty();
      page.append("\n## ").append(heading(family)).append("\n");
      entries.forEach(entry -> page.append(FailureSection.of(entry)));
    }
    new GeneratedPart(PAGE, "entries").check(page.toString());
  }

  private static String heading(String family) {
    return switch (family) {
      case "import" -> "Registration and import";
      case "network" -> "Network";
      case "profile" -> "The Autopilot profile";
      case "sign-in" -> "Sign-in";
      case "enrolment" -> "Enrolment";
      case "tpm" -> "TPM attestation";
      case "join" -> "Join and device objects";
      case "domain-join" -> "Hybrid join";
      case "apps" -> "Apps and time";
      case "policies" -> "Policies and the status page";
      case "course" -> "The course of a run";
      case "reset" -> "Autopilot Reset";
      default -> throw new AssertionError("a family without a heading: " + family);
    };
  }
}
