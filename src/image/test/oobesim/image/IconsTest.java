// SPDX-License-Identifier: Apache-2.0
package oobesim.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IconsTest {
  private static final Path KEPT = Path.of("src/main/resources/oobesim/ui/icon");

  @ParameterizedTest
  @ValueSource(ints = {16, 24, 32, 48, 64, 128, 256})
  void thePicturesInTheProgramAreTheDrawing(int size) throws IOException {
    BufferedImage kept = ImageIO.read(KEPT.resolve("icon-" + size + ".png").toFile());

    assertThat(pixels(kept)).isEqualTo(pixels(IconDrawing.picture(size)));
  }

  @ParameterizedTest
  @ValueSource(ints = {16, 256})
  void itHasAWhiteTickInABlueDisplayAndNothingAtTheCorners(int size) {
    BufferedImage icon = IconDrawing.picture(size);

    assertThat(icon.getRGB(0, 0) >>> 24).isZero();
    assertThat(icon.getRGB(size - 1, size - 1) >>> 24).isLessThan(128);
    assertThat(Arrays.stream(pixels(icon)).filter(pixel -> pixel == 0xFFFFFFFF).count())
        .isGreaterThan(size * size / 100);
    int below = icon.getRGB(size / 2, (int) Math.round(size * 0.57));
    assertThat(below & 0xFF).isGreaterThan((below >> 16 & 0xFF) + 60);
  }

  @Test
  void windowsFindsEachPictureInItsFile() throws IOException {
    SortedMap<Integer, byte[]> pictures = pictures();
    ByteBuffer ico = ByteBuffer.wrap(IconFiles.ico(pictures)).order(ByteOrder.LITTLE_ENDIAN);

    assertThat(ico.getInt()).isEqualTo(0x00010000);
    int count = ico.getShort();
    assertThat(count).isEqualTo(7);
    for (int index = 0; index < count; index++) {
      int entry = 6 + 16 * index;
      int width = ico.get(entry) == 0 ? 256 : ico.get(entry) & 0xFF;
      byte[] png = new byte[ico.getInt(entry + 8)];
      ico.get(ico.getInt(entry + 12), png);
      assertThat(ImageIO.read(new ByteArrayInputStream(png)).getWidth()).isEqualTo(width);
      pictures.remove(width);
    }
    assertThat(pictures).containsOnlyKeys(512);
  }

  @Test
  void macosFindsEachPictureInItsFile() throws IOException {
    ByteBuffer icns = ByteBuffer.wrap(IconFiles.icns(pictures()));

    assertThat(word(icns)).isEqualTo("icns");
    assertThat(icns.getInt()).isEqualTo(icns.capacity());
    StringBuilder found = new StringBuilder();
    while (icns.hasRemaining()) {
      String kind = word(icns);
      byte[] png = new byte[icns.getInt() - 8];
      icns.get(png);
      found.append(kind).append(' ');
      found.append(ImageIO.read(new ByteArrayInputStream(png)).getWidth()).append('\n');
    }
    assertThat(found).hasToString("icp4 16\nicp5 32\nicp6 64\nic07 128\nic08 256\nic09 512\n");
  }

  private static String word(ByteBuffer from) {
    byte[] letters = new byte[4];
    from.get(letters);
    return new String(letters, StandardCharsets.US_ASCII);
  }

  private static SortedMap<Integer, byte[]> pictures() throws IOException {
    SortedMap<Integer, byte[]> pictures = new TreeMap<>();
    for (int size : IconDrawing.SIZES) {
      pictures.put(size, IconDrawing.png(size));
    }
    return pictures;
  }

  private static int[] pixels(BufferedImage picture) {
    int size = picture.getWidth();
    return picture.getRGB(0, 0, size, size, null, 0, size);
  }
}
