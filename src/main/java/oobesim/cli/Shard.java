// SPDX-License-Identifier: Apache-2.0
package oobesim.cli;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * A part of the work, so that several machines can share it.
 *
 * @param number which part, from 1
 * @param count how many there are
 */
record Shard(int number, int count) {
  private static final Pattern FORM = Pattern.compile("([1-9]\\d{0,3})/([1-9]\\d{0,3})");

  /** Whether the item of that number, from 0, belongs to this part. */
  boolean holds(int item) {
    return item % count == number - 1;
  }

  /** Reads {@code 2/5}. */
  static final class Reader implements ITypeConverter<Shard> {
    @Override
    public Shard convert(String word) {
      Matcher matcher = FORM.matcher(NumberOption.plain(word));
      if (!matcher.matches()
          || Integer.parseInt(matcher.group(1)) > Integer.parseInt(matcher.group(2))) {
        throw new TypeConversionException(Refusal.english("wrong-part", "word", word));
      }
      return new Shard(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
    }
  }
}
