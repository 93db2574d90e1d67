// SPDX-License-Identifier: Apache-2.0
package oobesim.profile.carrier;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import oobesim.document.TextFile;
import oobesim.i18n.Phrase;
import oobesim.profile.intune.FindingCode;

/** Kinds of file that hold no text, known by the bytes that they begin with. */
enum FirstBytes {
  ZIP(0, "PK\u0003\u0004", "PK\u0005\u0006", "PK\u0007\u0008"),
  GZIP(0, "\u001f\u008b"),
  /** An image of Windows, and the provisioning package, which is one. */
  WIM(0, "MSWIM\0\0\0"),
  EVENT_LOG(0, "ElfFile\0"),
  CABINET(0, "MSCF\0\0\0\0"),
  PNG(0, "\u0089PNG\r\n\u001a\n"),
  JPEG(0, "\u00ff\u00d8\u00ff"),
  GIF(0, "GIF87a", "GIF89a"),
  BITMAP(6, "\0\0\0\0"),
  UTF_32(0, "\u00ff\u00fe\0\0", "\0\0\u00fe\u00ff"),
  PDF(0, "%PDF-"),
  SEVEN_ZIP(0, "7z\u00bc\u00af\u0027\u001c"),
  RAR(0, "Rar!\u001a\u0007"),
  XZ(0, "\u00fd7zXZ\0"),
  BZIP2(0, "BZh"),
  ZSTD(0, "\u0028\u00b5\u002f\u00fd"),
  TAR(257, "ustar"),
  OFFICE_OLD(0, "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1"),
  REGISTRY_HIVE(0, "regf"),
  DATABASE(0, "SQLite format 3\0"),
  PROGRAM(0, "MZ"),
  DISK(0, "vhdxfile", "conectix"),
  VIDEO(4, "ftyp"),
  DISC_IMAGE(0x8001, "CD001");

  /** Bytes; each of these kinds has a zero among its first ones. */
  private static final int HEADER = 512;

  private final int offset;
  private final byte[][] marks;

  FirstBytes(int offset, String... marks) {
    this.offset = offset;
    this.marks =
        Arrays.stream(marks)
            .map(mark -> mark.getBytes(StandardCharsets.ISO_8859_1))
            .toArray(byte[][]::new);
  }

  /** The kind of a file; empty if it may be text. */
  static Optional<FirstBytes> of(byte[] bytes) {
    return Arrays.stream(values()).filter(kind -> kind.is(bytes)).findFirst();
  }

  /** Whether a file that has no known mark is no text all the same: text has no zero bytes. */
  static boolean isUnknownBinary(byte[] bytes, TextFile.Encoding encoding) {
    boolean utf16 =
        switch (encoding) {
          case UTF_16LE, UTF_16BE -> true;
          case ASCII, UTF_8, UTF_8_BOM, ANSI -> false;
        };
    int zeros = 0;
    for (int i = 0; i < Math.min(bytes.length, 4096); i++) {
      zeros += bytes[i] == 0 ? 1 : 0;
    }
    return !utf16 && zeros > 8;
  }

  /** What it is, in words; what to do with it stands beside it in the bundle. */
  Phrase.Sentence sentence() {
    return FindingCode.text("binary." + name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  /** A text may begin with the letters of a mark, or have them at its place; it has no zeros. */
  private boolean is(byte[] bytes) {
    return switch (this) {
      case BITMAP -> bytes.length > 26 && bytes[0] == 'B' && bytes[1] == 'M' && marked(bytes);
      case PROGRAM -> bytes.length > 64 && marked(bytes) && hasZeros(bytes);
      case BZIP2 -> bytes.length > 10 && marked(bytes) && bytes[4] == '1' && bytes[5] == 'A';
      case TAR, REGISTRY_HIVE, DISK, VIDEO, DISC_IMAGE -> marked(bytes) && hasZeros(bytes);
      case ZIP, GZIP, WIM, EVENT_LOG, CABINET, PNG, JPEG, GIF, UTF_32, PDF -> marked(bytes);
      case SEVEN_ZIP, RAR, XZ, ZSTD, OFFICE_OLD, DATABASE -> marked(bytes);
    };
  }

  private static boolean hasZeros(byte[] bytes) {
    for (int i = 0; i < Math.min(bytes.length, HEADER); i++) {
      if (bytes[i] == 0) {
        return true;
      }
    }
    return false;
  }

  private boolean marked(byte[] bytes) {
    return Arrays.stream(marks)
        .anyMatch(
            mark ->
                bytes.length >= offset + mark.length
                    && Arrays.equals(bytes, offset, offset + mark.length, mark, 0, mark.length));
  }
}
