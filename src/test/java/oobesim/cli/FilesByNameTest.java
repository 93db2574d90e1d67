// SPDX-License-Identifier: Apache-2.0
package oobesim.cli;

import static oobesim.cli.Call.oobesim;
import static oobesim.cli.CommandResultAssert.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A shipped file can be said by its name; what wins over it is in {@code ShelvesTest}. */
class FilesByNameTest {
  private static final Path SHIPPED = Path.of("profiles/flows/windows-oobe.json");

  @TempDir Path folder;

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "explain preprovisioning-entra, explain profiles/preprovisioning-entra.json",
    "graph preprovisioning-entra --format dot, graph profiles/preprovisioning-entra.json --format"
        + " dot",
    "graph windows-oobe --format dot, graph profiles/flows/windows-oobe.json --format dot",
    "play preprovisioning-entra --script technician-flow, play profiles/preprovisioning-entra.json"
        + " --script profiles/scripts/technician-flow.script",
  })
  void aNameSaysTheSameAsThePathOfTheShippedFile(String named, String pathed) {
    List<String> byName = lines(oobesim((Object[]) named.split(" ")));
    List<String> byPath = lines(oobesim((Object[]) pathed.split(" ")));

    Assertions.assertThat(byName).hasSizeGreaterThan(10);
    Assertions.assertThat(byName.subList(3, byName.size()))
        .isEqualTo(byPath.subList(3, byPath.size()));
  }

  @Test
  void aNameThatIsNowhereIsAFileThatIsNotThere() {
    assertThat(oobesim("explain", "no-such-profile"))
        .exitedWith(2)
        .outIsEmpty()
        .errContains("no-such-profile");
  }

  @Test
  void explainSaysThatTheFlowIsTheShippedOne() {
    assertThat(oobesim("explain", "profiles/preprovisioning-entra.json"))
        .exitedWith(0)
        .outContains("Flow: windows-oobe, as shipped, from profiles/flows/windows-oobe.json");
  }

  @Test
  void anEditedFlowBesideTheProfileRunsAndIsNamedAndItsJournalPlaysAlone() throws IOException {
    Path flow = Files.createDirectories(folder.resolve("flows")).resolve("windows-oobe.json");
    Files.writeString(flow, Files.readString(SHIPPED).replace("\"PT6S\"", "\"PT17S\""));
    Path profile = Files.writeString(folder.resolve("p.json"), "{\"flow\": \"windows-oobe\"}");
    Path script = Files.writeString(folder.resolve("s.script"), "power on\nwait 20s\n");
    Path journal = folder.resolve("j.jsonl");

    assertThat(oobesim("explain", profile))
        .exitedWith(0)
        .outContains("Flow: windows-oobe, not as shipped, from " + Inputs.name(flow));
    assertThat(oobesim("play", profile, "--script", script, "--journal", journal))
        .exitedWith(0)
        .outContains("\"at\":\"PT17S\"");
    Files.delete(flow);
    assertThat(oobesim("replay", journal)).exitedWith(0);
  }

  private static List<String> lines(CommandResult result) {
    assertThat(result).exitedWith(0);
    return result.out().lines().toList();
  }
}
