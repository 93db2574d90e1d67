// SPDX-License-Identifier: Apache-2.0
package oobesim.record.store;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A text in all ways in which somebody who repeats it may write its characters: as they are, as
 * JSON, an address or a page has them, and mixed, since each writer escapes others.
 *
 * @param characters for each of its characters the ways in which it may be written
 */
record Spellings(List<List<Spelling>> characters) {
  /** Signs that pages have names for: quotes, apostrophe, and, less, greater. */
  private static final Map<Integer, String> NAMES =
      Map.of(0x22, "quot", 0x27, "apos", 0x26, "amp", 0x3c, "lt", 0x3e, "gt");

  /** No regular expression: one of thousands of characters takes a piece of the stack for each. */
  private record Spelling(String text, boolean anyCase) {
    boolean isAt(String where, int at) {
      return where.regionMatches(anyCase, at, text, 0, text.length());
    }
  }

  /** All spellings of a text. */
  static Spellings of(String text) {
    return new Spellings(text.codePoints().mapToObj(Spellings::character).toList());
  }

  private static List<Spelling> character(int point) {
    String plain = Character.toString(point);
    Stream<String> exact =
        Stream.of(
            plain,
            "\\" + plain,
            // The bytes of a header are read as letters one by one.
            new String(plain.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1),
            point == ' ' ? "+" : plain,
            NAMES.containsKey(point) ? "&" + NAMES.get(point) + ";" : plain);
    Stream<String> coded =
        Stream.of(
            escaped(plain),
            inAddress(plain),
            "&#" + point + ";",
            "&#0" + point + ";",
            "&#x" + Integer.toHexString(point) + ";",
            "&#x0" + Integer.toHexString(point) + ";");
    return Stream.concat(
            exact.distinct().map(way -> new Spelling(way, false)),
            coded.map(way -> new Spelling(way, true)))
        .toList();
  }

  private static String escaped(String plain) {
    return plain
        .chars()
        .mapToObj(unit -> "\\u" + HexFormat.of().toHexDigits((char) unit))
        .collect(Collectors.joining());
  }

  private static String inAddress(String plain) {
    byte[] bytes = plain.getBytes(StandardCharsets.UTF_8);
    return IntStream.range(0, bytes.length)
        .mapToObj(i -> "%" + HexFormat.of().toHexDigits(bytes[i]))
        .collect(Collectors.joining());
  }

  /** A text with something else in the place of each spelling. */
  String replacedIn(String text, String other) {
    StringBuilder out = new StringBuilder();
    int at = 0;
    while (at < text.length()) {
      int end = end(text, at);
      if (end > at) {
        out.append(other);
      } else {
        out.append(text.charAt(at));
      }
      at = Math.max(end, at + 1);
    }
    return out.toString();
  }

  /** Where a spelling ends that begins there, the farthest of several; -1 for none. */
  private int end(String text, int from) {
    TreeSet<Integer> ends = new TreeSet<>(List.of(from));
    for (List<Spelling> ways : characters) {
      TreeSet<Integer> next = new TreeSet<>();
      for (int at : ends) {
        ways.stream()
            .filter(way -> way.isAt(text, at))
            .forEach(way -> next.add(at + way.text().length()));
      }
      if (next.isEmpty()) {
        return -1;
      }
      ends = next;
    }
    return ends.last();
  }
}
