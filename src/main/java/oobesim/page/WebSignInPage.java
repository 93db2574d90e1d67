// SPDX-License-Identifier: Apache-2.0
package oobesim.page;

import java.util.List;
import java.util.Optional;
import oobesim.provisioning.World;

/**
 * The sign-on at a page of the web, in three steps: Windows offers it, the page asks for the name,
 * and then for password or pass.
 */
public final class WebSignInPage {
  private static final ScreenId SELF = ScreenId.WEB_SIGNIN;

  private WebSignInPage() {}

  /** How far somebody has come. */
  public enum Step {
    /** Windows says that a page will open. */
    OFFER,
    /** The page asks who it is. */
    NAME,
    /** The page asks for password or pass. */
    SECRET
  }

  /** The step that is shown; the flow's chart ticks what has been done. */
  public static Step step(World world) {
    if (Ticks.ticked(world, SELF, "named")) {
      return Step.SECRET;
    }
    return Ticks.ticked(world, SELF, "opened") ? Step.NAME : Step.OFFER;
  }

  static List<Control> controls(World world) {
    Control back = Control.button("back", true);
    Control signIn = Control.primary("sign-in", true);
    return switch (step(world)) {
      case OFFER -> List.of(back, signIn);
      case NAME -> List.of(back, Control.field("username"), Control.primary("next", true));
      case SECRET -> List.of(back, Control.secret("password"), signIn);
    };
  }

  /** The button that leads to a field of the step beside the one that is shown. */
  static Optional<String> leadsTo(World world, String field) {
    return switch (step(world)) {
      case OFFER -> to(field, "username", "sign-in");
      case NAME -> to(field, "password", "next");
      case SECRET -> to(field, "username", "back");
    };
  }

  private static Optional<String> to(String field, String there, String button) {
    return Optional.of(button).filter(it -> field.equals(there));
  }
}
