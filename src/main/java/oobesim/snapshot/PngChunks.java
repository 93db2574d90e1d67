// SPDX-License-Identifier: Apache-2.0
package oobesim.snapshot;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/**
 * Looks at a PNG file without decoding it. What reads pictures later fills the rest of a file that
 * is cut off with black and says nothing, so it only gets whole ones.
 */
final class PngChunks {
  /** The signature and the first chunk, in which the size stands. */
  static final int HEADER = 33;

  private static final long SIGNATURE = 0x89504E470D0A1A0AL;
  private static final int START = 8;
  private static final int IHDR = 0x49484452;
  private static final int IEND = 0x49454E44;
  private static final int IHDR_LENGTH = 13;

  /** Length, name and check sum of a chunk. */
  private static final int FRAME = 12;

  private PngChunks() {}

  /** The size that the first bytes of a file declare. */
  static Size size(byte[] bytes) throws UnreadablePicture {
    ByteBuffer file = ByteBuffer.wrap(bytes);
    if (bytes.length < START || file.getLong() != SIGNATURE) {
      throw new UnreadablePicture(bytes.length == 0 ? "is empty" : "is no PNG file");
    }
    if (bytes.length < HEADER) {
      throw new UnreadablePicture("is cut off");
    }
    if (file.getInt() != IHDR_LENGTH || file.getInt() != IHDR) {
      throw new UnreadablePicture("is damaged: it does not begin with its size");
    }
    checkSum(bytes, START, IHDR_LENGTH);
    Size size = new Size(file.getInt(), file.getInt());
    if (size.width() < 1 || size.height() < 1) {
      throw new UnreadablePicture("is damaged: it has no size");
    }
    return size;
  }

  /** Throws if a chunk is not what it was written as, or the last one is missing. */
  static void check(byte[] bytes) throws UnreadablePicture {
    ByteBuffer file = ByteBuffer.wrap(bytes);
    int at = START;
    int type = 0;
    while (type != IEND) {
      if (bytes.length - at < FRAME) {
        throw new UnreadablePicture("is cut off");
      }
      int length = file.getInt(at);
      type = file.getInt(at + 4);
      if (length < 0 || length > bytes.length - at - FRAME) {
        throw new UnreadablePicture("is cut off");
      }
      checkSum(bytes, at, length);
      at += length + FRAME;
    }
  }

  private static void checkSum(byte[] bytes, int at, int length) throws UnreadablePicture {
    CRC32 sum = new CRC32();
    sum.update(bytes, at + 4, length + 4);
    if ((int) sum.getValue() != ByteBuffer.wrap(bytes).getInt(at + 8 + length)) {
      throw new UnreadablePicture(
          "is damaged: the check sum of its " + name(bytes, at) + " is wrong");
    }
  }

  /** A damaged name may hold anything, and is to be shown. */
  private static String name(byte[] bytes, int at) {
    String name = new String(bytes, at + 4, 4, StandardCharsets.US_ASCII);
    return name.chars().allMatch(Character::isLetter) ? name + " chunk" : "chunk at byte " + at;
  }
}
