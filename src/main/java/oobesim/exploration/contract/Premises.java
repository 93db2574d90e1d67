// SPDX-License-Identifier: Apache-2.0
package oobesim.exploration.contract;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import oobesim.statechart.Guard;

/**
 * What must be so at some moment for a contract to say anything. If one of these never is, the
 * contract is kept whatever the flow does, and whoever reads that it is kept learns nothing.
 */
final class Premises {
  private Premises() {}

  /** None of those of a contract that stands by itself: what it forbids need not come about. */
  static List<Guard> of(Contract.Form form) {
    return switch (form) {
      case Contract.Never(Guard what, Optional<Guard> unless, Optional<Guard> before) ->
          before.isPresent() ? List.of(and(what, unless)) : forbidden(what, unless);
      case Contract.Stays(Guard after, Guard _, Optional<Guard> until) ->
          List.of(and(after, until));
    };
  }

  /** Of things that never come together each must come by itself. */
  private static List<Guard> forbidden(Guard what, Optional<Guard> unless) {
    List<Guard> together =
        Stream.concat(parts(what), unless.<Guard>map(Guard.Not::new).stream()).toList();
    return together.size() == 1 ? List.of() : together;
  }

  private static Stream<Guard> parts(Guard guard) {
    return guard instanceof Guard.And(Guard left, Guard right)
        ? Stream.concat(parts(left), parts(right))
        : Stream.of(guard);
  }

  private static Guard and(Guard what, Optional<Guard> not) {
    return not.<Guard>map(other -> new Guard.And(what, new Guard.Not(other))).orElse(what);
  }
}
