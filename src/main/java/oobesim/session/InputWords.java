// SPDX-License-Identifier: Apache-2.0
package oobesim.session;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import oobesim.provisioning.around.NetworkLink;

/** The words that scripts and journals have for inputs. */
public final class InputWords {
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  /** Stands where something secret was typed. */
  public static final String MASK = "********";

  private static final int MOST_PRESSES = 1000;

  private InputWords() {}

  /** The words for an input; what is typed must have been found harmless before. */
  public static String of(Input input) {
    return switch (input) {
      case Input.Power(boolean on) -> "power " + onOff(on);
      case Input.Link(NetworkLink link) -> "network " + link.name().toLowerCase(Locale.ROOT);
      case Input.Internet(boolean on) -> "internet " + onOff(on);
      case Input.DomainController(boolean on) -> "domain-controller " + onOff(on);
      case Input.Vpn(boolean on) -> "vpn " + onOff(on);
      case Input.Click(String control) -> "click " + control;
      case Input.Select(String option) -> "select " + option;
      case Input.Type(String field, String text) -> "type " + field + " " + text;
      case Input.TypeSecret(String field, List<String> _) -> "type " + field + " " + MASK;
      case Input.TypeByName(String field, String name) -> "type-secret " + field + " " + name;
      case Input.Check(String box, boolean ticked) -> (ticked ? "check " : "uncheck ") + box;
      case Input.Key(String chord, int times) -> "key " + chord + (times == 1 ? "" : " x" + times);
      case Input.Companion companion -> CompanionWords.of(companion);
      case Input.Change(String path, String value) -> "set " + path + " " + value;
      case Input.Fault fault -> FaultWords.of(fault);
      case Input.Beside beside -> BesideWords.of(beside);
      case Input.By by -> BesideWords.of(by);
    };
  }

  /** The input that a script's line means, empty if the line is no input. */
  public static Optional<Input> parse(String line) {
    String[] words = BLANKS.split(line.strip(), 3);
    String first = words.length > 1 ? words[1] : "";
    String rest = words.length > 2 ? words[2] : "";
    String tail = after(BLANKS.split(line.strip(), 2));
    return switch (words[0]) {
      case "power" -> flag(tail).map(Input.Power::new);
      case "network" -> link(tail).map(Input.Link::new);
      case "internet" -> flag(tail).map(Input.Internet::new);
      case "domain-controller" -> flag(tail).map(Input.DomainController::new);
      case "vpn" -> flag(tail).map(Input.Vpn::new);
      case "click" -> word(tail).map(Input.Click::new);
      case "select" -> text(tail).map(Input.Select::new);
      case "type" -> text(first).map(field -> new Input.Type(field, rest));
      case "type-secret" ->
          text(rest).filter(Secrets::isName).map(name -> new Input.TypeByName(first, name));
      case "check" -> word(tail).map(box -> new Input.Check(box, true));
      case "uncheck" -> word(tail).map(box -> new Input.Check(box, false));
      case "key" -> key(first, rest);
      case "companion" -> CompanionWords.parse(first, rest);
      case "set" -> text(rest).map(value -> new Input.Change(first, value));
      case "fault" -> FaultWords.parse(tail);
      default -> BesideWords.parse(words[0], tail);
    };
  }

  /**
   * The input whose words {@link #of} has written, blanks and all: people type blanks where no
   * script would have them, and a journal must be played again as it was.
   */
  public static Optional<Input> exactly(String words) {
    String[] parts = words.split(" ", 3);
    String tail = after(words.split(" ", 2));
    boolean three = parts.length == 3;
    return switch (parts[0]) {
      case "type" -> three ? Optional.of(new Input.Type(parts[1], parts[2])) : Optional.empty();
      case "type-secret" ->
          three ? Optional.of(new Input.TypeByName(parts[1], parts[2])) : Optional.empty();
      case "set" -> three ? Optional.of(new Input.Change(parts[1], parts[2])) : Optional.empty();
      case "companion" ->
          CompanionWords.exactly(parts.length > 1 ? parts[1] : "", three ? parts[2] : "")
              .map(Input.class::cast);
      case "select" -> text(tail).map(Input.Select::new);
      case "click" -> text(tail).map(Input.Click::new);
      case "note", "mark", "by" -> BesideWords.exactly(parts[0], tail);
      default -> parse(words);
    };
  }

  private static String after(String[] parts) {
    return parts.length > 1 ? parts[1] : "";
  }

  private static Optional<Input> key(String chord, String times) {
    if (chord.isEmpty()) {
      return Optional.empty();
    }
    String upper = chord.toUpperCase(Locale.ROOT);
    if (times.isEmpty()) {
      return Optional.of(new Input.Key(upper, 1));
    }
    if (!times.matches("x[1-9]\\d{0,3}")) {
      return Optional.empty();
    }
    int count = Integer.parseInt(times.substring(1));
    return count > MOST_PRESSES ? Optional.empty() : Optional.of(new Input.Key(upper, count));
  }

  private static Optional<Boolean> flag(String word) {
    return switch (word) {
      case "on" -> Optional.of(true);
      case "off" -> Optional.of(false);
      default -> Optional.empty();
    };
  }

  private static Optional<NetworkLink> link(String word) {
    return Arrays.stream(NetworkLink.values())
        .filter(link -> link.name().toLowerCase(Locale.ROOT).equals(word))
        .findFirst();
  }

  private static Optional<String> word(String text) {
    return text(text).filter(t -> t.chars().noneMatch(Character::isWhitespace));
  }

  private static Optional<String> text(String text) {
    return text.isBlank() ? Optional.empty() : Optional.of(text);
  }

  private static String onOff(boolean on) {
    return on ? "on" : "off";
  }

  /** The words of several inputs, for messages. */
  public static String list(List<Input> inputs) {
    return inputs.stream().map(InputWords::of).collect(Collectors.joining(", "));
  }
}
