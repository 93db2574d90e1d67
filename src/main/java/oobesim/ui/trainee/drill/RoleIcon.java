// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee.drill;

import javafx.scene.Node;
import oobesim.drill.Drill;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.fluentui.FluentUiRegularAL;
import org.kordamp.ikonli.fluentui.FluentUiRegularMZ;
import org.kordamp.ikonli.javafx.FontIcon;

/** The pictures of those who do drills. */
final class RoleIcon {
  private RoleIcon() {}

  static Node of(Drill.Role role) {
    FontIcon icon = new FontIcon(ikon(role));
    icon.getStyleClass().add("role-icon");
    return icon;
  }

  private static Ikon ikon(Drill.Role role) {
    return switch (role) {
      case TECHNICIAN -> FluentUiRegularMZ.WRENCH_24;
      case HELP_DESK -> FluentUiRegularAL.HEADSET_24;
      case ADMINISTRATOR -> FluentUiRegularMZ.PERSON_ACCOUNTS_24;
    };
  }

  /** The word of a role in keys of words. */
  static String word(Drill.Role role) {
    return role.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }
}
