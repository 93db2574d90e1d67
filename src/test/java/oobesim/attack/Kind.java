// SPDX-License-Identifier: Apache-2.0
package oobesim.attack;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import oobesim.document.TextFile;
import oobesim.support.Draws;

/**
 * A kind of file that the program reads.
 *
 * @param name what it is
 * @param file how a file of this kind is called
 * @param seeds whole ones
 * @param form what its structure is
 * @param calls the commands that read it
 */
record Kind(
    String name,
    String file,
    List<byte[]> seeds,
    Form form,
    Function<Path, List<List<Object>>> calls) {
  /** What a structure is made of. */
  enum Form {
    JSON,
    LINES,
    BYTES
  }

  Kind {
    seeds = List.copyOf(seeds);
  }

  /** One of them, broken: by its structure, by its bytes, or by both. */
  byte[] broken(Draws any) {
    byte[] whole = any.of(seeds);
    byte[] other = any.of(seeds);
    return switch (form) {
      case BYTES -> BrokenBytes.of(whole, other, any);
      case JSON -> either(whole, other, any, BrokenJson.of(text(whole), text(other), any));
      case LINES -> either(whole, other, any, BrokenLines.of(text(whole), text(other), any));
    };
  }

  private static byte[] either(byte[] whole, byte[] other, Draws any, String structure) {
    byte[] bytes = structure.getBytes(StandardCharsets.UTF_8);
    return switch (any.integer(0, 7)) {
      case 0, 1 -> BrokenBytes.of(whole, other, any);
      case 2 -> BrokenBytes.of(bytes, other, any);
      default -> bytes;
    };
  }

  private static String text(byte[] bytes) {
    return TextFile.decode(bytes).text();
  }
}
