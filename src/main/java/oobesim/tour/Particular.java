// SPDX-License-Identifier: Apache-2.0
package oobesim.tour;

import java.util.List;

/**
 * What is particular about a look.
 *
 * @param words what it can be called by, the best first; an empty one for the plain screen
 * @param failing it shows a failure, after which it is called
 */
record Particular(List<String> words, boolean failing) {
  static Particular failure(String id) {
    return new Particular(List.of(id), true);
  }
}
