// SPDX-License-Identifier: Apache-2.0
package oobesim.diagnostics;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import oobesim.document.Printable;

/** Texts as the bytes that Windows writes. */
final class Encoded {
  private static final byte[] MARK = {(byte) 0xff, (byte) 0xfe};

  private Encoded() {}

  /** Little-endian UTF-16 with its mark: every reader takes it, whatever the text holds. */
  static byte[] utf16(String text) {
    byte[] units = text.getBytes(StandardCharsets.UTF_16LE);
    return ByteBuffer.allocate(MARK.length + units.length).put(MARK).put(units).array();
  }

  static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** Lines as Windows ends them, the last one too; whatever stands in one, it stays one. */
  static String lines(Iterable<String> lines) {
    StringBuilder text = new StringBuilder();
    lines.forEach(line -> text.append(one(line)).append("\r\n"));
    return text.toString();
  }

  private static String one(String line) {
    return Printable.lines(line.replaceAll("\\R", " "));
  }
}
