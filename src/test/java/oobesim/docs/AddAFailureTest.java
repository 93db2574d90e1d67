// SPDX-License-Identifier: Apache-2.0
package oobesim.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A failure is an entry of the catalogue and its words: the page's example is met and explained.
 */
class AddAFailureTest {
  private static final Path HOME = Path.of(System.getProperty("oobesim.home", "."));
  private static final String ID = "join-over-counted-traffic";

  @TempDir private Path folder;
  private Map<String, String> files;
  private ResourcesChanged program;

  @BeforeEach
  void theChangesOfThePageAreMade() throws IOException {
    files = HowTo.named("add-a-failure").changed();
    program = new ResourcesChanged(files);
    Path intune = Files.createDirectories(folder.resolve("profiles/intune"));
    Path schema = Files.createDirectories(folder.resolve("profiles/schema"));
    String form = "simulation-profile.schema.json";
    Files.copy(HOME.resolve("profiles/schema").resolve(form), schema.resolve(form));
    try (Stream<Path> parts = Files.list(HOME.resolve("profiles/intune"))) {
      for (Path part : parts.filter(Files::isRegularFile).toList()) {
        Files.copy(part, intune.resolve(part.getFileName()));
      }
    }
    for (Map.Entry<String, String> file : files.entrySet()) {
      Path copy = folder.resolve(file.getKey());
      Files.createDirectories(copy.getParent());
      Files.writeString(copy, file.getValue());
    }
  }

  @Test
  void noJavaChanges() {
    assertThat(files.keySet())
        .hasSize(4)
        .noneMatch(file -> file.endsWith(".java"))
        .contains(profile(), script());
  }

  @Test
  void theFailureIsMetForSoLongAndPutRight() throws Exception {
    List<String> played =
        program.called(
            "play",
            folder.resolve(profile()).toString(),
            "--script",
            folder.resolve(script()).toString());
    assertThat(played.get(0)).as(played.get(1) + played.get(2)).isEqualTo("0");
    assertThat(played.get(1).lines().toList())
        .last()
        .asString()
        .contains("\"screen\":\"desktop\"", "\"failed\":0");
  }

  @Test
  void explainTellsThatTheProfileIsBoundToMeetIt() throws Exception {
    List<String> told = program.called("explain", folder.resolve(profile()).toString());
    assertThat(told.get(1)).contains(ID, "0x80072EFD", "fails for the user");
  }

  @Test
  void failuresExplainsItAndTellsItFromOthersOfItsCode() throws Exception {
    assertThat(program.called("failures", ID).get(1))
        .contains(ID + ": The join gives up where traffic is counted")
        .contains("network.metered && user-signed-in", "Take a network that is not counted.");
    assertThat(program.called("failures").get(1)).contains(ID);
  }

  @Test
  void thePageOfFailuresHasItsSection() throws Exception {
    assertThat(program.section(ID))
        .contains("### " + ID, "0x80072EFD", "| takes | 5 minutes, in vain |")
        .contains("The network counts traffic");
  }

  private static String profile() {
    return "profiles/failures/" + ID + ".json";
  }

  private static String script() {
    return "profiles/scripts/failures/" + ID + ".script";
  }
}
