// SPDX-License-Identifier: Apache-2.0
package oobesim.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import oobesim.document.Finding;
import oobesim.document.Severity;
import oobesim.profile.intune.FindingCode;
import oobesim.support.English;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProfileReaderTest {
  private static final String PROFILE =
      """
      {
        "name": "Prüfstand",
        "deploymentProfile": "parts/profile.json"
      }
      """;

  private static final String PART =
      """
      {
        "@odata.type": "#microsoft.graph.azureADWindowsAutopilotDeploymentProfile",
        "displayName": "Büro"
      }
      """;

  @TempDir private Path folder;

  static Stream<Arguments> encodings() {
    return Stream.of(
        Arguments.of(StandardCharsets.UTF_8, ""),
        Arguments.of(StandardCharsets.UTF_8, "\ufeff"),
        Arguments.of(StandardCharsets.UTF_16LE, "\ufeff"),
        Arguments.of(StandardCharsets.UTF_16LE, ""),
        Arguments.of(StandardCharsets.UTF_16BE, "\ufeff"),
        Arguments.of(StandardCharsets.ISO_8859_1, ""));
  }

  @Test
  void aRehearsalInYamlHasThePlacesOfItsLines() throws IOException {
    write("bench.yaml", "name: Desk\nnetwork:\n  link: radio\n".getBytes(StandardCharsets.UTF_8));
    write("other.yaml", "name: Desk\nservices:\n  web: {}\n".getBytes(StandardCharsets.UTF_8));

    write(
        "good.yaml", "# old\nusers:\n  - upn: kim@contoso.com\n".getBytes(StandardCharsets.UTF_8));

    assertThat(read("good.yaml")).isEmpty();
    List<Finding> found = read("bench.yaml");

    assertThat(found).extracting(Finding::code).containsExactly("unknown-word");
    assertThat(found.getFirst().position().line()).isEqualTo(3);
    assertThat(read("other.yaml")).extracting(Finding::code).containsExactly("not-json");
  }

  @ParameterizedTest
  @MethodSource("encodings")
  void aFileAndItsPartsAreReadInAnyEncoding(Charset charset, String mark) throws IOException {
    write("bench.json", (mark + PROFILE).getBytes(charset));
    write("parts/profile.json", (mark + PART).getBytes(charset));

    SimulationProfile profile = Fixtures.good(folder.resolve("bench.json"));

    assertThat(profile.name()).isEqualTo("Prüfstand");
    assertThat(profile.surroundings().deploymentProfile().orElseThrow().displayName())
        .isEqualTo("Büro");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void linesAreCountedWhateverEndsThem(String end) throws IOException {
    write(
        "bench.json",
        "{\n\n\"netwrk\": 1, \"faults\": []\n}"
            .replace("\n", end)
            .getBytes(StandardCharsets.UTF_8));

    Finding finding =
        ProfileReader.read(folder.resolve("bench.json"), Shelves.INSIDE_ALONE)
            .findings()
            .getFirst();

    assertThat(finding.position().line()).isEqualTo(3);
  }

  @Test
  void aFileThatDoesNotExistIsAFinding() {
    Reading reading = ProfileReader.read(folder.resolve("none.json"), Shelves.INSIDE_ALONE);

    assertThat(reading).isInstanceOf(Reading.Bad.class);
    assertThat(Fixtures.codes(reading)).containsExactly("unreadable-file");
    assertThat(reading.findings().getFirst().severity()).isEqualTo(Severity.ERROR);
    assertThat(English.message(reading.findings().getFirst())).endsWith("there is no such file");
  }

  @Test
  void aFolderIsAFinding() {
    Reading reading = ProfileReader.read(folder, Shelves.INSIDE_ALONE);

    assertThat(Fixtures.codes(reading)).containsExactly("unreadable-file");
    assertThat(English.message(reading.findings().getFirst())).endsWith("it is a folder");
  }

  @Test
  void aFileWithoutFolderStartsFromTheWorkingFolder() {
    assertThat(
            Fixtures.codes(ProfileReader.read(Path.of("no-such-file.json"), Shelves.INSIDE_ALONE)))
        .containsExactly("unreadable-file");
  }

  @Test
  void aPartByPathNeedsAFile() {
    Reading reading = ProfileReader.fromSource(Fixtures.json("{\"deploymentProfile\":\"x.json\"}"));

    assertThat(Fixtures.codes(reading)).containsExactly("part-not-in-place");
  }

  @Test
  void aPartMayStandThereAsText() throws IOException {
    String text = PART.replace("\n", "").replace("\"", "\\\"");

    SimulationProfile profile = Fixtures.good("{\"deploymentProfile\":\"" + text + "\"}");

    assertThat(profile.surroundings().deploymentProfile().orElseThrow().displayName())
        .isEqualTo("Büro");
  }

  @Test
  void originsNameTheLineInTheFileOfTheAdministrator() throws IOException {
    write("bench.json", PROFILE.getBytes(StandardCharsets.UTF_8));
    write("parts/profile.json", PART.getBytes(StandardCharsets.UTF_8));

    SimulationProfile profile = Fixtures.good(folder.resolve("bench.json"));

    Origin name = profile.origins().get("profileName");
    assertThat(name.fromFile()).isTrue();
    assertThat(name.line()).contains(3);
    assertThat(English.say(name.note())).isEqualTo("in parts/profile.json");
    Origin eula = profile.origins().get("eulaHidden");
    assertThat(eula)
        .isEqualTo(new Origin("false", false, Optional.empty(), FindingCode.text("note.default")));
  }

  @Test
  void theOrganisationIsTheTenantUnlessTheFileOfTheDeviceSaysOtherwise() {
    Path offline =
        Fixtures.FOLDER.resolve("valid/offline-profile/1310/AutopilotConfigurationFile.json");

    assertThat(organization(Fixtures.good("{\n\"tenant\":{\"name\":\"F\"}}")))
        .isEqualTo(new Origin("F", true, Optional.of(2), FindingCode.text("note.tenant-name")));
    assertThat(organization(Fixtures.good("{}")).fromFile()).isFalse();
    assertThat(organization(Fixtures.good(offline)).value()).isEqualTo("fabrikam.example");
  }

  @Test
  void originsComeInTheSameOrderEachTime() {
    List<String> names = List.copyOf(Fixtures.good("{}").origins().keySet());

    assertThat(names).startsWith("profileName", "joinType").endsWith("organization");
    assertThat(List.copyOf(Fixtures.good("{}").origins().keySet())).isEqualTo(names);
  }

  @Test
  void severalSimulationProfilesInOneFileAreAWarning() {
    Reading reading = Fixtures.read("{\"name\":\"a\"}\n{\"name\":\"b\"}");

    assertThat(Fixtures.codes(reading)).containsExactly("several-documents");
    assertThat(reading.first().orElseThrow().name()).isEqualTo("a");
  }

  @Test
  void brokenJsonIsReportedInsideTheFile() {
    Finding finding = Fixtures.read("{\n  \"name\": \"x\",\n").findings().getFirst();

    assertThat(finding.code()).isEqualTo("malformed-json");
    assertThat(finding.position().line()).isEqualTo(2);
    assertThat(finding.position().column()).isEqualTo(15);
  }

  private static Origin organization(SimulationProfile profile) {
    return profile.origins().get("organization");
  }

  private void write(String name, byte[] bytes) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
  }

  private List<Finding> read(String name) {
    return ProfileReader.read(folder.resolve(name), Shelves.INSIDE_ALONE).findings();
  }
}
