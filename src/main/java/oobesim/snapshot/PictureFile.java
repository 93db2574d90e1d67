// SPDX-License-Identifier: Apache-2.0
package oobesim.snapshot;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Reads a picture back. */
public final class PictureFile {
  /** A few bytes can declare any number of pixels, and all would need memory; 8K has 33 million. */
  static final int MOST_PIXELS = 40_000_000;

  private static final long MOST_BYTES = 256L << 20;
  private static final int OPAQUE = 0xFF000000;

  private PictureFile() {}

  /**
   * Reads a whole and sound PNG file.
   *
   * @throws UnreadablePicture if it is none, is damaged, cut off or too large
   */
  public static Picture read(Path file) throws IOException {
    size(file);
    byte[] bytes = Files.readAllBytes(file);
    size(bytes); // again: another program may have written it between
    PngChunks.check(bytes);
    return pixels(decoded(bytes));
  }

  /**
   * The size that a file declares, read from its first bytes.
   *
   * @throws UnreadablePicture if it is no PNG file or too large
   */
  public static Size size(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new UnreadablePicture("is no file");
    }
    if (Files.size(file) > MOST_BYTES) {
      throw new UnreadablePicture(
          String.format(Locale.ROOT, "is larger than %d MB", MOST_BYTES >> 20));
    }
    try (InputStream in = Files.newInputStream(file)) {
      return size(in.readNBytes(PngChunks.HEADER));
    }
  }

  private static Size size(byte[] bytes) throws UnreadablePicture {
    Size size = PngChunks.size(bytes);
    if ((long) size.width() * size.height() > MOST_PIXELS) {
      throw new UnreadablePicture(
          String.format(
              Locale.ROOT,
              "has %s pixels; no more than %d million are read",
              size,
              MOST_PIXELS / 1_000_000));
    }
    return size;
  }

  private static BufferedImage decoded(byte[] bytes) throws UnreadablePicture {
    ImageReader reader = ImageIO.getImageReadersByFormatName("png").next();
    AtomicReference<String> warned = new AtomicReference<>();
    reader.addIIOReadWarningListener((source, warning) -> warned.set(warning));
    try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
      reader.setInput(in, true, true); // a packed comment may be a bomb as well
      BufferedImage image = reader.read(0);
      if (warned.get() != null) {
        throw new UnreadablePicture("is damaged: " + warned.get());
      }
      return image;
    } catch (UnreadablePicture known) {
      throw known;
    } catch (IOException | RuntimeException fault) {
      // the reader trusts what is written in a file, so a wrong one ends in any fault of a program
      throw new UnreadablePicture("is damaged: its pixels cannot be unpacked", fault);
    } finally {
      reader.dispose();
    }
  }

  private static Picture pixels(BufferedImage image) {
    int width = image.getWidth();
    int height = image.getHeight();
    if (image.getType() == BufferedImage.TYPE_3BYTE_BGR
        && image.getRaster().getDataBuffer() instanceof DataBufferByte buffer
        && buffer.getData().length == width * height * 3) {
      return new Picture(width, height, packed(buffer.getData(), new int[width * height]));
    }
    return new Picture(width, height, image.getRGB(0, 0, width, height, null, 0, width));
  }

  /** What this program writes is of this kind; asking the image for each pixel takes far longer. */
  private static int[] packed(byte[] bytes, int[] pixels) {
    for (int i = 0, at = 0; i < pixels.length; i++) {
      int blue = bytes[at++] & 0xff;
      int green = bytes[at++] & 0xff;
      pixels[i] = OPAQUE | (bytes[at++] & 0xff) << 16 | green << 8 | blue;
    }
    return pixels;
  }
}
