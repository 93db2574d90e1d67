// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What lies behind the card of Windows 11: soft lights everywhere, and a shadow around the card.
 */
class BackdropPainterTest {
  private static final int TOP_LEFT = 0xFFDEF2FF;

  @ParameterizedTest(name = "{0} × {1}")
  @CsvSource({"1, 1", "100, 90", "641, 333", "960, 600", "800, 1280", "3000, 40", "2600, 1400"})
  void everyPixelIsThereAndNoneLetsAnythingThrough(int width, int height) {
    int[] pixels = new BackdropPainter(new DisplaySize(width, height)).paint();

    assertThat(pixels).hasSize(width * height);
    assertThat(IntStream.of(pixels).filter(pixel -> pixel >>> 24 != 0xFF)).isEmpty();
  }

  /** Two processors paint what one would. */
  @Test
  void isTheSameEachTime() {
    DisplaySize size = new DisplaySize(1024, 768);

    assertThat(new BackdropPainter(size).paint()).isEqualTo(new BackdropPainter(size).paint());
  }

  @Test
  void theShadowLiesAroundTheCardAndNotUnderIt() {
    DisplaySize size = new DisplaySize(1280, 860);
    CardSize card = CardSize.on(size);
    int[] pixels = new BackdropPainter(size).paint();
    int below = (int) ((860 + card.height()) / 2);

    int inside = light(pixels[(below - 2) * 1280 + 640]);
    int beside = light(pixels[(below + 2) * 1280 + 640]);
    int farBelow = light(pixels[859 * 1280 + 640]);

    assertThat(beside).isLessThan(inside - 20).isLessThan(farBelow);
  }

  /** A step of more than a shade between neighbours would be seen as a line. */
  @Test
  void lightsHaveNoEdges() {
    int[] pixels = new BackdropPainter(new DisplaySize(1280, 860)).paint();

    for (int x = 1; x < 1280; x++) {
      assertThat(Math.abs(light(pixels[x]) - light(pixels[x - 1]))).isLessThanOrEqualTo(3);
    }
    assertThat(pixels[0]).isEqualTo(TOP_LEFT);
  }

  private static int light(int pixel) {
    return (pixel >> 16 & 0xFF) + (pixel >> 8 & 0xFF) + (pixel & 0xFF);
  }
}
