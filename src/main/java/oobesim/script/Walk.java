// SPDX-License-Identifier: Apache-2.0
package oobesim.script;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import oobesim.document.Limit;
import oobesim.page.PageId;

/**
 * What a walk through a flow came by.
 *
 * @param visits the screens that were shown, in order
 * @param steps the events that moved it on, in order
 * @param met the failures that it met, in order
 * @param exhausted what the walk had all of that a run may have
 */
public record Walk(
    List<Visit> visits, List<WalkStep> steps, List<Met> met, Optional<Limit> exhausted) {
  public Walk {
    visits = List.copyOf(visits);
    steps = List.copyOf(steps);
    met = List.copyOf(met);
  }

  /** The screens that were shown at least once. */
  public Set<PageId> shown() {
    return visits.stream().map(Visit::screen).collect(Collectors.toUnmodifiableSet());
  }
}
