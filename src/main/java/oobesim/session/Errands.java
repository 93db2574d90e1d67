// SPDX-License-Identifier: Apache-2.0
package oobesim.session;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What is still to be done, the first one first; those of one moment in the order of their coming.
 *
 * @param waiting what waits
 */
record Errands(List<Errand> waiting) {
  static final Errands NONE = new Errands(List.of());

  Errands {
    waiting = List.copyOf(waiting);
  }

  Errands with(List<Errand> more) {
    List<Errand> all = new ArrayList<>(waiting);
    all.addAll(more);
    all.sort(Comparator.comparing(Errand::due));
    return new Errands(all);
  }

  Optional<Errand> upTo(Duration moment) {
    return waiting.stream().findFirst().filter(it -> it.due().compareTo(moment) <= 0);
  }

  Optional<Duration> next() {
    return waiting.stream().findFirst().map(Errand::due);
  }

  /** The same once something was done at a moment, which may have been one of them. */
  Errands withoutDone(Input done, Duration moment) {
    List<Errand> left = new ArrayList<>(waiting);
    left.stream()
        .filter(it -> it.due().compareTo(moment) <= 0 && same(it.input(), done))
        .findFirst()
        .ifPresent(left::remove);
    return new Errands(left);
  }

  /** A journal does not say what was typed into a secret field. */
  private static boolean same(Input meant, Input done) {
    return meant.equals(done)
        || done instanceof Input.TypeSecret(String field, List<String> _)
            && (meant instanceof Input.Type(String typed, String _) && typed.equals(field)
                || meant instanceof Input.TypeByName(String named, String _)
                    && named.equals(field));
  }

  Errands without(Errand errand) {
    return new Errands(waiting.stream().filter(it -> !it.equals(errand)).toList());
  }

  Errands withoutFirst() {
    return new Errands(waiting.subList(1, waiting.size()));
  }
}
