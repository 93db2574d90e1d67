// SPDX-License-Identifier: Apache-2.0
package oobesim.snapshot;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** Writes pixels as a small PNG file without any date or comment in it. */
public final class PngFile {
  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
  private static final int BITS = 8;
  private static final int TRUE_COLOUR = 2;

  private PngFile() {}

  /** The bytes of the file; what is transparent is written as it is without that. */
  public static byte[] of(Picture picture) {
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      DataOutputStream file = new DataOutputStream(bytes);
      file.write(SIGNATURE);
      chunk(file, "IHDR", header(picture));
      chunk(file, "IDAT", deflated(picture));
      chunk(file, "IEND", new byte[0]);
      return bytes.toByteArray();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static byte[] header(Picture picture) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream header = new DataOutputStream(bytes);
    header.writeInt(picture.width());
    header.writeInt(picture.height());
    header.write(new byte[] {BITS, TRUE_COLOUR, 0, 0, 0});
    return bytes.toByteArray();
  }

  private static byte[] deflated(Picture picture) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
    try (DeflaterOutputStream out = new DeflaterOutputStream(bytes, deflater)) {
      PngRows rows = new PngRows(picture);
      for (int y = 0; y < picture.height(); y++) {
        out.write(rows.filtered(y));
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
