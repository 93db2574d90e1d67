// SPDX-License-Identifier: Apache-2.0
package oobesim.instructor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogFileTest {
  @TempDir private Path folder;

  @Test
  void archiveGetsItsUsualName() throws IOException {
    assertThat(LogFile.REPORT.save(folder, new byte[] {1, 2}))
        .isEqualTo(folder.resolve("MDMDiagReport.zip"))
        .hasBinaryContent(new byte[] {1, 2});
    assertThat(LogFile.TECHNICIAN.save(folder, new byte[0]))
        .isEqualTo(folder.resolve("AutopilotWhiteGloveLogs.zip"));
  }

  @Test
  void earlierFileStaysAsItIs() throws IOException {
    Path first = LogFile.REPORT.save(folder, new byte[] {1});
    assertThat(LogFile.REPORT.save(folder, new byte[] {2}))
        .isEqualTo(folder.resolve("MDMDiagReport-2.zip"));
    assertThat(LogFile.REPORT.save(folder, new byte[] {3}))
        .isEqualTo(folder.resolve("MDMDiagReport-3.zip"));
    assertThat(first).hasBinaryContent(new byte[] {1});
  }

  @Test
  void missingFolderIsTold() {
    assertThatThrownBy(() -> LogFile.REPORT.save(folder.resolve("gone"), new byte[0]))
        .isInstanceOf(IOException.class);
  }
}
