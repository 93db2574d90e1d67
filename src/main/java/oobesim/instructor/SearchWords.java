// SPDX-License-Identifier: Apache-2.0
package oobesim.instructor;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What somebody looks for.
 *
 * @param words in small letters; all of them must be there, in any order
 */
public record SearchWords(List<String> words) {
  public SearchWords {
    words = List.copyOf(words);
  }

  /** The words of a text. */
  public static SearchWords of(String text) {
    return new SearchWords(
        Stream.of(text.strip().toLowerCase(Locale.ROOT).split("\\s+"))
            .filter(word -> !word.isEmpty())
            .toList());
  }

  /** Whether all words stand in a text, whatever its letters. */
  public boolean allIn(String text) {
    String small = text.toLowerCase(Locale.ROOT);
    return words.stream().allMatch(small::contains);
  }
}
