// SPDX-License-Identifier: Apache-2.0
package oobesim.record.store;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A text in all ways in which somebody who repeats it may write its characters: as they are, as
 * JSON, an address or a page has them, and mixed, since each writer escapes others.
 */
final class Spellings {
  private static final Map<Integer, String> NAMES =
      Map.of(
          (int) '"', "quot", (int) '\'', "apos", (int) '&', "amp", (int) '<', "lt", '>' + 0, "gt");

  private Spellings() {}

  /** What finds it. */
  static Pattern of(String text) {
    return Pattern.compile(
        text.codePoints().mapToObj(Spellings::character).collect(Collectors.joining()));
  }

  private static String character(int point) {
    String plain = Character.toString(point);
    StringBuilder ways = new StringBuilder("(?:\\\\?" + Pattern.quote(plain));
    ways.append('|').append(escaped(plain)).append('|').append(inAddress(plain));
    ways.append("|(?i:&#(?:0*").append(point).append("|x0*").append(Integer.toHexString(point));
    ways.append(");)");
    // The bytes of a header are read as letters one by one.
    ways.append('|').append(Pattern.quote(bytesOf(plain)));
    if (NAMES.containsKey(point)) {
      ways.append("|&").append(NAMES.get(point)).append(';');
    }
    if (point == ' ') {
      ways.append("|\\+");
    }
    return ways.append(')').toString();
  }

  private static String escaped(String plain) {
    return plain
        .chars()
        .mapToObj(unit -> "\\\\u" + HexFormat.of().toHexDigits((char) unit))
        .collect(Collectors.joining("", "(?i:", ")"));
  }

  private static String bytesOf(String plain) {
    return new String(plain.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
  }

  private static String inAddress(String plain) {
    return HexFormat.of()
        .formatHex(plain.getBytes(StandardCharsets.UTF_8))
        .replaceAll("..", "%$0")
        .transform(bytes -> "(?i:" + bytes + ")");
  }
}
