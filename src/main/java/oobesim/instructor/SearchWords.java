// SPDX-License-Identifier: Apache-2.0
package oobesim.instructor;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
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

  /**
   * Which of those found is meant, by its name alone: the chosen one if the words stand in its
   * name, else the first in whose name they stand. Empty where they stand in no name, or are none.
   */
  public <T> Optional<T> meant(List<T> found, Predicate<T> chosen, Function<T, String> name) {
    List<T> named =
        words.isEmpty()
            ? List.of()
            : found.stream().filter(entry -> allIn(name.apply(entry))).toList();
    return named.stream().filter(chosen).findFirst().or(() -> named.stream().findFirst());
  }

  /** Whether all words stand in a text, whatever its letters. */
  public boolean allIn(String text) {
    String small = text.toLowerCase(Locale.ROOT);
    return words.stream().allMatch(small::contains);
  }
}
