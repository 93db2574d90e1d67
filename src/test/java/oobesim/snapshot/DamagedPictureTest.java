// SPDX-License-Identifier: Apache-2.0
package oobesim.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DamagedPictureTest {
  @TempDir private Path folder;

  /** Whatever happens to a file, it is read as it was or refused, and no other fault comes out. */
  @Test
  void aDamagedFileIsNeverReadAsAnotherPicture() throws IOException {
    Picture small = Drawing.on(16, 8).disc(40, 30, 21, Drawing.BLUE).picture();
    byte[] whole = PngFile.of(small);
    Random random = new Random(25);
    for (int i = 0; i < 400; i++) {
      byte[] damaged = PngBytes.flipped(whole, random.nextInt(whole.length));
      if (random.nextBoolean()) {
        damaged = PngBytes.cut(damaged, random.nextInt(whole.length));
      }
      byte[] file = damaged;
      assertThatThrownBy(() -> read(file)).isInstanceOf(UnreadablePicture.class);
    }
  }

  /** The sums are right, so that what unpacks the pixels sees all of it. */
  @Test
  void noContentOfAChunkEndsInAnotherFault() throws IOException {
    Random random = new Random(26);
    int read = 0;
    for (int i = 0; i < 400; i++) {
      int kind = new int[] {0, 2, 3, 4, 6}[random.nextInt(5)];
      byte[] palette = new byte[random.nextInt(20)];
      byte[] pixels = new byte[random.nextInt(8 * (1 + 8 * 4))];
      for (int at = 0; at < pixels.length; at++) {
        pixels[at] = (byte) random.nextInt(5);
      }
      PngBytes file = PngBytes.sized(1 + random.nextInt(8), 1 + random.nextInt(8), kind);
      if (random.nextBoolean()) {
        file.chunk("PLTE", palette).chunk("tRNS", palette);
      }
      file.chunk("IDAT", PngBytes.packed(pixels));
      try {
        read(file.ended());
        read++;
      } catch (UnreadablePicture expected) {
        assertThat(expected).hasMessageStartingWith("is damaged: ");
      }
    }
    assertThat(read).isBetween(1, 399);
  }

  private Picture read(byte[] bytes) throws IOException {
    return PictureFile.read(Files.write(folder.resolve("picture.png"), bytes));
  }
}
