// SPDX-License-Identifier: Apache-2.0
package oobesim.page;

import java.util.List;
import java.util.Optional;
import oobesim.provisioning.World;

/** What stands on the pages of device association. */
public final class AssociationPages {
  /** The rows of its menu. */
  static final List<String> MENU = List.of("scan-code", "export-information");

  private AssociationPages() {}

  static List<Control> menu(World world) {
    boolean chosen = Selections.chosen(ScreenId.DEVICE_ASSOCIATION, world).isPresent();
    return PageRow.followed(
        MENU, List.of(Control.button("exit", true), Control.primary("next", chosen)));
  }

  /** Whether the code was asked for, and not the file. */
  public static boolean showsCode(World world) {
    return !Selections.chosen(ScreenId.DEVICE_ASSOCIATION, world)
        .equals(Optional.of("export-information"));
  }
}
