// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.capture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import oobesim.screen.ScreenCatalog;
import oobesim.snapshot.Picture;
import oobesim.snapshot.PngFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every screen looks in other languages as when somebody last looked at it. A sum of each picture
 * is kept, not the picture, so that the repository stays small; what has changed is drawn beside
 * the report.
 */
class PicturesInLanguagesTest {
  private static final Path HOME = Path.of(System.getProperty("oobesim.home", "."));
  private static final Path SUMS = HOME.resolve("src/test/snapshots/pictures/languages");
  private static final Path REPORT = HOME.resolve("target/pictures/languages");
  private static final boolean RECORDING = "record".equals(System.getProperty("snapshots", ""));
  private static final double SCALE = 0.5;

  @ParameterizedTest
  @ValueSource(strings = {"de", "ja", "ar", "qps-ploc"})
  void screensLookAsAccepted(String language) throws IOException {
    Optional<String> otherMachine =
        PictureSnapshots.ofProject().otherMachine(RenderingFingerprint.ofThisMachine());
    if (otherMachine.isPresent()) {
      System.out.println(otherMachine.get());
      return;
    }
    ScreenCatalog screens = ScreenCatalog.in(Locale.forLanguageTag(language));
    ScreenCapture capture = new ScreenCapture();
    TreeMap<String, Picture> pictures = new TreeMap<>();
    PictureScenes.faces()
        .forEach(
            kept ->
                pictures.put(
                    kept.scene().folder() + "/" + kept.scene().id(),
                    capture.picture(
                        screens.describe(kept.scene().layers(), kept.scene().world()),
                        1280,
                        800,
                        SCALE)));
    check(language, pictures);
  }

  private static void check(String language, TreeMap<String, Picture> pictures) throws IOException {
    List<String> sums =
        pictures.entrySet().stream().map(it -> it.getKey() + " " + sum(it.getValue())).toList();
    Path file = SUMS.resolve(language + ".txt");
    if (RECORDING) {
      Files.createDirectories(SUMS);
      Files.write(file, sums);
      return;
    }
    List<String> accepted = Files.readAllLines(file);
    List<String> changed = sums.stream().filter(sum -> !accepted.contains(sum)).toList();
    for (String sum : changed) {
      String name = sum.substring(0, sum.indexOf(' '));
      Path drawn = REPORT.resolve(language).resolve(name + ".png");
      Files.createDirectories(drawn.getParent());
      Files.write(drawn, PngFile.of(pictures.get(name)));
    }
    assertThat(changed)
        .as("pictures that have changed, drawn in %s; accept with -Dsnapshots=record", REPORT)
        .isEmpty();
    assertThat(accepted).as("pictures without a scene").hasSameSizeAs(sums);
  }

  @Test
  void aPixelMakesAnotherSum() {
    int[] pixels = {0xFF000000, 0xFF000000};
    String before = sum(new Picture(2, 1, pixels.clone()));
    pixels[1]++;
    assertThat(sum(new Picture(2, 1, pixels))).isNotEqualTo(before);
    assertThat(sum(new Picture(1, 2, pixels))).isNotEqualTo(sum(new Picture(2, 1, pixels)));
  }

  @Test
  void everyLanguageHasItsSums() {
    assertThat(List.of("de", "ja", "ar", "qps-ploc").stream().map(it -> SUMS.resolve(it + ".txt")))
        .allSatisfy(file -> assertThat(file).exists());
  }

  private static String sum(Picture picture) {
    ByteBuffer bytes = ByteBuffer.allocate(8 + 4 * picture.pixels().length);
    bytes.putInt(picture.width()).putInt(picture.height());
    bytes.asIntBuffer().put(picture.pixels());
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes.array());
      return HexFormat.of().formatHex(digest, 0, 12);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
