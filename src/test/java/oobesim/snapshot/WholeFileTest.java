// SPDX-License-Identifier: Apache-2.0
package oobesim.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {
  @TempDir private Path folder;

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "links need a right of their own")
  void noLinkLeadsElsewhere() throws IOException {
    Path other = Files.writeString(folder.resolve("other"), "somebody's");
    Files.createSymbolicLink(folder.resolve("page"), other);
    Files.createSymbolicLink(folder.resolve("page.new"), other);
    WholeFile.write(folder.resolve("page"), new byte[] {65});
    assertThat(other).content().isEqualTo("somebody's");
    assertThat(folder.resolve("page")).content().isEqualTo("A");
    assertThat(folder.resolve("page.new")).doesNotExist();
  }
}
