// SPDX-License-Identifier: Apache-2.0
package oobesim.cli;

import static oobesim.cli.Call.oobesim;
import static oobesim.cli.CommandResultAssert.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import oobesim.document.Json;
import oobesim.document.JsonReader;
import oobesim.flow.ShippedFailures;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CheckCommandTest {
  /** Files that hold one part of what an administrator says: a remark says so. */
  private static final List<String> PARTS =
      List.of("domain-join.json", "esp-hidden.json", "esp-standard.json");

  private static final Path IGNORED = Path.of("profiles", "intune", "existing-devices-utf-16");

  /** Profiles of failures that consist in what check finds. */
  private static final Set<String> FOUND =
      Set.of(
          "assigned-user-missing.json",
          "domain-join-values-wrong.json",
          "import-duplicate.json",
          "import-file-form.json",
          "import-hash-invalid.json",
          "import-hash-not-base64.json",
          "import-of-other-device.json");

  @TempDir Path folder;
  private Path profile;

  @BeforeEach
  void aProfileWithAFault() throws IOException {
    profile =
        Files.writeString(
            folder.resolve("bad.json"),
            """
            {
              "flow": "windows-oobe",
              "nam": "a, b: 100%"
            }
            """);
  }

  static List<Path> shipped() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("profiles"))) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> !file.startsWith(Path.of("profiles", "schema")))
          .filter(file -> PARTS.stream().noneMatch(file::endsWith))
          .filter(file -> !file.startsWith(IGNORED))
          .filter(file -> !FOUND.contains(file.getFileName().toString()))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void whatIsShippedIsSound(Path file) {
    assertThat(oobesim("check", file)).exitedWith(0).outIsEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "assigned-user-missing,  assigned-user-unknown, jonni@contoso.com",
    "import-duplicate,       import-duplicate,      line 3",
    "import-file-form,       import-quotes,         line 2",
    "import-hash-invalid,    import-no-serial,      line 2",
    "import-hash-not-base64, import-hash-broken,    line 2",
    "import-of-other-device, import-other-device,   5CG1234XYZ"
  })
  void aMistakeInARegistrationIsFoundBeforeADeviceMeetsIt(String id, String code, String words) {
    CommandResult result = oobesim("check", "profiles/failures/" + id + ".json");

    assertThat(result).outContains(": " + code + ": ", words);
  }

  @ParameterizedTest
  @ValueSource(strings = {"domain-join.json", "esp-hidden.json", "esp-standard.json"})
  void thatAFileIsOnlyAPartIsARemark(String part) {
    assertThat(oobesim("check", "profiles/intune/" + part))
        .exitedWith(0)
        .outHasLines(1)
        .outContains(": part-only: ");
  }

  @Test
  void theFileThatWindowsIgnoresIsFoundAloneAndOnPurposeInItsProfile() {
    assertThat(oobesim("check", IGNORED.resolve("AutopilotConfigurationFile.json")))
        .exitedWith(1)
        .outHasLines(1)
        .outContains(": encoding-ignored-by-windows: ");
    assertThat(oobesim("check", "profiles/existing-devices-unreadable.json"))
        .exitedWith(0)
        .outIsEmpty();
  }

  @Test
  void theFailureCatalogueIsSound() {
    for (String family : ShippedFailures.FAMILIES) {
      String file = "src/main/resources/oobesim/failures/" + family + ".json";
      assertThat(oobesim("check", file)).as(family).exitedWith(0);
    }
  }

  @Test
  void findingsAreLinesAsCompilersPrintThem() {
    assertThat(oobesim("check", profile))
        .exitedWith(1)
        .outHasLines(1)
        .outContains("bad.json:3:", ": unknown-key: ", "did you mean \"name\"?");
  }

  @Test
  void whoMendsAProfileGoesThroughItFromTopToBottom(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("several.json");
    Files.writeString(
        file,
        """
        {
          "name": "Several",
          "windows": { "version": "12" },
          "deploymentProfile": {
            "displayName": 7,
            "outOfBoxExperienceSetting": { "eulaHiden": true },
            "preprovisioningAllowed": "yes"
          },
          "network": { "link": "rope" }
        }
        """);
    List<Integer> lines =
        oobesim("check", file)
            .out()
            .lines()
            .map(
                line ->
                    Integer.parseInt(line.substring(file.toString().length() + 1).split(":")[0]))
            .toList();
    Assertions.assertThat(lines).isSorted().startsWith(3).endsWith(9).contains(5, 6, 7);
  }

  @Test
  void jsonIsTheArrayOfTheContract() {
    CommandResult result = oobesim("check", "--format", "json", profile);

    assertThat(result).exitedWith(1).outHasLines(1);
    Json.Arr array = (Json.Arr) JsonReader.read(result.out()).documents().getFirst();
    Json.Obj finding = (Json.Obj) array.items().getFirst();
    Assertions.assertThat(finding.members().keySet())
        .containsExactly("file", "line", "column", "code", "severity", "message", "hint");
    assertThat(oobesim("check", "--format", "json", "profiles/preprovisioning-entra.json"))
        .exitedWith(0)
        .outIs("[]\n");
  }

  @Test
  void githubGetsCommandsWithEscapes() throws IOException {
    Path odd = Files.copy(profile, folder.resolve("a,b.json"));

    assertThat(oobesim("check", "--format", "github", odd))
        .exitedWith(1)
        .outContains("a%2Cb.json,line=3,col=", ",title=unknown-key::");
    Assertions.assertThat(oobesim("check", "--format", "github", odd).out())
        .matches("(?s)::(error|warning) file=.*");
  }

  @Test
  void aFileThatCannotBeReadRefusesTheCallAndNothingIsPrinted() {
    assertThat(oobesim("check", profile, "nothere.json"))
        .exitedWith(2)
        .outIsEmpty()
        .errContains("cannot read nothere.json: there is no such file");
    assertThat(oobesim("check", folder)).exitedWith(2).errContains("it is a folder");
  }

  @Test
  void aFileThatIsNoJsonIsAFinding() throws IOException {
    Path text = Files.writeString(folder.resolve("text.json"), "{\"name\": ");

    assertThat(oobesim("check", text)).exitedWith(1).outContains("text.json:1:");
  }

  @Test
  void aFlowOfOnesOwnIsWalkedWithItsProfile() throws IOException {
    Files.writeString(
        folder.resolve("own.json"),
        """
        {
          "id": "own", "initial": "off",
          "states": {
            "off": { "meta": { "screen": "off" }, "on": { "power-on": { "target": "stuck" } } },
            "stuck": { "meta": { "screen": "region" } },
            "lost": { "meta": { "screen": "mfa" }, "on": { "next": { "target": "off" } } }
          }
        }
        """);
    Path own = Files.writeString(folder.resolve("profile.json"), "{\"flow\": \"own.json\"}");

    CommandResult byProfile = oobesim("check", own);
    CommandResult alone = oobesim("check", folder.resolve("own.json"));

    assertThat(byProfile)
        .exitedWith(1)
        .outContains("own.json:5:", "dead-end", "own.json:6:", "unreachable-state");
    assertThat(alone).exitedWith(1).outIs(byProfile.out());
  }

  @Test
  void aScriptIsCheckedWithoutARun() {
    assertThat(oobesim("check", "src/test/resources/scripts/every-fault.script"))
        .exitedWith(1)
        .outHasLines(11);
  }
}
