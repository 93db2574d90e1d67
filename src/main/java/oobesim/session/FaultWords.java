// SPDX-License-Identifier: Apache-2.0
package oobesim.session;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import oobesim.provisioning.around.InjectedFault;

/** The words that switch an injected failure on or off, and say where and when it strikes. */
final class FaultWords {
  private static final String CLEAR = "clear ";
  private static final String EVERY = "every";

  private FaultWords() {}

  /** The words for it; what goes without saying is left out. */
  static String of(Input.Fault input) {
    InjectedFault fault = input.fault();
    if (!input.on()) {
      return "fault " + CLEAR + fault.id();
    }
    StringBuilder words = new StringBuilder("fault ").append(fault.id());
    fault.place().ifPresent(place -> words.append(" at ").append(place));
    if (!fault.from().isZero()) {
      words.append(" from ").append(Durations.of(fault.from()));
    }
    append(words, " on ", fault.onAttempt(), 1);
    fault.attempts().ifPresent(number -> words.append(" for ").append(times(number)));
    append(words, " chance ", fault.chance(), 100);
    return words.toString();
  }

  private static String times(int number) {
    return number == InjectedFault.EVERY ? EVERY : Integer.toString(number);
  }

  private static void append(StringBuilder words, String name, int number, int usual) {
    if (number != usual) {
      words.append(name).append(number);
    }
  }

  /** What stands after the word {@code fault}; each detail once, in any order. */
  static Optional<Input> parse(String tail) {
    List<String> words = List.of(tail.strip().split("\\s+"));
    if (words.getFirst().isEmpty()) {
      return Optional.empty();
    }
    if (words.getFirst().equals(CLEAR.strip())) {
      return words.size() == 2
          ? Optional.of(new Input.Fault(words.getLast(), false))
          : Optional.empty();
    }
    Optional<InjectedFault> fault = Optional.of(new InjectedFault(words.getFirst()));
    List<String> details = words.subList(1, words.size());
    if (details.size() % 2 != 0 || repeated(details)) {
      return Optional.empty();
    }
    for (int i = 0; i < details.size(); i += 2) {
      String name = details.get(i);
      String value = details.get(i + 1);
      fault = fault.flatMap(known -> with(known, name, value));
    }
    return fault.map(known -> new Input.Fault(known, true));
  }

  private static boolean repeated(List<String> details) {
    Set<String> names = new HashSet<>();
    for (int i = 0; i < details.size(); i += 2) {
      names.add(details.get(i));
    }
    return names.size() * 2 != details.size();
  }

  private static Optional<InjectedFault> with(InjectedFault fault, String name, String value) {
    return switch (name) {
      case "at" -> Optional.of(fault.at(value));
      case "from" -> Durations.parse(value).map(fault::from);
      case "on" -> number(value, 1000).map(fault::onAttempt);
      case "for" -> times(value).map(fault::attempts);
      case "chance" -> number(value, 100).map(fault::chance);
      default -> Optional.empty();
    };
  }

  private static Optional<Integer> times(String word) {
    return word.equals(EVERY) ? Optional.of(InjectedFault.EVERY) : number(word, 1000);
  }

  private static Optional<Integer> number(String word, int most) {
    return word.matches("[1-9]\\d{0,3}")
        ? Optional.of(Integer.parseInt(word)).filter(number -> number <= most)
        : Optional.empty();
  }
}
