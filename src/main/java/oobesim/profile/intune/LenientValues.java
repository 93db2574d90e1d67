// SPDX-License-Identifier: Apache-2.0
package oobesim.profile.intune;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import oobesim.document.Finding;
import oobesim.document.Json;
import oobesim.document.LongText;
import oobesim.document.Nearest;
import oobesim.i18n.Phrase;
import oobesim.profile.setting.AdminSetting;
import oobesim.profile.setting.Kind;

/** Understands values that hands and scripts wrote otherwise than Microsoft does, and says so. */
final class LenientValues {
  /** Digits of a giant number that are shown. */
  private static final int SHOWN = 24;

  private final Findings findings;

  LenientValues(Findings findings) {
    this.findings = findings;
  }

  /** A setting's value after its kind, in a script's words. */
  Optional<String> of(AdminSetting<?> setting, Json value) {
    return switch (setting.kind()) {
      case Kind.Flag flag -> flag(setting.key(), value).map(String::valueOf);
      case Kind.Whole whole -> whole(setting.key(), value).map(String::valueOf);
      case Kind.Word word -> word(setting.key(), value, word.allowed());
      default -> text(setting.key(), value);
    };
  }

  /** True or false; 0, 1 and the words are understood. */
  Optional<Boolean> flag(String key, Json value) {
    Optional<Boolean> read =
        switch (value) {
          case Json.Bool bool -> Optional.of(bool.value());
          case Json.Num number -> lenient(key, value, bit(number.value()), "flag");
          case Json.Text text -> lenient(key, value, word(text.value()), "flag");
          default -> Optional.empty();
        };
    return orFault(read, key, value, "flag");
  }

  /** A whole number; words of digits and true or false are understood. */
  Optional<Integer> whole(String key, Json value) {
    return whole(key, value, "whole");
  }

  /** The same where the expected numbers have names, which the text of a key tells. */
  Optional<Integer> whole(String key, Json value, String expected) {
    return whole(key, value, expected, word -> Optional.empty());
  }

  /** The same where people and tools write words in place of the numbers. */
  Optional<Integer> whole(
      String key, Json value, String expected, Function<String, Optional<Integer>> words) {
    Optional<Integer> read =
        switch (value) {
          case Json.Num number -> fitting(key, number);
          case Json.Bool bool -> lenient(key, value, Optional.of(bool.value() ? 1 : 0), "number");
          case Json.Text text ->
              lenient(
                  key, value, digits(text.value()).or(() -> words.apply(text.value())), "number");
          default -> Optional.empty();
        };
    return read.isEmpty() && value instanceof Json.Num number && isWhole(number.value())
        ? read
        : orFault(read, key, value, expected);
  }

  /** A whole number that no computer keeps there is told by what it is. */
  private Optional<Integer> fitting(String key, Json.Num number) {
    Optional<Integer> read = whole(number.value());
    if (read.isEmpty() && isWhole(number.value())) {
      String digits = number.value().toString();
      findings.addOf(
          FindingCode.NUMBER_OUT_OF_RANGE,
          "whole",
          number,
          "key",
          key,
          "number",
          digits.length() > SHOWN ? digits.substring(0, SHOWN) + "\u2026" : digits);
    }
    return read;
  }

  private static boolean isWhole(BigDecimal number) {
    return number.scale() <= 0 || number.scale() < 400 && number.stripTrailingZeros().scale() <= 0;
  }

  /** Text; a number is understood. */
  Optional<String> text(String key, Json value) {
    Optional<Finding> tooLong = LongText.in(value);
    if (tooLong.isPresent()) {
      findings.addAll(List.of(tooLong.get()));
      return Optional.empty();
    }
    Optional<String> read =
        switch (value) {
          case Json.Text text -> Optional.of(text.value());
          case Json.Num number ->
              lenient(key, value, Optional.of(number.value().toString()), "text");
          default -> Optional.empty();
        };
    return orFault(read, key, value, "text");
  }

  /** One of some words; other capitals are understood. */
  Optional<String> word(String key, Json value, List<String> words) {
    Optional<String> text = text(key, value);
    if (text.isEmpty()) {
      return text;
    }
    if (text.get().equals("unknownFutureValue")) {
      findings.add(FindingCode.FUTURE_VALUE, value, "key", key, "words", String.join(", ", words));
      return Optional.empty();
    }
    Optional<String> known = words.stream().filter(text.get()::equalsIgnoreCase).findFirst();
    if (known.isEmpty()) {
      Phrase nearest = Nearest.suggestion(text.get(), words);
      findings.add(
          FindingCode.UNKNOWN_WORD, value, "key", key, "word", text.get(), "nearest", nearest);
    } else if (!words.contains(text.get())) {
      lenient(key, value, known, FindingCode.text("expected.word", "word", known.get()));
    }
    return known;
  }

  private <T> Optional<T> lenient(String key, Json at, Optional<T> read, String usual) {
    return lenient(key, at, read, FindingCode.text("expected." + usual));
  }

  private <T> Optional<T> lenient(String key, Json at, Optional<T> read, Phrase usual) {
    read.ifPresent(
        value ->
            findings.add(
                FindingCode.LENIENT_VALUE,
                at,
                "key",
                key,
                "kind",
                kind(at),
                "value",
                value.toString(),
                "usual",
                usual));
    return read;
  }

  /** A word is quoted; of digits in quotation marks it is enough that they are a string. */
  private static Phrase kind(Json at) {
    return at instanceof Json.Text text && text.value().matches("[A-Za-z].{4,}")
        ? FindingCode.text("expected.word", "word", text.value())
        : at.what();
  }

  private <T> Optional<T> orFault(Optional<T> read, String key, Json value, String expected) {
    if (read.isEmpty()) {
      findings.add(
          FindingCode.WRONG_KIND,
          value,
          "key",
          key,
          "kind",
          value instanceof Json.Text text
              ? FindingCode.text("expected.word", "word", text.value())
              : value.what(),
          "expected",
          FindingCode.text("expected." + expected));
    }
    return read;
  }

  private static Optional<Boolean> bit(BigDecimal number) {
    return whole(number).filter(bit -> bit == 0 || bit == 1).map(bit -> bit == 1);
  }

  private static Optional<Boolean> word(String text) {
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "true", "1", "$true" -> Optional.of(true);
      case "false", "0", "$false" -> Optional.of(false);
      default -> Optional.empty();
    };
  }

  /** The portal and the registry write hexadecimal numbers with their mark. */
  private static Optional<Integer> digits(String text) {
    if (text.matches("0[xX][0-9a-fA-F]{1,8}")) {
      long number = Long.parseLong(text.substring(2), 16);
      return number <= Integer.MAX_VALUE ? Optional.of((int) number) : Optional.empty();
    }
    return text.matches("-?\\d{1,9}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
  }

  /** Not by {@code intValueExact} alone: an exponent of a million digits would take for ever. */
  private static Optional<Integer> whole(BigDecimal number) {
    boolean small = number.precision() - (long) number.scale() <= 10 && number.scale() <= 400;
    if (!small || number.stripTrailingZeros().scale() > 0) {
      return Optional.empty();
    }
    long value = number.longValue();
    return value == (int) value ? Optional.of((int) value) : Optional.empty();
  }
}
