// SPDX-License-Identifier: Apache-2.0
package oobesim.attack;

import java.util.ArrayList;
import java.util.List;
import oobesim.support.Draws;

/** A file of lines that are not those that somebody wrote. */
final class BrokenLines {
  private BrokenLines() {}

  /** One to six changes; some lines come from another file. */
  static String of(String whole, String other, Draws any) {
    List<String> lines = new ArrayList<>(List.of(whole.split("\n", -1)));
    List<String> foreign = List.of(other.split("\n", -1));
    for (int left = any.integer(1, 6); left > 0; left--) {
      once(lines, foreign, any);
    }
    return String.join(any.oneIn(20) ? "\r\n" : "\n", lines);
  }

  private static void once(List<String> lines, List<String> foreign, Draws any) {
    int at = any.integer(0, lines.size() - 1);
    String line = lines.get(at);
    switch (any.integer(0, 8)) {
      case 0 -> lines.add(at, any.of(foreign));
      case 1 -> lines.set(at, any.of(foreign));
      case 2 -> lines.set(at, lines.set(any.integer(0, lines.size() - 1), line));
      case 3 -> lines.set(at, word(line, any));
      case 4 -> lines.set(at, line.startsWith("{") ? json(line, any) : word(line, any));
      case 5 -> lines.add(at, line.startsWith("{") ? json(line, any) : word(line, any));
      case 6 -> lines.set(at, line.repeat(any.of(0, 2, 50)));
      case 7 -> lines.add(at, HostileValues.word(any));
      default -> lines.addAll(at, repeated(List.copyOf(lines), at, any));
    }
  }

  private static String json(String line, Draws any) {
    return BrokenJson.of(line, line, any);
  }

  /** Another word, one more, or one less. */
  private static String word(String line, Draws any) {
    String[] words = line.split("(?<=[ ,:;=\"])");
    int at = any.integer(0, words.length - 1);
    words[at] = any.oneIn(4) ? "" : HostileValues.word(any) + any.of("", " ", words[at]);
    return String.join("", words);
  }

  private static List<String> repeated(List<String> lines, int at, Draws any) {
    int length = Math.min(any.integer(1, 30), lines.size() - at);
    List<String> some = lines.subList(at, at + length);
    List<String> more = new ArrayList<>();
    for (int i = any.of(1, 3, 20); i > 0; i--) {
      more.addAll(some);
    }
    return more;
  }
}
