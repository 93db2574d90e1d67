// SPDX-License-Identifier: Apache-2.0
package oobesim.tour;

import java.util.List;
import java.util.Optional;
import oobesim.provisioning.Failure;
import oobesim.provisioning.World;

/**
 * What is particular about a whole walk.
 *
 * @param name its name, empty for the usual one
 * @param needed whether the name stands in those of all its looks, and not only where it has to
 * @param failed what had failed before it began: no look at it is called after that
 */
record Way(String name, boolean needed, Optional<Failure> failed) {
  /** What is particular about a look on this way at which something else is particular as well. */
  Particular look(World world, String word) {
    Optional<Failure> failure = world.state().failure();
    if (failure.isPresent() && !failure.equals(failed)) {
      return Particular.failure(failure.get().id());
    }
    String both = word.isEmpty() ? name : name.isEmpty() ? word : name + "-" + word;
    return new Particular(needed || word.isEmpty() ? List.of(both) : List.of(word, both), false);
  }
}
