// SPDX-License-Identifier: Apache-2.0
package oobesim.document;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * The text of a file with the encoding it was found in.
 *
 * <p>Windows PowerShell 5.1 writes UTF-16LE with a mark, Graph answers are UTF-8, and Windows
 * itself wants ASCII for an offline profile; so the encoding is part of what a file says.
 *
 * @param text the characters without a byte order mark
 * @param encoding how they were stored
 */
public record TextFile(String text, Encoding encoding) {
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  /** How a file's characters were stored. */
  public enum Encoding {
    /** Seven-bit characters only: what Windows needs for an offline profile. */
    ASCII,
    /** UTF-8 without a mark, with characters beyond ASCII. */
    UTF_8,
    /** UTF-8 with a byte order mark. */
    UTF_8_BOM,
    /** UTF-16, little end first. */
    UTF_16LE,
    /** UTF-16, big end first. */
    UTF_16BE,
    /** Neither: read byte by byte as Windows code page 1252 would be. */
    ANSI
  }

  /**
   * Decodes by byte order mark, then by its zero bytes, then as strict UTF-8, then as single bytes.
   * Never fails.
   */
  public static TextFile decode(byte[] bytes) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return new TextFile(
          new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8), Encoding.UTF_8_BOM);
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return utf16(bytes, 2, StandardCharsets.UTF_16LE, Encoding.UTF_16LE);
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return utf16(bytes, 2, StandardCharsets.UTF_16BE, Encoding.UTF_16BE);
    }
    if (bytes.length >= 2 && bytes[0] != 0 && bytes[1] == 0) {
      return utf16(bytes, 0, StandardCharsets.UTF_16LE, Encoding.UTF_16LE);
    }
    if (bytes.length >= 4 && isLetter(bytes, 0) && isLetter(bytes, 2)) {
      return utf16(bytes, 0, StandardCharsets.UTF_16BE, Encoding.UTF_16BE);
    }
    return unmarked(bytes);
  }

  /** Whether an ordinary character stands there, the big end first. */
  private static boolean isLetter(byte[] bytes, int at) {
    return bytes[at] == 0 && (bytes[at + 1] >= ' ' || Character.isWhitespace(bytes[at + 1]));
  }

  private static TextFile unmarked(byte[] bytes) {
    try {
      String text =
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString();
      // Whatever is not ASCII has fewer characters than bytes.
      boolean ascii = text.length() == bytes.length;
      return new TextFile(text, ascii ? Encoding.ASCII : Encoding.UTF_8);
    } catch (CharacterCodingException notUtf8) {
      return new TextFile(new String(bytes, WINDOWS), Encoding.ANSI);
    }
  }

  private static TextFile utf16(byte[] bytes, int from, Charset charset, Encoding encoding) {
    return new TextFile(new String(bytes, from, bytes.length - from, charset), encoding);
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
