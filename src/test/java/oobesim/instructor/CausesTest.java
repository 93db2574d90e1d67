// SPDX-License-Identifier: Apache-2.0
package oobesim.instructor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import oobesim.flow.FailureEntry;
import oobesim.i18n.Words;
import oobesim.support.ShippedFlow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Finding a failure by what a person has before them. */
class CausesTest {
  private static final Causes CAUSES =
      new Causes(
          ShippedFlow.CATALOGUE::catalogue, Path.of("profiles/failures"), Words.in(Locale.ENGLISH));

  @ParameterizedTest
  @CsvSource({
    "0x80280007, tpm-switched-off",
    "80280007, tpm-switched-off",
    "0X80280007, tpm-switched-off",
    "tpm-switched-off, tpm-switched-off",
    "firmware OFF tpm switched, tpm-switched-off",
    "'  switched   tpm ', tpm-switched-off",
    "computers limit delegation, unit-limit-reached",
    "virtual machine, virtual-machine-tpm",
    "autopilot-reset recovery, recovery-environment-missing",
  })
  void codesIdsAndWordsInAnyOrderFindIt(String text, String id) {
    assertThat(ids(CAUSES.find(text))).contains(id);
  }

  @Test
  void nothingFindsAllAndNonsenseNone() {
    assertThat(CAUSES.find(" ")).containsExactlyInAnyOrderElementsOf(CAUSES.catalog().all());
    assertThat(CAUSES.find("tpm no-such-thing")).isEmpty();
  }

  @Test
  void whatIsFoundStandsStageByStageAndImportIsTheLast() {
    List<Stage> stages = CAUSES.find("").stream().map(Stage::of).toList();
    assertThat(stages).isSorted().startsWith(Stage.START).endsWith(Stage.IMPORT);
    assertThat(stages).doesNotContain(Stage.ELSEWHERE).contains(Stage.DEVICE_PREPARATION);
    assertThat(ids(CAUSES.find("0x80180014")))
        .containsSubsequence("user-restriction-blocks-windows", "record-of-earlier-enrolment");
  }

  @Test
  void othersOfACodeAreAllOthersThatShowIt() {
    FailureEntry entry = entry("default-restriction-blocks-windows");
    assertThat(CAUSES.sameCode(entry))
        .hasSizeGreaterThan(1)
        .doesNotContain(entry)
        .allMatch(other -> other.codes().contains(entry.code()))
        .allMatch(other -> CAUSES.sameCode(other).contains(entry));
    FailureEntry silent =
        CAUSES.catalog().all().stream()
            .filter(it -> it.codes().isEmpty())
            .findFirst()
            .orElseThrow();
    assertThat(CAUSES.sameCode(silent)).as("no code is no common code").isEmpty();
  }

  @Test
  void onlyWhatHasAProfileCanBeRehearsed() {
    FailureEntry entry = entry("tpm-switched-off");
    assertThat(CAUSES.profile(entry))
        .isEqualTo(Optional.of(Path.of("profiles/failures/tpm-switched-off.json")));
    Causes elsewhere =
        new Causes(CAUSES.catalogue(), Path.of("profiles/nowhere"), Words.in(Locale.ENGLISH));
    assertThat(elsewhere.profile(entry)).isEmpty();
  }

  private static FailureEntry entry(String id) {
    return CAUSES.catalog().find(id).orElseThrow();
  }

  private static List<String> ids(List<FailureEntry> entries) {
    return entries.stream().map(FailureEntry::id).toList();
  }
}
