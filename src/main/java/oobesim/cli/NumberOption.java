// SPDX-License-Identifier: Apache-2.0
package oobesim.cli;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import oobesim.i18n.Phrase;
import oobesim.snapshot.AcceptingCall;

/** The options that take a number, and which ones they take: the one place where that stands. */
enum NumberOption {
  /** Situations; one with the ways that lead on from it takes some ten kilobytes. */
  BOUND("--bound", "1", "100000"),
  /** Of two colours, from equal to black and white. */
  COLOUR(AcceptingCall.COLOUR, "0", "1"),
  /** Pixels. */
  MOST(AcceptingCall.MOST, "0", whole(Integer.MAX_VALUE)),
  /** Pixels of a picture for each of the display. */
  SCALE("--scale", "0.25", "4"),
  /** Any. */
  SEED("--seed", whole(Long.MIN_VALUE), whole(Long.MAX_VALUE)),
  /** Virtual seconds in a second; none is nothing that passes. */
  SPEED("--speed", "0.001", "1000000"),
  /** Pixels of a side. */
  WINDOW(AcceptingCall.WINDOW, "1", whole(Integer.MAX_VALUE));

  private static final Pattern DECIMAL =
      Pattern.compile("[-+]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][-+]?\\d{1,3})?");

  private final String option;
  private final String least;
  private final String most;

  NumberOption(String option, String least, String most) {
    this.option = option;
    this.least = least;
    this.most = most;
  }

  /** The one that is written so; empty where an option takes no number. */
  static Optional<NumberOption> of(String option) {
    return Stream.of(values()).filter(it -> it.option.equals(option)).findFirst();
  }

  /** A number that was read, if the option takes it. Refuses the call if it does not. */
  void require(double number) {
    // Nothing that is no number lies between them.
    if (!(number >= Double.parseDouble(least) && number <= Double.parseDouble(most))) {
      throw new Refused(said());
    }
  }

  /** Which numbers the option takes. */
  Phrase said() {
    return Refusal.of(key(), "least", least, "most", most);
  }

  /** Under which key the words stand. */
  String key() {
    return "wrong-" + name().toLowerCase(Locale.ROOT);
  }

  /** A word of the command line as a number with a fraction; digits of any script are digits. */
  static double decimal(String word) {
    String plain = plain(word);
    if (!DECIMAL.matcher(plain).matches()) {
      throw new NumberFormatException(word);
    }
    return Double.parseDouble(plain);
  }

  /** The same with the digits 0 to 9, as a keyboard of another script has others. */
  static String plain(String word) {
    StringBuilder out = new StringBuilder();
    word.codePoints()
        .map(point -> Character.isDigit(point) ? '0' + Character.digit(point, 10) : point)
        .forEach(out::appendCodePoint);
    return out.toString();
  }

  private static String whole(long number) {
    return BigDecimal.valueOf(number).toPlainString();
  }
}
