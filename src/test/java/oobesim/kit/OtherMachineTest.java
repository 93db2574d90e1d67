// SPDX-License-Identifier: Apache-2.0
package oobesim.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where letters become other pixels, pictures are held against their words alone. */
class OtherMachineTest {
  @TempDir private Path folder;

  private KitRun run() {
    return KitRun.in(folder);
  }

  @BeforeEach
  void recordElsewhere() throws IOException {
    run().run(RecordingTest.One.class, MasksAndTolerancesTest.Masked.class);
    Files.writeString(folder.resolve("expected/fingerprint"), "elsewhere\n");
  }

  @Test
  void pixelsAndPlacesMayDifferAndItIsSaid() {
    KitRun second =
        run()
            .with(Given.COLOUR, "#c00000")
            .with(Given.MOVED, "11")
            .run(RecordingTest.One.class)
            .assertPassed(1);

    assertThat(second.printed())
        .contains("screenshots: pixels were not compared", "become elsewhere, here they become ");
  }

  @Test
  void wordsMayNot() {
    assertThat(run().with(Given.TEXT, "Fabrikam").run(RecordingTest.One.class).failure())
        .hasMessageContaining("Fabrikam")
        .hasMessageContaining("pixels were not compared")
        .hasMessageContaining("record=all")
        .hasMessageNotContaining("oobesim approve");
  }

  @Test
  void maskedWordsMay() {
    KitRun second = run().with(Given.TEXT, "Fabrikam").run(MasksAndTolerancesTest.Masked.class);

    assertThat(second.assertPassed(2).printed()).contains("pixels were not compared");
  }

  @Test
  void nothingIsMixedInto() throws IOException {
    KitRun second = run().run(RecordingTest.Two.class);

    assertThat(second.failure())
        .hasMessageContaining("2 pictures")
        .hasMessageNotContaining("It was recorded");
    assertThat(second.files("expected")).noneMatch(file -> file.contains("Two"));
    assertThat(Files.readString(second.file("expected/fingerprint"))).isEqualTo("elsewhere\n");
  }

  @Test
  void allCanBeRecordedAnewAndThatIsNoPass() throws IOException {
    KitRun second = run().with(Given.COLOUR, "#c00000").record("all").run(RecordingTest.One.class);

    assertThat(second.failure()).hasMessageContaining("It was recorded");
    assertThat(Files.readString(second.file("expected/fingerprint"))).doesNotContain("elsewhere");
    assertThat(run().run(RecordingTest.One.class).failure()).hasMessageContaining("pixels differ");
  }
}
