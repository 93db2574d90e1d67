// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.capture;

import static oobesim.provisioning.around.WindowsVersion.WINDOWS_10;
import static oobesim.provisioning.around.WindowsVersion.WINDOWS_11;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import javax.imageio.ImageIO;
import oobesim.page.Illustration;
import oobesim.page.ScreenId;
import oobesim.provisioning.around.WindowsVersion;
import oobesim.screen.Keys;
import oobesim.screen.Scene;
import oobesim.screen.Scenes;
import oobesim.screen.Screen;
import oobesim.screen.Surround;
import oobesim.screen.Theme;
import oobesim.snapshot.Picture;
import oobesim.snapshot.Shot;
import oobesim.ui.SampleScreens;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ScreenCaptureTest {
  private final ScreenCapture capture = new ScreenCapture();

  @ParameterizedTest
  @EnumSource(WindowsVersion.class)
  void theSameScreenGivesTheSameBytes(WindowsVersion windows) {
    SampleScreens samples = SampleScreens.of(windows);
    for (Screen screen : List.of(samples.espProgress(2, true), samples.landing(), samples.lock())) {
      assertThat(capture.png(screen, 1280, 800, 1)).isEqualTo(capture.png(screen, 1280, 800, 1));
    }
  }

  /** Small displays, for the ground of each new one is painted. */
  @ParameterizedTest
  @CsvSource("7, 80")
  void aPictureDoesNotShowWhatWasDrawnBefore(int seed, int pictures) {
    Random chance = new Random(seed);
    List<Scene> scenes = Scenes.all().toList();
    for (int i = 0; i < pictures; i++) {
      Screen screen = Scenes.describe(scenes.get(chance.nextInt(scenes.size())));
      int width = chance.nextBoolean() ? 960 : 640;
      Theme theme = chance.nextBoolean() ? Theme.NORMAL : Theme.HIGH_CONTRAST;
      Shot shot = capture.shot(screen, width, 400, 1, theme);
      Shot fresh = new ScreenCapture().shot(screen, width, 400, 1, theme);
      String name = "%s, %s, %s, the %dth".formatted(screen.id(), screen.windows(), theme, i);
      PictureDifferences.assertSame(name, fresh.picture(), shot.picture());
      assertThat(shot.form()).as(name).isEqualTo(fresh.form());
    }
  }

  /** The long form: so many that most follow on others than before. */
  @ParameterizedTest
  @Tag("soak")
  @CsvSource({"8, 400", "9, 400"})
  void noneOfManyPicturesShowsWhatWasDrawnBefore(int seed, int pictures) {
    aPictureDoesNotShowWhatWasDrawnBefore(seed, pictures);
  }

  @Test
  void thePngHoldsThePixels() throws Exception {
    Screen screen = SampleScreens.of(WINDOWS_11).failure();
    Picture picture = capture.picture(screen, 1024, 768, 1);
    var read = ImageIO.read(new ByteArrayInputStream(capture.png(screen, 1024, 768, 1)));
    assertThat(read.getWidth()).isEqualTo(1024);
    assertThat(read.getRGB(0, 0, 1024, 768, null, 0, 1024)).isEqualTo(picture.pixels());
  }

  @ParameterizedTest
  @CsvSource({
    "WINDOWS_11,1280,800,1", "WINDOWS_11,1024,768,1", "WINDOWS_11,1366,768,1.5",
    "WINDOWS_11,2560,1440,1", "WINDOWS_10,1280,800,1", "WINDOWS_10,1280,800,2",
  })
  void theQrCodeCanBeReadFromThePicture(WindowsVersion windows, int width, int height, double scale)
      throws Exception {
    Picture picture = capture.picture(SampleScreens.of(windows).landing(), width, height, scale);
    var light = new RGBLuminanceSource(picture.width(), picture.height(), picture.pixels());
    String read = new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(light))).getText();
    assertThat(read).isEqualTo(SampleScreens.QR);
  }

  @ParameterizedTest
  @EnumSource(WindowsVersion.class)
  void everyFrameIsDrawn(WindowsVersion windows) {
    for (Screen.Frame frame : Screen.Frame.values()) {
      Picture picture = capture.picture(bare(windows, frame, Illustration.NONE), 640, 400, 1);
      long colours = Arrays.stream(picture.pixels()).distinct().count();
      if (frame == Screen.Frame.OFF || frame == Screen.Frame.DARK_WAIT) {
        assertThat(picture.pixels()).containsOnly(0xFF000000);
      } else {
        assertThat(colours).as(frame.name()).isGreaterThan(3);
      }
    }
  }

  @Test
  void everyTopicHasItsOwnDrawing() {
    Picture empty = left(Illustration.NONE);
    List<Illustration> topics = List.of(Illustration.values());
    for (Illustration topic : topics.subList(1, topics.size())) {
      int different = Arrays.mismatch(left(topic).pixels(), empty.pixels());
      assertThat(different).as(topic.name()).isNotNegative();
    }
  }

  @Test
  void aPictureStaysSmall() {
    Screen screen = SampleScreens.of(WINDOWS_11).region("united-states");
    assertThat(capture.png(screen, 1280, 800, 1).length).isLessThan(200_000);
    Screen old = SampleScreens.of(WINDOWS_10).region("united-states");
    assertThat(capture.png(old, 1280, 800, 1).length).isLessThan(60_000);
  }

  @Test
  void theFingerprintOfAMachineIsStable() {
    String first = RenderingFingerprint.ofThisMachine();
    assertThat(first).matches("[0-9a-f]{16}").isEqualTo(RenderingFingerprint.ofThisMachine());
  }

  private Picture left(Illustration topic) {
    return capture.picture(bare(WINDOWS_11, Screen.Frame.PAGE, topic), 1024, 768, 0.5);
  }

  private static Screen bare(WindowsVersion windows, Screen.Frame frame, Illustration topic) {
    return new Screen(
        ScreenId.EULA,
        windows,
        Locale.ENGLISH,
        frame,
        topic,
        "",
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        Optional.empty(),
        Surround.NONE,
        Keys.NONE);
  }
}
