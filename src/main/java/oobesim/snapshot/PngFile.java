// SPDX-License-Identifier: Apache-2.0
package oobesim.snapshot;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** Writes pixels as a small PNG file without any date or comment in it. */
public final class PngFile {
  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
  private static final int BITS = 8;
  private static final int TRUE_COLOUR = 2;
  private static final int PALETTE = 3;

  /** On screens, the next level takes twice as long for a twentieth less. */
  private static final int LEVEL = 5;

  private PngFile() {}

  /** The bytes of the file; what is transparent is written as it is without that. */
  public static byte[] of(Picture picture) {
    PngRows rows = new PngRows(picture);
    return file(picture, TRUE_COLOUR, new byte[0], rows::filtered);
  }

  /**
   * The same picture in a third of the time if it has no more than 256 colours, none transparent.
   */
  static byte[] ofFewColours(Picture picture) {
    Optional<FewColours> colours = FewColours.of(picture);
    return colours.isEmpty()
        ? of(picture)
        : file(picture, PALETTE, colours.get().palette(), colours.get()::filtered);
  }

  private static byte[] file(
      Picture picture, int kind, byte[] palette, IntFunction<byte[]> filtered) {
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      DataOutputStream file = new DataOutputStream(bytes);
      file.write(SIGNATURE);
      chunk(file, "IHDR", header(picture, kind));
      if (palette.length > 0) {
        chunk(file, "PLTE", palette);
      }
      chunk(file, "IDAT", deflated(picture.height(), filtered));
      chunk(file, "IEND", new byte[0]);
      return bytes.toByteArray();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static byte[] header(Picture picture, int kind) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream header = new DataOutputStream(bytes);
    header.writeInt(picture.width());
    header.writeInt(picture.height());
    header.write(new byte[] {BITS, (byte) kind, 0, 0, 0});
    return bytes.toByteArray();
  }

  private static byte[] deflated(int height, IntFunction<byte[]> filtered) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Deflater deflater = new Deflater(LEVEL);
    try (DeflaterOutputStream out = new DeflaterOutputStream(bytes, deflater)) {
      for (int y = 0; y < height; y++) {
        out.write(filtered.apply(y));
      }
    } finally {
      deflater.end();
    }
    return bytes.toByteArray();
  }

  private static void chunk(DataOutputStream file, String type, byte[] content) throws IOException {
    byte[] name = type.getBytes(StandardCharsets.US_ASCII);
    CRC32 check = new CRC32();
    check.update(name);
    check.update(content);
    file.writeInt(content.length);
    file.write(name);
    file.write(content);
    file.writeInt((int) check.getValue());
  }
}
