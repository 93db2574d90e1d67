// SPDX-License-Identifier: Apache-2.0
package oobesim.screen;

import oobesim.page.Illustration;
import oobesim.page.ScreenId;
import oobesim.provisioning.Milestone;

/** Windows being reset, wholly or by Autopilot Reset. */
final class ResetScreens {
  private ResetScreens() {}

  static Screen confirm(Page page) {
    return Draft.page(page, Illustration.SETTINGS)
        .lead(page.text("lead", "reset", page.text("reset"), "cancel", page.text("cancel")))
        .linksInWindows10("cancel")
        .done();
  }

  static Screen resetting(Page page) {
    String what = autopilotReset(page) ? "what-stays" : "what-goes";
    return WaitScreens.waiting(page, Screen.Frame.DARK_WAIT)
        .paragraph(page.text(what), Tone.QUIET)
        .done();
  }

  /** Only Autopilot Reset begins at a lock screen or at a desktop. */
  private static boolean autopilotReset(Page page) {
    return page.world().state().has(Milestone.DESKTOP)
        || page.world().form().secret(ScreenId.RESET_SIGNIN.place("password")).isPresent();
  }

  static Screen failed(Page page) {
    return Draft.page(page, Illustration.ERROR)
        .lead(FailureText.last(page), Tone.ERROR)
        .paragraph(page.text("what-now"), Tone.NORMAL)
        .done();
  }
}
