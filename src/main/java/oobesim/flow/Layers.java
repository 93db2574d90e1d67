// SPDX-License-Identifier: Apache-2.0
package oobesim.flow;

import java.util.Optional;
import oobesim.page.PageId;

/**
 * What a display shows at a moment.
 *
 * @param front the screen that hears the person
 * @param behind the screen that the other one lies over, empty if there is none
 */
public record Layers(PageId front, Optional<PageId> behind) {
  /** A screen that lies over nothing. */
  public static Layers of(PageId front) {
    return new Layers(front, Optional.empty());
  }
}
