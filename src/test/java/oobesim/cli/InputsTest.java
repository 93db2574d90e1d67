// SPDX-License-Identifier: Apache-2.0
package oobesim.cli;

import static oobesim.cli.Call.oobesim;
import static oobesim.cli.CommandResultAssert.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the files may be that commands are called with. */
class InputsTest {
  private static final String BENCH = "profiles/preprovisioning-entra.json";

  @TempDir Path folder;

  @Test
  void aScriptMayComeFromAnEditorThatWritesMarksAndUtf16() throws IOException {
    Path script = folder.resolve("a.script");
    Files.write(script, "\uFEFFpower on\r\nwait 6s\r\n".getBytes(StandardCharsets.UTF_16LE));

    assertThat(oobesim("play", BENCH, "--script", script))
        .exitedWith(0)
        .outContains("\"input\":\"power on\"", "just-a-moment");
  }

  @Test
  void anAdministratorsOwnProfileIsPlayedWithDefaultsAroundIt() throws IOException {
    Path script = Files.writeString(folder.resolve("a.script"), "power on\nwait 2m\nshow\n");

    assertThat(oobesim("play", "profiles/intune/user-driven-entra.json", "--script", script))
        .exitedWith(0)
        .outContains("entra-signin");
  }

  @Test
  void remarksOnAProfileAreMessagesAndDoNotStopTheRun() throws IOException {
    Path odd =
        Files.writeString(
            folder.resolve("odd.json"),
            "{\"@odata.type\":\"#microsoft.graph.azureADWindowsAutopilotDeploymentProfile\","
                + "\"displayName\":\"Odd\",\"preprovisioningAllowed\":true,"
                + "\"enableWhiteGlove\":false}");
    Path script = Files.writeString(folder.resolve("a.script"), "power on\n");

    assertThat(oobesim("play", odd, "--script", script))
        .exitedWith(0)
        .errContains("odd.json:1:")
        .outLacks("odd.json");
  }

  @Test
  void aFlowMayStandBesideItsProfileUnderItsName() throws IOException {
    Path flows = Files.createDirectory(folder.resolve("flows"));
    Files.copy(Path.of("profiles/flows/windows-oobe.json"), flows.resolve("own.json"));
    Path profile = Files.writeString(folder.resolve("p.json"), "{\"flow\": \"own\"}");
    Path script = Files.writeString(folder.resolve("a.script"), "power on\nexpect screen boot\n");
    Path journal = folder.resolve("journal.jsonl");

    assertThat(oobesim("play", profile, "--script", script, "--journal", journal)).exitedWith(0);
    assertThat(oobesim("check", profile)).exitedWith(0);
    Assertions.assertThat(Files.readString(journal)).contains("\"flow\":\"own\",\"chart\":\"");
  }

  @Test
  void aFlowThatIsNotThereRefusesTheCall() throws IOException {
    Path profile = Files.writeString(folder.resolve("p.json"), "{\"flow\": \"windows-oobee\"}");

    assertThat(oobesim("explain", profile)).exitedWith(2).outIsEmpty().errContains("windows-oobe");
  }

  @Test
  void aFlowWithFaultsRefusesTheRunWithItsOwnLines() throws IOException {
    Files.writeString(
        folder.resolve("own.json"),
        "{\"id\": \"own\", \"initial\": \"a\",\n"
            + "\"states\": {\"a\": {\"always\": {\"target\": \"b\"}}}}");
    Path profile = Files.writeString(folder.resolve("p.json"), "{\"flow\": \"own.json\"}");

    assertThat(oobesim("graph", profile, "--format", "dot"))
        .exitedWith(2)
        .outIsEmpty()
        .errContains("own.json:2:", "unknown-target");
  }

  @Test
  void theSeedDecidesWhatIsLeftToChance() throws IOException {
    Path profile =
        Files.writeString(
            folder.resolve("p.json"),
            """
            {"deploymentProfile":
              {"@odata.type":"#microsoft.graph.azureADWindowsAutopilotDeploymentProfile",
               "displayName":"Bench","deviceNameTemplate":"PC-%RAND:6%"}}
            """);
    Path script = Files.writeString(folder.resolve("a.script"), "power on\nwait 10m\n");

    Assertions.assertThat(journal(profile, script, 1))
        .isEqualTo(journal(profile, script, 1))
        .isNotEqualTo(journal(profile, script, 2));
  }

  private String journal(Path profile, Path script, int seed) throws IOException {
    Path journal = folder.resolve("journal.jsonl");
    oobesim("play", profile, "--script", script, "--journal", journal, "--seed", seed);
    return Files.readString(journal);
  }
}
