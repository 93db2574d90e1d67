// SPDX-License-Identifier: Apache-2.0
package oobesim.screen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The comparison can fail. */
class TextSnapshotsTest {
  @TempDir private Path folder;

  @Test
  void textThatNobodyHasSeenFails() {
    assertThatThrownBy(() -> comparing().check("windows-11/a.txt", "new\n"))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("never recorded")
        .hasMessageContaining("-Dsnapshots=record");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void recordedTextPassesAndAnyChangeOfItFails() throws IOException {
    recording().check("windows-11/a.txt", "one\ntwo\n");
    assertThatCode(() -> comparing().check("windows-11/a.txt", "one\ntwo\n"))
        .doesNotThrowAnyException();
    assertThatThrownBy(() -> comparing().check("windows-11/a.txt", "one\n2\n"))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("  one\n- two\n+ 2")
        .hasMessageContaining("-Dsnapshots=record");
  }

  @Test
  void leftOverIsReportedAndDeletedByRecording() throws IOException {
    recording().check("windows-11/old.txt", "old\n");
    assertThat(comparing().unasked(Set.of())).containsExactly("windows-11/old.txt");
    assertThat(recording().unasked(Set.of())).isEmpty();
    assertThat(Files.exists(folder.resolve("windows-11/old.txt"))).isFalse();
  }

  @Test
  void whatLiesBesideThePicturesIsLeftAlone() throws IOException {
    Path beside = Files.createDirectory(folder.resolve("pictures")).resolve("fingerprint.txt");
    Files.writeString(beside, "abc\n");
    assertThat(comparing().unasked(Set.of())).isEmpty();
    assertThat(recording().unasked(Set.of())).isEmpty();
    assertThat(beside).exists();
  }

  @Test
  void differenceKeepsWhatIsCommon() {
    assertThat(LineDiff.of(List.of("a", "b", "c"), List.of("a", "x", "c", "d")))
        .containsExactly("  a", "- b", "+ x", "  c", "+ d");
    assertThat(LineDiff.of(List.of(), List.of("a"))).containsExactly("+ a");
    assertThat(LineDiff.of(List.of("a"), List.of())).containsExactly("- a");
  }

  private TextSnapshots comparing() {
    return new TextSnapshots(folder, false);
  }

  private TextSnapshots recording() {
    return new TextSnapshots(folder, true);
  }
}
