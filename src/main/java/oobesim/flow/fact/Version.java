// SPDX-License-Identifier: Apache-2.0
package oobesim.flow.fact;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A version of several numbers.
 *
 * @param numbers its numbers, the weightiest first; what is no number counts as 0
 */
record Version(List<Integer> numbers) implements Comparable<Version> {
  private static final Pattern DOT = Pattern.compile("\\.");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

  static Version of(String text) {
    return new Version(
        Stream.of(DOT.split(text.strip()))
            .map(part -> NUMBER.matcher(part).matches() ? Integer.parseInt(part) : 0)
            .toList());
  }

  @Override
  public int compareTo(Version other) {
    int length = Math.max(numbers.size(), other.numbers.size());
    for (int i = 0; i < length; i++) {
      int difference = Integer.compare(number(i), other.number(i));
      if (difference != 0) {
        return difference;
      }
    }
    return 0;
  }

  /** The number at a place from 0 on, 0 where there is none. */
  int number(int index) {
    return index < numbers.size() ? numbers.get(index) : 0;
  }
}
