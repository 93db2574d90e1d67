// SPDX-License-Identifier: Apache-2.0
package oobesim.check;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import oobesim.flow.FactCatalog;
import oobesim.flow.fact.Fact;
import oobesim.flow.fact.PageFacts;
import oobesim.flow.fact.ProfileFacts;
import oobesim.i18n.Phrase;
import oobesim.statechart.Guard;

/** Says in words why a guard holds or does not: the facts that decide, and no others. */
final class GuardWords {
  private static final String KNOWN = ProfileFacts.KNOWN.name();

  private GuardWords() {}

  /** Why guards have the values that they have where the facts are as told. */
  static Optional<Phrase> why(Stream<Guard> guards, Predicate<String> facts) {
    SequencedSet<String> deciding = new LinkedHashSet<>();
    guards.forEach(guard -> collect(guard, facts, deciding));
    List<Phrase> reasons =
        withoutSelfEvident(deciding, facts)
            .map(fact -> FactWords.of(fact, facts.test(fact)))
            .toList();
    return Optional.of(reasons)
        .filter(some -> !some.isEmpty())
        .map(some -> new Phrase.Listed(CheckedFlow.BUNDLE, "reasons", some));
  }

  /**
   * What an unknown profile would say is no reason, and a setting is only known with its profile.
   */
  private static Stream<String> withoutSelfEvident(
      SequencedSet<String> deciding, Predicate<String> facts) {
    boolean unknown = deciding.contains(KNOWN) && !facts.test(KNOWN);
    boolean settings = deciding.stream().anyMatch(GuardWords::isSetting);
    return deciding.stream()
        .filter(fact -> !(unknown && isSetting(fact)))
        .filter(fact -> unknown || !settings || !fact.equals(KNOWN));
  }

  /** Whether nothing but settings of an administrator decides about a guard. */
  static boolean isOfSettings(Guard guard, Predicate<String> facts) {
    SequencedSet<String> deciding = new LinkedHashSet<>();
    collect(guard, facts, deciding);
    boolean known = deciding.remove(KNOWN);
    return deciding.stream().allMatch(fact -> isSetting(fact) || fact.startsWith("esp."))
        && !(known && deciding.isEmpty());
  }

  private static boolean isSetting(String fact) {
    return fact.startsWith("profile.") && !fact.equals(KNOWN);
  }

  /** What has to be chosen on a page for a guard to hold, if that is all that it asks. */
  static Optional<Phrase> choices(Guard guard) {
    return guard instanceof Guard.Fact(String name) && name.startsWith(PageFacts.CHOSEN)
        ? Optional.of(FactWords.of(name, true))
        : Optional.empty();
  }

  /** What must be so for a guard to hold. */
  static Phrase wish(Guard guard) {
    return switch (guard) {
      case Guard.Fact(String name) -> FactWords.of(name, true);
      case Guard.Not(Guard.Fact(String name)) -> FactWords.of(name, false);
      case Guard.Not(Guard inner) -> Phrase.of(CheckedFlow.BUNDLE, "wish.not", "wish", wish(inner));
      case Guard.And(Guard left, Guard right) -> wish("wish.and", left, right);
      case Guard.Or(Guard left, Guard right) -> wish("wish.or", left, right);
    };
  }

  private static Phrase wish(String key, Guard left, Guard right) {
    return Phrase.of(CheckedFlow.BUNDLE, key, "one", wish(left), "other", wish(right));
  }

  private static void collect(Guard guard, Predicate<String> facts, SequencedSet<String> deciding) {
    switch (guard) {
      case Guard.Fact(String name) ->
          parts(name, facts)
              .ifPresentOrElse(parts -> collect(parts, facts, deciding), () -> deciding.add(name));
      case Guard.Not(Guard inner) -> collect(inner, facts, deciding);
      case Guard.And(Guard left, Guard right) -> deciding(guard, left, right, facts, deciding);
      case Guard.Or(Guard left, Guard right) -> deciding(guard, left, right, facts, deciding);
    }
  }

  /** The simpler facts behind one, if they explain the value that it has. */
  private static Optional<Guard> parts(String name, Predicate<String> facts) {
    return FactCatalog.find(name)
        .flatMap(Fact::parts)
        .filter(simpler -> simpler.holds(facts) == facts.test(name));
  }

  /** The sides that have the value of the whole are those that decide about it. */
  private static void deciding(
      Guard whole,
      Guard left,
      Guard right,
      Predicate<String> facts,
      SequencedSet<String> deciding) {
    Stream.of(left, right)
        .filter(side -> side.holds(facts) == whole.holds(facts))
        .forEach(side -> collect(side, facts, deciding));
  }
}
