// SPDX-License-Identifier: Apache-2.0
package oobesim.snapshot;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;

/** Files that are PNG, nearly PNG, or only say so. */
final class PngBytes {
  static final int TRUE_COLOUR = 2;
  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  private PngBytes() {
    bytes.writeBytes(SIGNATURE);
  }

  /** A file of eight bits for each channel that begins with its size. */
  static PngBytes sized(int width, int height, int kind) {
    ByteBuffer header = ByteBuffer.allocate(13).putInt(width).putInt(height);
    return new PngBytes().chunk("IHDR", header.put((byte) 8).put((byte) kind).array());
  }

  PngBytes chunk(String type, byte[] content) {
    byte[] name = type.getBytes(StandardCharsets.US_ASCII);
    CRC32 sum = new CRC32();
    sum.update(name);
    sum.update(content);
    ByteBuffer chunk = ByteBuffer.allocate(content.length + 12).putInt(content.length);
    bytes.writeBytes(chunk.put(name).put(content).putInt((int) sum.getValue()).array());
    return this;
  }

  byte[] ended() {
    return chunk("IEND", new byte[0]).bytes.toByteArray();
  }

  static byte[] packed(byte[] content) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
      out.write(content);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return packed.toByteArray();
  }

  /** As another program writes them, with what is transparent. */
  static byte[] foreign(Picture picture) {
    int width = picture.width();
    BufferedImage image = new BufferedImage(width, picture.height(), BufferedImage.TYPE_INT_ARGB);
    image.setRGB(0, 0, width, picture.height(), picture.pixels(), 0, width);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", out);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toByteArray();
  }

  static byte[] cut(byte[] whole, int length) {
    return Arrays.copyOf(whole, length);
  }

  static byte[] flipped(byte[] whole, int at) {
    byte[] damaged = whole.clone();
    damaged[at] ^= 0x10;
    return damaged;
  }
}
