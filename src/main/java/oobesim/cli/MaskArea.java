// SPDX-License-Identifier: Apache-2.0
package oobesim.cli;

import oobesim.snapshot.Box;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a rectangle of the command line, such as {@code 10,20,300,40}. */
final class MaskArea {
  private MaskArea() {}

  /** Turns the words of the command line into a rectangle. */
  static final class Reader implements ITypeConverter<Box> {
    @Override
    public Box convert(String word) {
      String text = NumberOption.plain(word);
      if (!text.matches("\\d{1,6},\\d{1,6},0*[1-9]\\d{0,5},0*[1-9]\\d{0,5}")) {
        throw new TypeConversionException(Refusal.english("wrong-rectangle", "word", word));
      }
      String[] parts = text.split(",");
      return new Box(
          Integer.parseInt(parts[0]),
          Integer.parseInt(parts[1]),
          Integer.parseInt(parts[2]),
          Integer.parseInt(parts[3]));
    }
  }
}
