// SPDX-License-Identifier: Apache-2.0
package oobesim.profile.carrier;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * What the headers in front of an archive's files say of them, whether they can be unpacked or not.
 *
 * @param all in their order
 */
record ZipHeaders(List<Header> all) {
  /** What names are written in that a packer neither marks nor writes as UTF-8. */
  private static final Charset OLD = Charset.forName("IBM437");

  private static final int MARK = 0x04034b50;

  /** Bytes of a header before its name. */
  private static final int SIZE = 30;

  private static final int ENCRYPTED = 1;
  private static final int SIZE_BEHIND = 1 << 3;
  private static final int STORED = 0;
  private static final int DEFLATED = 8;

  /**
   * In front of one file.
   *
   * @param flags bits of the format
   * @param method how the file is packed
   * @param utf8 whether its name is UTF-8
   */
  record Header(int flags, int method, boolean utf8) {
    private boolean isEncrypted() {
      return (flags & ENCRYPTED) != 0;
    }

    private boolean isForeign() {
      return switch (method) {
        case STORED -> (flags & SIZE_BEHIND) != 0;
        case DEFLATED -> false;
        default -> true;
      };
    }
  }

  static ZipHeaders of(byte[] archive) {
    ByteBuffer bytes = ByteBuffer.wrap(archive).order(ByteOrder.LITTLE_ENDIAN);
    List<Header> all = new ArrayList<>();
    for (int at = 0; at + SIZE <= archive.length; at++) {
      if (archive[at] == 'P' && bytes.getInt(at) == MARK) {
        int length = Math.min(bytes.getShort(at + 26) & 0xffff, archive.length - at - SIZE);
        all.add(
            new Header(
                bytes.getShort(at + 6),
                bytes.getShort(at + 8) & 0xffff,
                isUtf8(bytes.slice(at + SIZE, length))));
      }
    }
    return new ZipHeaders(all);
  }

  private static boolean isUtf8(ByteBuffer name) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(name);
      return true;
    } catch (CharacterCodingException other) {
      return false;
    }
  }

  /** What the names are written in that no mark says to be UTF-8. */
  Charset names() {
    return all.stream().allMatch(Header::utf8) ? StandardCharsets.UTF_8 : OLD;
  }

  /** Why an archive cannot be unpacked, by the name of the sentence that says so. */
  String hindrance() {
    if (all.stream().anyMatch(Header::isEncrypted)) {
      return "encrypted";
    }
    return all.stream().anyMatch(Header::isForeign) ? "method" : "damaged";
  }
}
