// SPDX-License-Identifier: Apache-2.0
package oobesim.attack;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import oobesim.support.Draws;

/** A file whose bytes are not those that somebody wrote. */
final class BrokenBytes {
  private static final List<Charset> ENCODINGS =
      List.of(
          StandardCharsets.UTF_16LE,
          StandardCharsets.UTF_16BE,
          StandardCharsets.UTF_16,
          StandardCharsets.UTF_32LE,
          StandardCharsets.UTF_32BE,
          StandardCharsets.UTF_32,
          StandardCharsets.ISO_8859_1);

  /** Lengths, marks of encodings, first bytes of other kinds of files. */
  private static final List<byte[]> INTERESTING =
      List.of(
          new byte[] {0},
          new byte[4],
          new byte[] {-1, -1, -1, -1},
          new byte[] {-1, -1, -1, 0x7f},
          new byte[] {0, 0, 0, -128},
          new byte[] {-1, -2},
          new byte[] {-2, -1},
          new byte[] {-17, -69, -65},
          new byte[] {-1, -2, 0, 0},
          new byte[] {'P', 'K', 3, 4},
          new byte[] {'P', 'K', 1, 2},
          new byte[] {'P', 'K', 5, 6},
          new byte[] {'M', 'S', 'C', 'F'},
          new byte[] {0x1f, -117},
          new byte[] {-64, -128},
          new byte[] {-19, -96, -128},
          new byte[] {'\r'},
          new byte[] {0x1b, '[', '2', 'J'});

  private BrokenBytes() {}

  /** One to eight changes; what is spliced in comes from another file. */
  static byte[] of(byte[] whole, byte[] other, Draws any) {
    byte[] bytes = whole;
    for (int left = any.integer(1, 8); left > 0; left--) {
      bytes = once(bytes, other, any);
    }
    return bytes;
  }

  private static byte[] once(byte[] bytes, byte[] other, Draws any) {
    int at = any.integer(0, bytes.length);
    int length = Math.min(bytes.length - at, any.oneIn(3) ? any.integer(0, 4000) : any.of(1, 2, 8));
    return switch (any.integer(0, 8)) {
      case 0 -> flipped(bytes, at, any.integer(0, 7));
      case 1 -> replaced(bytes, at, 0, any.bytes(16));
      case 2 -> replaced(bytes, at, length, new byte[0]);
      case 3 -> any.oneIn(3) ? Arrays.copyOf(bytes, at) : bytes;
      case 4 -> replaced(bytes, at, 0, repeated(Arrays.copyOfRange(bytes, at, at + length), any));
      case 5 -> spliced(bytes, at, other, any.integer(0, other.length));
      case 6 -> replaced(bytes, at, any.flag() ? length : 0, any.of(INTERESTING));
      case 7 -> replaced(bytes, at, Math.min(1, length), any.bytes(1));
      default -> any.oneIn(6) ? encoded(bytes, any.of(ENCODINGS)) : bytes;
    };
  }

  private static byte[] flipped(byte[] bytes, int at, int bit) {
    byte[] copy = bytes.clone();
    if (at < copy.length) {
      copy[at] ^= (byte) (1 << bit);
    }
    return copy;
  }

  private static byte[] repeated(byte[] chunk, Draws any) {
    int times = any.oneIn(20) ? 200 : any.integer(1, 4);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (int i = 0; i < times; i++) {
      out.writeBytes(chunk);
    }
    return out.toByteArray();
  }

  private static byte[] spliced(byte[] bytes, int at, byte[] other, int from) {
    return replaced(bytes, at, bytes.length - at, Arrays.copyOfRange(other, from, other.length));
  }

  private static byte[] replaced(byte[] bytes, int at, int length, byte[] by) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length + by.length);
    out.write(bytes, 0, at);
    out.writeBytes(by);
    out.write(bytes, at + length, bytes.length - at - length);
    return out.toByteArray();
  }

  private static byte[] encoded(byte[] bytes, Charset encoding) {
    return new String(bytes, StandardCharsets.UTF_8).getBytes(encoding);
  }
}
