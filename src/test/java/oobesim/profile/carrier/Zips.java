// SPDX-License-Identifier: Apache-2.0
package oobesim.profile.carrier;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Archives as devices, people and other packers make them. */
final class Zips {
  private Zips() {}

  /** An archive of names, each with its text (in UTF-16, as Windows writes) or its bytes. */
  static byte[] of(Object... namesAndContents) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (int i = 0; i < namesAndContents.length; i += 2) {
        zip.putNextEntry(new ZipEntry((String) namesAndContents[i]));
        zip.write(
            namesAndContents[i + 1] instanceof String text
                ? ("\ufeff" + text).getBytes(UTF_16LE)
                : (byte[]) namesAndContents[i + 1]);
      }
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
    return out.toByteArray();
  }

  /** The same with another word in it, of the same length: other packers allow other names. */
  static byte[] with(byte[] zip, String word, String other) {
    return new String(zip, ISO_8859_1).replace(word, other).getBytes(ISO_8859_1);
  }

  /**
   * The same with other flags and another method in the header of one file.
   *
   * @param file which one, from 0
   */
  static byte[] header(byte[] zip, int file, int flags, int method) {
    byte[] changed = zip.clone();
    int at = place(zip, file);
    changed[at + 6] = (byte) flags;
    changed[at + 7] = (byte) (flags >> 8);
    changed[at + 8] = (byte) method;
    return changed;
  }

  /** Where the header of one file stands. */
  static int place(byte[] zip, int file) {
    String text = new String(zip, ISO_8859_1);
    int at = -1;
    for (int i = 0; i <= file; i++) {
      at = text.indexOf("PK\u0003\u0004", at + 1);
    }
    return at;
  }
}
