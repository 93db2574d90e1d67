// SPDX-License-Identifier: Apache-2.0
package oobesim.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import oobesim.document.Finding;
import oobesim.document.Severity;
import oobesim.profile.intune.FindingCode;
import oobesim.support.English;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The folder of a file is the expectation: it names the finding that the file must give. */
class FindingCorpusTest {
  /** Findings that no file alone can cause. */
  private static final Set<FindingCode> WITHOUT_FILE =
      Set.of(
          FindingCode.UNREADABLE_FILE,
          FindingCode.PART_NOT_IN_PLACE,
          FindingCode.UNKNOWN_SETTING,
          FindingCode.SETTING_NOT_POSSIBLE);

  static List<Path> invalid() {
    return Fixtures.invalid();
  }

  @ParameterizedTest
  @MethodSource("invalid")
  void aFileGivesTheFindingOfItsFolder(Path file) {
    String code = Fixtures.expectation(file);
    Reading reading = ProfileReader.read(file, Shelves.INSIDE_ALONE);

    List<Finding> found = reading.findings().stream().filter(it -> it.code().equals(code)).toList();

    assertThat(found).as("findings of %s: %s", file, reading.findings()).isNotEmpty();
    assertThat(found).extracting(Finding::severity).containsOnly(severity(code));
    assertThat(found).allMatch(it -> !English.message(it).isBlank());
  }

  @ParameterizedTest
  @MethodSource("invalid")
  void aFileWithAnErrorIsNeverUsedAndOneWithoutAlwaysIs(Path file) {
    Reading reading = ProfileReader.read(file, Shelves.INSIDE_ALONE);

    boolean error = reading.findings().stream().anyMatch(it -> it.severity() == Severity.ERROR);

    assertThat(reading.first().isPresent()).isEqualTo(!error);
    if (reading instanceof Reading.Bad bad) {
      assertThat(English.say(bad.whatItIs())).isNotBlank();
    }
  }

  @ParameterizedTest
  @MethodSource("invalid")
  void everyCodeThatIsFoundIsInTheList(Path file) {
    Set<String> known = new TreeSet<>();
    Arrays.stream(FindingCode.values()).map(FindingCode::code).forEach(known::add);

    assertThat(known).containsAll(Fixtures.codes(ProfileReader.read(file, Shelves.INSIDE_ALONE)));
  }

  @Test
  void everyFindingHasAFileThatCausesIt() {
    Set<String> folders = new TreeSet<>();
    Fixtures.invalid().forEach(file -> folders.add(Fixtures.expectation(file)));

    Set<String> codes = new TreeSet<>();
    Arrays.stream(FindingCode.values())
        .filter(code -> !WITHOUT_FILE.contains(code))
        .forEach(code -> codes.add(code.code()));

    assertThat(folders).isEqualTo(codes);
  }

  private static Severity severity(String code) {
    return Arrays.stream(FindingCode.values())
        .filter(it -> it.code().equals(code))
        .findFirst()
        .orElseThrow()
        .severity();
  }
}
