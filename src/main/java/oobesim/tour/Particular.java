// SPDX-License-Identifier: Apache-2.0
package oobesim.tour;

import java.util.List;
import java.util.Optional;

/**
 * What is particular about a look.
 *
 * @param words what it can be called by, the best first; an empty one for the plain screen
 * @param failing it shows a failure, after which it is called
 */
record Particular(List<String> words, boolean failing) {
  Optional<String> failure() {
    return failing ? words.stream().findFirst() : Optional.empty();
  }

  static Particular failure(String id) {
    return new Particular(List.of(id), true);
  }
}
