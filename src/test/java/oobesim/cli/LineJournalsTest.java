// SPDX-License-Identifier: Apache-2.0
package oobesim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The journals of a drill with several places go to a folder, that of one place to a file. */
class LineJournalsTest {
  private final Call call = new Call().onDisplay();

  @TempDir Path folder;

  private CommandResult runs(Path journal, String drill, String mode) {
    return call.with("run", "--drill", drill, "--mode", mode, "--journal", journal);
  }

  @Test
  void severalPlacesNeedAFolder() throws IOException {
    assertThat(runs(folder, "d-22-assembly-line", "try").exit()).isEqualTo(ExitCode.DONE);
    assertThat(runs(folder.resolve("new"), "d-22-assembly-line", "test").exit())
        .isEqualTo(ExitCode.DONE);
    assertThat(call.opened())
        .extracting(request -> request.journalsOfPlaces().orElseThrow())
        .containsExactly(folder, folder.resolve("new"));
    Path file = Files.writeString(folder.resolve("file"), "");
    assertThat(runs(file, "d-22-assembly-line", "try").exit()).isNotEqualTo(ExitCode.DONE);
  }

  @Test
  void onePlaceNeedsAFile() {
    assertThat(runs(folder, "d-22-assembly-line", "show").exit()).isNotEqualTo(ExitCode.DONE);
    assertThat(runs(folder, "d-01-green-bench", "try").exit()).isNotEqualTo(ExitCode.DONE);
    assertThat(runs(folder.resolve("a.jsonl"), "d-01-green-bench", "try").exit())
        .isEqualTo(ExitCode.DONE);
    assertThat(call.opened())
        .singleElement()
        .matches(request -> request.journalsOfPlaces().isEmpty());
  }
}
