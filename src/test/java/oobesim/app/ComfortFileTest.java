// SPDX-License-Identifier: Apache-2.0
package oobesim.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import oobesim.ui.theme.ComfortWishes;
import oobesim.ui.theme.Zoom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Contrast, motion and size are the same at the next start, whatever happens to the file. */
class ComfortFileTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({"true, false, 1.25, 1.0", "false, , 0.5, 2.0", ", true, 3.0, 1.1", ", , 1.0, 1.0"})
  void whatWasWantedIsWantedTheNextTime(
      Boolean contrast, Boolean still, double size, double station) {
    ComfortWishes wishes =
        new ComfortWishes(
            Optional.ofNullable(contrast),
            Optional.ofNullable(still),
            new Zoom(size),
            new Zoom(station));

    memory().remember(wishes);

    assertThat(memory().wishes()).isEqualTo(wishes);
  }

  private ComfortFile memory() {
    return ComfortFile.of(Map.of("XDG_DATA_HOME", folder.toString()), "/nowhere");
  }

  @Test
  void whoNeverWantedAnythingHasTheUsual() {
    assertThat(memory().wishes()).isEqualTo(ComfortWishes.NONE);
    assertThat(folder).isEmptyDirectory();
  }

  @ParameterizedTest
  @CsvSource({
    "'high-contrast=maybe'",
    "'less-motion='",
    "'size=9.5'",
    "'size=0.1'",
    "'size=NaN'",
    "'size=1e9'",
    "'station-size=0.0'",
    "'nothing that it knows'",
  })
  void whatCannotBeIsForgotten(String line) throws IOException {
    Files.createDirectories(memory().file().getParent());
    Files.writeString(memory().file(), line + "\n");

    assertThat(memory().wishes()).isEqualTo(ComfortWishes.NONE);
  }

  @Test
  void aFolderThatCannotBeWrittenIsNoFault() throws IOException {
    Path taken = Files.writeString(folder.resolve("oobesim"), "a file");

    memory().remember(ComfortWishes.NONE.atStation(new Zoom(2)));

    assertThat(taken).hasContent("a file");
    assertThat(memory().wishes()).isEqualTo(ComfortWishes.NONE);
  }
}
