// SPDX-License-Identifier: Apache-2.0
package oobesim.tour;

import java.util.Optional;
import oobesim.flow.Layers;
import oobesim.page.PageId;
import oobesim.provisioning.World;

/**
 * A screen as it looks at one moment of a possible run.
 *
 * @param name the screen's id, and what is particular about it: {@code entra-password-refused}
 * @param layers which screen, and what it lies over
 * @param world what is true then
 * @param failure id of the failure that it shows, empty if it shows none
 */
public record Situation(String name, Layers layers, World world, Optional<String> failure) {
  /** Which screen. */
  public PageId screen() {
    return layers.front();
  }
}
