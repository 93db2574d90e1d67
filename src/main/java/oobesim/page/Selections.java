// SPDX-License-Identifier: Apache-2.0
package oobesim.page;

import java.util.List;
import java.util.Optional;
import oobesim.provisioning.World;

/** Which rows a list has and which of them is chosen, on each screen that has one. */
public final class Selections {
  private Selections() {}

  /** The rows of a screen's list in order, empty for a screen without one. */
  public static List<String> options(PageId screen, World world) {
    return PageRow.of(screen).options().apply(world);
  }

  /**
   * The chosen row: the person's choice, else the one that is chosen when the page opens. The menu
   * and the network page open with nothing chosen.
   */
  public static Optional<String> chosen(PageId screen, World world) {
    Optional<String> choice = world.form().selection(screen.value());
    return choice.isPresent() ? choice : PageRow.of(screen).first().apply(world);
  }
}
