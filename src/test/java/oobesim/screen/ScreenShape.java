// SPDX-License-Identifier: Apache-2.0
package oobesim.screen;

import java.util.List;
import java.util.stream.Stream;
import oobesim.page.PageId;
import oobesim.provisioning.around.WindowsVersion;

/**
 * What of a screen decides which nodes it has and where they stand; two screens of one shape differ
 * in their words alone.
 *
 * @param id which page
 * @param windows on which Windows
 * @param blocks the kinds of what stands on it
 * @param ends its buttons and links
 */
public record ScreenShape(
    PageId id, WindowsVersion windows, List<String> blocks, List<String> ends) {
  /** The shape of a screen. */
  public static ScreenShape of(Screen screen) {
    return new ScreenShape(
        screen.id(),
        screen.windows(),
        screen.blocks().stream().map(block -> block.getClass().getSimpleName()).toList(),
        Stream.concat(screen.buttons().stream(), screen.links().stream())
            .map(ScreenButton::id)
            .toList());
  }
}
