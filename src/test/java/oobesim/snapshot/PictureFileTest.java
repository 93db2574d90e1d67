// SPDX-License-Identifier: Apache-2.0
package oobesim.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PictureFileTest {
  private static final Picture DRAWN = Pairs.EDGE.expected();

  @TempDir private Path folder;

  @Test
  void whatIsWrittenIsReadBack() throws IOException {
    assertSame(DRAWN, read(PngFile.of(DRAWN)));
    assertThat(PictureFile.size(file(PngFile.of(DRAWN)))).isEqualTo(new Size(320, 240));
  }

  @Test
  void fewColoursAreReadBackFromASmallerFile() throws IOException {
    Picture few = Drawing.on(300, 40).code(20, 20, "0x80180014").picture();
    byte[] file = PngFile.ofFewColours(few);

    assertSame(few, read(file));
    assertThat(file.length).isLessThan(PngFile.of(few).length);
  }

  @ParameterizedTest
  @ValueSource(ints = {255, 256, 257, 5000})
  void asManyColoursAsThereAreAreReadBack(int count) throws IOException {
    Drawing drawing = Drawing.on(100, 50, 0xFF000000);
    for (int i = 0; i < count; i++) {
      drawing.dot(i % 100, i / 100, 0xFF000000 | i * 7919);
    }

    assertSame(drawing.picture(), read(PngFile.ofFewColours(drawing.picture())));
  }

  @Test
  void aBlankPictureIsReadBackFromNumbersToo() throws IOException {
    Picture blank = Drawing.on(1, 1, 0xFF123456).picture();

    assertSame(blank, read(PngFile.ofFewColours(blank)));
    assertThat(PngFile.ofFewColours(Drawing.on(1, 1, 0x80123456).picture()))
        .as("as it is without being transparent")
        .isEqualTo(PngFile.of(blank));
  }

  @Test
  void whatIsTransparentIsReadFromOtherPrograms() throws IOException {
    assertSame(Pairs.FADED.actual(), read(PngBytes.foreign(Pairs.FADED.actual())));
  }

  @Test
  void shadesOfGreyAreRead() throws IOException {
    byte[] rows = {0, 0, (byte) 255, 0, (byte) 255, 0};
    byte[] file = PngBytes.sized(2, 2, 0).chunk("IDAT", PngBytes.packed(rows)).ended();

    assertThat(read(file).pixels()).containsExactly(0xFF000000, -1, -1, 0xFF000000);
  }

  @Test
  void aCommentIsNoPartOfAPicture() throws IOException {
    byte[] rows = {0, 1, 2, 3};
    PngBytes file =
        PngBytes.sized(1, 1, PngBytes.TRUE_COLOUR).chunk("tEXt", new byte[] {65, 0, 66});

    assertThat(read(file.chunk("IDAT", PngBytes.packed(rows)).ended()).pixels())
        .containsExactly(0xFF010203);
  }

  @Test
  void otherFilesAreNoPictures() throws IOException {
    assertRefused(new byte[0], "is empty");
    assertRefused("GIF89a and more of it".getBytes(StandardCharsets.US_ASCII), "is no PNG file");
    assertRefused("<html>".getBytes(StandardCharsets.US_ASCII), "is no PNG file");
  }

  @ParameterizedTest
  @ValueSource(ints = {8, 20, 32, 33, 40, 60, 400, -60, -13, -12, -1})
  void aFileThatIsCutOffIsRefused(int length) throws IOException {
    byte[] whole = PngFile.of(DRAWN);

    assertRefused(PngBytes.cut(whole, length < 0 ? whole.length + length : length), "is cut off");
  }

  @Test
  void aFlippedBitIsNamedByItsPlace() throws IOException {
    byte[] whole = PngFile.of(DRAWN);

    assertRefused(
        PngBytes.flipped(whole, 100), "is damaged: the check sum of its IDAT chunk is wrong");
    assertRefused(
        PngBytes.flipped(whole, 20), "is damaged: the check sum of its IHDR chunk is wrong");
    assertRefused(
        PngBytes.flipped(PngBytes.flipped(whole, 37), 38).clone(),
        "is damaged: the check sum of its YTAT chunk is wrong");
  }

  @Test
  void pixelsThatEndTooSoonAreRefusedThoughEachCheckSumIsRight() throws IOException {
    byte[] packed = PngBytes.packed(new byte[100 * 301]);
    byte[] fewer = PngBytes.packed(new byte[50 * 301]);

    assertRefused(
        PngBytes.sized(100, 100, PngBytes.TRUE_COLOUR).chunk("IDAT", fewer).ended(),
        "is damaged: its pixels cannot be unpacked");
    assertRefused(
        PngBytes.sized(100, 100, PngBytes.TRUE_COLOUR)
            .chunk("IDAT", PngBytes.cut(packed, packed.length / 2))
            .ended(),
        "is damaged: its pixels cannot be unpacked");
    assertRefused(
        PngBytes.sized(100, 100, PngBytes.TRUE_COLOUR).ended(),
        "is damaged: its pixels cannot be unpacked");
  }

  @Test
  void aKindOfPixelsThatDoesNotExistIsRefused() throws IOException {
    assertRefused(
        PngBytes.sized(4, 4, 99).chunk("IDAT", PngBytes.packed(new byte[64])).ended(),
        "is damaged: its pixels cannot be unpacked");
  }

  @Test
  void aSmallFileThatWouldNeedAllMemoryIsRefusedBeforeItIsUnpacked() throws IOException {
    byte[] nothing = PngBytes.packed(new byte[10]);

    assertRefused(
        PngBytes.sized(100000, 100000, PngBytes.TRUE_COLOUR).chunk("IDAT", nothing).ended(),
        "has 100000x100000 pixels; no more than 40 million are read");
    assertRefused(
        PngBytes.sized(Integer.MAX_VALUE, Integer.MAX_VALUE, PngBytes.TRUE_COLOUR).ended(),
        "has 2147483647x2147483647 pixels; no more than 40 million are read");
  }

  @Test
  void aPackedCommentIsNotUnpacked() throws IOException {
    byte[] title = {'a', 0, 0};
    byte[] bomb = PngBytes.packed(new byte[50_000_000]);
    byte[] comment = Arrays.copyOf(title, title.length + bomb.length);
    System.arraycopy(bomb, 0, comment, title.length, bomb.length);
    PngBytes file = PngBytes.sized(1, 1, PngBytes.TRUE_COLOUR).chunk("zTXt", comment);

    assertThat(read(file.chunk("IDAT", PngBytes.packed(new byte[4])).ended()).pixels())
        .containsExactly(0xFF000000);
  }

  @Test
  void aPictureHasASize() throws IOException {
    assertRefused(PngBytes.sized(0, 5, PngBytes.TRUE_COLOUR).ended(), "is damaged: it has no size");
    assertRefused(
        PngBytes.sized(5, -1, PngBytes.TRUE_COLOUR).ended(), "is damaged: it has no size");
  }

  @Test
  void thereIsAFile() {
    assertThatThrownBy(() -> PictureFile.read(folder))
        .isInstanceOf(UnreadablePicture.class)
        .hasMessage("is no file");
    assertThatThrownBy(() -> PictureFile.read(folder.resolve("none.png")))
        .isInstanceOf(IOException.class);
  }

  private void assertRefused(byte[] bytes, String reason) throws IOException {
    Path file = file(bytes);
    assertThatThrownBy(() -> PictureFile.read(file))
        .isInstanceOf(UnreadablePicture.class)
        .hasMessage(reason);
  }

  private Picture read(byte[] bytes) throws IOException {
    return PictureFile.read(file(bytes));
  }

  private Path file(byte[] bytes) throws IOException {
    return Files.write(folder.resolve("picture.png"), bytes);
  }

  private static void assertSame(Picture expected, Picture actual) {
    assertThat(actual.width()).isEqualTo(expected.width());
    assertThat(actual.height()).isEqualTo(expected.height());
    assertThat(actual.pixels()).isEqualTo(expected.pixels());
  }
}
