// SPDX-License-Identifier: Apache-2.0
package oobesim.page;

import java.util.List;
import java.util.Optional;
import oobesim.provisioning.World;

/** The controls of every screen: one truth for scripts, sessions and descriptions of screens. */
public final class ControlCatalog {
  private ControlCatalog() {}

  /** The controls of a screen in reading order; what they do stands in the flow's chart. */
  public static List<Control> controls(PageId screen, World world) {
    return PageRow.of(screen).controls().apply(world);
  }

  /** A control of a screen by its id. */
  public static Optional<Control> control(PageId screen, World world, String id) {
    return controls(screen, world).stream().filter(control -> control.id().equals(id)).findFirst();
  }

  /**
   * The button to press before a field of a screen can be typed into; none for a field that is
   * there, or nowhere. Who scripts a sign-on need not know whether somebody is known by name there.
   */
  public static Optional<String> leadsTo(PageId screen, World world, String field) {
    return switch (screen) {
      case ScreenId.DOMAIN_SIGNIN -> SignOnPage.leadsTo(world, field);
      case ScreenId.WEB_SIGNIN -> WebSignInPage.leadsTo(world, field);
      default -> Optional.empty();
    };
  }
}
