// SPDX-License-Identifier: Apache-2.0
package oobesim.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import oobesim.attack.SecretDrills.Played;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * What is typed into a field of secrets is in nothing that the program says or writes of a run,
 * whoever types it, and in whatever form somebody looks for it.
 */
class TypedSecretsTest {
  @TempDir Path folder;

  private Unmistakable secrets;
  private SecretDrills drills;

  @BeforeEach
  void drills() {
    secrets = new Unmistakable(1);
    drills = new SecretDrills(folder, secrets);
  }

  /** One in which the person types, one in which who calls does, and one of neither. */
  @Test
  void inThreeDrills() throws IOException {
    for (String beginning : List.of("d-01", "d-03", "d-05")) {
      stayInside(drills.of(beginning));
    }
  }

  @Test
  @Tag("soak")
  @Timeout(7200)
  void inAllDrills() throws IOException {
    stayInside(drills.of("d-"));
  }

  private void stayInside(List<Played> scripts) throws IOException {
    List<Played> all = new ArrayList<>(scripts);
    scripts.forEach(played -> all.add(drills.typingEverywhere(played)));
    for (Played played : all) {
      AllOutputs outputs = AllOutputs.in(Files.createTempDirectory(folder, played.name()));
      assertNothingTold(played, outputs.of(played));
    }
  }

  private void assertNothingTold(Played played, Map<String, byte[]> outputs) {
    assertThat(outputs.keySet())
        .contains("runs/run.jsonl", "out/page/index.html", "out/run.json", "out/logs.zip")
        .contains("out/class/results.csv", "out/report/junit.xml", "kept moment");
    List<String> told = new ArrayList<>();
    outputs.forEach(
        (name, bytes) -> secrets.in(bytes).forEach(secret -> told.add(secret + " in " + name)));
    assertThat(new TreeSet<>(told)).as("secrets of %s", played.name()).isEmpty();
  }
}
