// SPDX-License-Identifier: Apache-2.0
package oobesim.docs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import oobesim.support.ShippedFlow;

/**
 * What comes of a wrong setting in one half of a run.
 *
 * @param end the page on which the half ends
 * @param failure id of the failure that ends it
 * @param notices ids of what only logs and portals tell
 * @param signs what can be seen besides
 */
record Outcome(String end, Optional<String> failure, Set<String> notices, List<Sign> signs) {
  Outcome {
    notices = new TreeSet<>(notices);
    signs = List.copyOf(signs);
  }

  /** Everything goes its way. */
  static Outcome goesTo(String end) {
    return new Outcome(end, Optional.empty(), Set.of(), List.of());
  }

  /** It ends with a failure. */
  static Outcome fails(String end, String failure) {
    return new Outcome(end, Optional.of(failure), Set.of(), List.of());
  }

  /** An administrator or a log could tell this. */
  Outcome noting(String... ids) {
    Set<String> more = new TreeSet<>(notices);
    more.addAll(List.of(ids));
    return new Outcome(end, failure, more, signs);
  }

  Outcome showing(String... screens) {
    Outcome next = this;
    for (String screen : screens) {
      next = next.with(new Sign.Shown(screen));
    }
    return next;
  }

  Outcome without(String... screens) {
    Outcome next = this;
    for (String screen : screens) {
      next = next.with(new Sign.NotShown(screen));
    }
    return next;
  }

  Outcome offering(String... controls) {
    Outcome next = this;
    for (String control : controls) {
      next = next.with(new Sign.Offered(control));
    }
    return next;
  }

  Outcome notOffering(String... controls) {
    Outcome next = this;
    for (String control : controls) {
      next = next.with(new Sign.NotOffered(control));
    }
    return next;
  }

  Outcome saying(String screen, String text) {
    return with(new Sign.Says(screen, text));
  }

  Outcome notSaying(String screen, String text) {
    return with(new Sign.SaysNot(screen, text));
  }

  Outcome ordered(String first, String then) {
    return with(new Sign.Order(first, then));
  }

  private Outcome with(Sign sign) {
    List<Sign> more = new ArrayList<>(signs);
    more.add(sign);
    return new Outcome(end, failure, notices, more);
  }

  /** Where it ends and what was recorded, to be compared with a run. */
  String recorded() {
    return "%s, failure %s, noted %s".formatted(end, failure.orElse("none"), notices);
  }

  /** Whether the half goes as it does where everything is right. */
  boolean nothing(String usualEnd) {
    return equals(goesTo(usualEnd));
  }

  /** As the page says it; an end that is the usual one is not worth a word. */
  String words(String usualEnd) {
    List<String> parts = new ArrayList<>();
    failure.ifPresent(id -> parts.add(link(id) + " on `" + end + "`"));
    if (failure.isEmpty() && !end.equals(usualEnd)) {
      parts.add("stays at `" + end + "`");
    }
    if (!notices.isEmpty()) {
      parts.add("noted: " + String.join(", ", notices.stream().map(Outcome::link).toList()));
    }
    signs.forEach(sign -> parts.add(sign.words()));
    return parts.isEmpty() ? "no effect" : String.join("; ", parts);
  }

  private static String link(String id) {
    String code = ShippedFlow.CATALOGUE.catalogue().code(id);
    return "%s [`%s`](failures.md#%s)".formatted(code, id, id).strip();
  }
}
