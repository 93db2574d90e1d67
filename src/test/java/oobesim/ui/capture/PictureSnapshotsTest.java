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
        .hasMessageContaining("1 pixels from (5, 3) to (5, 3)")
        .hasMessageContaining("-Dsnapshots=record");
    for (String kind : new String[] {"expected", "actual", "difference"}) {
      assertThat(folder.resolve("target/pictures").resolve(kind).resolve(PATH)).exists();
    }
  }

  @Test
  void anotherSizeDiffersInWhatOnlyOneOfThemHas() {
    Picture taller = new Picture(16, 11, new int[16 * 11]);
    assertThat(PictureDifference.of(blue(), taller).pixels()).isEqualTo(16 * 11);
    assertThat(PictureDifference.of(blue(), blue()).pixels()).isZero();
    assertThat(PictureDifference.of(narrow(), blue()).words()).contains("from (8, 0) to (15, 9)");
    assertThat(PictureDifference.of(blue(), narrow()).pixels()).isEqualTo(80);
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
    return filled(16);
  }

  private static Picture narrow() {
    return filled(8);
  }

  private static Picture filled(int width) {
    int[] pixels = new int[width * 10];
    java.util.Arrays.fill(pixels, 0xFF0067C0);
    return new Picture(width, 10, pixels);
  }
}
