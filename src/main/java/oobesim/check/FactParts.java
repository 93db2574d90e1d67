// SPDX-License-Identifier: Apache-2.0
package oobesim.check;

import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import oobesim.statechart.Guard;

/**
 * Facts that follow from simpler ones, so that the setting behind them can be named as a reason.
 *
 * <p>A part list may leave rare causes out; where it disagrees with the fact it is not used.
 */
final class FactParts {
  private static final Guard KNOWN = fact("profile.known");
  private static final Map<String, Guard> PARTS =
      Map.of(
          "shows-language-page", new Guard.And(KNOWN, no("profile.locale-decided")),
          "shows-privacy", new Guard.Or(no("profile.known"), no("profile.privacy-hidden")),
          "user-status-page", new Guard.And(fact("esp.shown"), no("device-preparation-policy")),
          "domain-controller-found", fact("domain-reachable"));

  private FactParts() {}

  /** The simpler facts behind one, if they explain the value that it has. */
  static Optional<Guard> of(String name, Predicate<String> facts) {
    return Optional.ofNullable(PARTS.get(name))
        .filter(parts -> parts.holds(facts) == facts.test(name));
  }

  private static Guard fact(String name) {
    return new Guard.Fact(name);
  }

  private static Guard no(String name) {
    return new Guard.Not(fact(name));
  }
}
