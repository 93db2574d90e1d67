// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.capture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import oobesim.provisioning.around.WindowsVersion;
import oobesim.screen.Block;
import oobesim.screen.Scenes;
import oobesim.screen.Screen;
import oobesim.snapshot.Picture;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The pictures that are kept: all there, small, and their codes readable, on any machine. */
class KeptPicturesTest {
  private static final int LARGEST = 120_000;
  private static final int ALL_TOGETHER = 8_000_000;
  private static final Path HOME = PictureSnapshots.ofProject().home();

  @Test
  void everyScreenHasItsPictureOnEachWindowsThatHasIt() {
    Set<String> faces =
        PictureScenes.faces().map(PictureScenes.Kept::path).collect(Collectors.toSet());
    assertThat(faces)
        .containsAll(
            Scenes.all()
                .filter(PictureScenes::exists)
                .map(scene -> "docs/pictures/" + scene.folder() + "/" + scene.id() + ".png")
                .collect(Collectors.toSet()));
    assertThat(PictureScenes.all().stream().map(PictureScenes.Kept::path).toList())
        .doesNotHaveDuplicates();
  }

  @Test
  void windows10HasNoPictureOfWhatOnlyWindows11Does() {
    assertThat(PictureScenes.all().stream().map(PictureScenes.Kept::path))
        .noneMatch(path -> path.matches(".*windows-10/(dp-|quality-).*"))
        .anyMatch(path -> path.endsWith("windows-11/dp-progress.png"));
  }

  @Test
  void picturesStaySmall() throws IOException {
    long pages = 0;
    long all = 0;
    for (PictureScenes.Kept kept : PictureScenes.all()) {
      long size = Files.size(HOME.resolve(kept.path()));
      assertThat(size).as(kept.path()).isLessThan(LARGEST);
      all += size;
      pages += kept.path().startsWith("docs/") ? size : 0;
    }
    assertThat(pages).isLessThan(ALL_TOGETHER);
    assertThat(all - pages).isLessThan(ALL_TOGETHER);
  }

  /** At full size: what is kept is too small for a telephone. */
  @TestFactory
  Stream<DynamicTest> codesCanBeReadFromThePictures() {
    List<PictureScenes.Kept> withCode =
        PictureScenes.all().stream().filter(kept -> code(kept).isPresent()).toList();
    assertThat(withCode.stream().map(kept -> kept.scene().folder()).distinct())
        .hasSize(WindowsVersion.values().length);
    return withCode.stream()
        .map(
            kept ->
                dynamicTest(
                    kept.path(),
                    () -> assertThat(read(kept.at(1))).isEqualTo(code(kept).orElseThrow())));
  }

  private static Optional<String> code(PictureScenes.Kept kept) {
    Screen screen = Scenes.describe(kept.scene());
    return screen.blocks().stream()
        .filter(Block.QrCode.class::isInstance)
        .map(block -> ((Block.QrCode) block).content())
        .findFirst();
  }

  private static String read(PictureScenes.Kept kept) throws Exception {
    Picture picture = kept.draw();
    var light = new RGBLuminanceSource(picture.width(), picture.height(), picture.pixels());
    return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(light))).getText();
  }
}
