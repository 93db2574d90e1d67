// SPDX-License-Identifier: Apache-2.0
package oobesim.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With what a run begins. */
class SimulatorTest {
  private static final Path BENCH = Path.of("profiles/preprovisioning-entra.json");

  @TempDir Path folder;

  @Test
  void aFileAndWhatComesWithTheProgramAreTheSameRun() {
    try (Rehearsal file = Simulator.drive(BENCH);
        Rehearsal shipped = Simulator.shipped("preprovisioning-entra").drive()) {
      assertThat(shipped.journal()).isEqualTo(file.journal());
      assertThat(file.screen()).isEqualTo("off");
      assertThat(file.now()).isZero();
    }
  }

  @Test
  void settingsCountFromTheBeginning() {
    Simulator simulator =
        Simulator.of(BENCH).with("windows.version", "10").with("network.link", "none");
    try (Rehearsal run = simulator.drive()) {
      run.powerOn().waitFor("region");
      assertThat(run.text()).contains("Windows 10");
    }
  }

  @Test
  void chanceHasASeed() {
    List<String> one = named(Simulator.of(BENCH));
    assertThat(named(Simulator.of(BENCH).seed(1))).isEqualTo(one);
    assertThat(named(Simulator.of(BENCH).seed(2)).getFirst()).contains("\"seed\":2");
  }

  private static List<String> named(Simulator simulator) {
    try (Rehearsal run = simulator.drive()) {
      return run.powerOn().passes(Duration.ofMinutes(2)).journal();
    }
  }

  @Test
  void whatCannotBeUsedSaysWhy() throws IOException {
    Path bad = Files.writeString(folder.resolve("bad.json"), "{ \"name\": \"x\", \"flow\": 3 }");
    assertThatThrownBy(() -> Simulator.drive(bad))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith(bad + ":1:");
    assertThatThrownBy(() -> Simulator.drive(folder.resolve("none.json")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("there is no such file");
    assertThatThrownBy(() -> Simulator.shipped("preprovisioning-entre"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("did you mean \"preprovisioning-entra\"?");
    assertThatThrownBy(() -> Simulator.of(BENCH).with("windows.version", "9").drive())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("cannot set windows.version");
  }

  @Test
  void ofSeveralProfilesOneIsChosen() throws IOException {
    String one = "{\"displayName\":\"%s\",\"outOfBoxExperienceSettings\":{}}";
    String both = "{\"value\":[%s,%s]}".formatted(one.formatted("A"), one.formatted("B"));
    Path several = Files.writeString(folder.resolve("several.json"), both);
    assertThatThrownBy(() -> Simulator.drive(several))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("holds \"A\", \"B\"; choose one with profile(NAME)");
    try (Rehearsal run = Simulator.of(several).profile("B").drive()) {
      run.powerOn().passes(Duration.ofMinutes(1));
    }
  }

  @Test
  void aWindowFitsOnTheDisplay() {
    assertThatThrownBy(() -> Simulator.of(BENCH).windowSize(5000, 700).window())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("a window of 5000 x 700 does not fit on the display of 1000 x 1000");
  }
}
