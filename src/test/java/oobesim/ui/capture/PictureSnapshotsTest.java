// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.capture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import oobesim.snapshot.Picture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The comparison of pictures can fail, and says where. */
class PictureSnapshotsTest {
  private static final String PATH = "src/test/snapshots/pictures/windows-11/a.png";

  @TempDir private Path folder;
  private PictureSnapshots comparing;
  private PictureSnapshots recording;

  @BeforeEach
  void prepare() {
    comparing = new PictureSnapshots(folder, folder.resolve("target/pictures"), false);
    recording = new PictureSnapshots(folder, folder.resolve("target/pictures"), true);
  }

  @Test
  void pictureThatNobodyHasSeenFailsAndIsShown() {
    assertThatThrownBy(() -> comparing.check(PATH, blue()))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("never recorded")
        .hasMessageContaining("-Dsnapshots=record");
    assertThat(folder.resolve("target/pictures/actual").resolve(PATH)).exists();
    assertThat(folder.resolve(PATH)).doesNotExist();
  }

  @Test
  void onePixelThatIsOneShadeOffFailsWithThreeFiles() throws IOException {
    recording.check(PATH, blue());
    assertThatCode(() -> comparing.check(PATH, blue())).doesNotThrowAnyException();
    Picture planted = blue();
    planted.pixels()[3 * 16 + 5]++;
    assertThatThrownBy(() -> comparing.check(PATH, planted))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("1 pixel differs in 1 box")
        .hasMessageContaining("-Dsnapshots=record");
    for (String kind : new String[] {"expected", "actual", "difference"}) {
      assertThat(folder.resolve("target/pictures").resolve(kind).resolve(PATH)).exists();
    }
  }

  @Test
  void anotherSizeFailsWithBoth() throws IOException {
    recording.check(PATH, blue());
    assertThatThrownBy(() -> comparing.check(PATH, new Picture(8, 10, new int[80])))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("16x10 was expected, it is 8x10");
  }

  @Test
  void leftOverIsReportedAndDeletedByRecording() throws IOException {
    recording.check(PATH, blue());
    assertThat(comparing.unasked(Set.of(PATH))).isEmpty();
    assertThat(comparing.unasked(Set.of())).containsExactly(PATH);
    assertThat(recording.unasked(Set.of())).isEmpty();
    assertThat(Files.exists(folder.resolve(PATH))).isFalse();
  }

  @Test
  void anotherFingerprintIsToldAndTheSameIsNot() throws IOException {
    assertThat(recording.otherMachine("aaaa")).isEmpty();
    assertThat(comparing.otherMachine("aaaa")).isEmpty();
    assertThat(comparing.otherMachine("bbbb"))
        .hasValueSatisfying(line -> assertThat(line).contains("aaaa", "bbbb").hasLineCount(1));
  }

  private static Picture blue() {
    int[] pixels = new int[16 * 10];
    java.util.Arrays.fill(pixels, 0xFF0067C0);
    return new Picture(16, 10, pixels);
  }
}
