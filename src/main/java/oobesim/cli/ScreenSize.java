// SPDX-License-Identifier: Apache-2.0
package oobesim.cli;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * The size of a simulated display.
 *
 * @param width its pixels in a row
 * @param height its rows
 */
record ScreenSize(int width, int height) {
  private static final Pattern FORM = Pattern.compile("([1-9]\\d{2,3})x([1-9]\\d{2,3})");

  /** Reads {@code 1280x800}. */
  static final class Reader implements ITypeConverter<ScreenSize> {
    @Override
    public ScreenSize convert(String word) {
      Matcher matcher = FORM.matcher(NumberOption.plain(word));
      if (!matcher.matches()) {
        throw new TypeConversionException(Refusal.english("wrong-size", "word", word));
      }
      return new ScreenSize(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
    }
  }
}
