// SPDX-License-Identifier: Apache-2.0
package oobesim.session;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import oobesim.session.Input.Beside;
import oobesim.session.Input.Beside.Act;
import oobesim.session.Input.By;

/** The words for what is done beside the device, and for a change by another hand. */
final class BesideWords {
  private static final String BY = "by ";

  private BesideWords() {}

  static String of(Beside input) {
    StringBuilder words = new StringBuilder(word(input.act()));
    if (input.act().hasAbout()) {
      words.append(' ').append(input.about());
    }
    if (input.act().hasText() && !input.text().isEmpty()) {
      words.append(' ').append(input.text());
    }
    return words.toString();
  }

  static String of(By input) {
    return BY + word(input.hand()) + " " + InputWords.of(input.change());
  }

  /** What a script's line means; {@code note FIELD} alone empties the line of the card. */
  static Optional<Input> parse(String first, String tail) {
    String[] parts = tail.strip().split("\\s+", 2);
    String words = String.join(" ", parts);
    return first.equals(BY.strip())
        ? by(words, InputWords::parse)
        : act(first).flatMap(act -> beside(act, act.hasAbout() ? words : tail.strip()));
  }

  /** The same with all blanks as they are. */
  static Optional<Input> exactly(String first, String tail) {
    return first.equals(BY.strip())
        ? by(tail, InputWords::exactly)
        : act(first).flatMap(act -> beside(act, tail));
  }

  private static Optional<Input> beside(Act act, String tail) {
    if (!act.hasAbout()) {
      return act.hasText() == tail.isEmpty()
          ? Optional.empty()
          : Optional.of(new Beside(act, "", tail));
    }
    String[] parts = tail.split(" ", 2);
    boolean more = parts.length > 1;
    return parts[0].isEmpty() || more && !act.hasText()
        ? Optional.empty()
        : Optional.of(new Beside(act, parts[0], more ? parts[1] : ""));
  }

  private static Optional<Input> by(String tail, Function<String, Optional<Input>> reader) {
    String[] parts = tail.split(" ", 2);
    if (parts.length < 2) {
      return Optional.empty();
    }
    return Stream.of(By.Hand.values())
        .filter(hand -> word(hand).equals(parts[0]))
        .findFirst()
        .flatMap(hand -> reader.apply(parts[1]).flatMap(input -> by(hand, input)));
  }

  private static Optional<Input> by(By.Hand hand, Input input) {
    return input instanceof Input.Outside change && !(change instanceof By)
        ? Optional.of(new By(hand, change))
        : Optional.empty();
  }

  private static Optional<Act> act(String word) {
    return Stream.of(Act.values()).filter(act -> word(act).equals(word)).findFirst();
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
