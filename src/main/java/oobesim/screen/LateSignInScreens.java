// SPDX-License-Identifier: Apache-2.0
package oobesim.screen;

import java.util.Optional;
import oobesim.flow.fact.SignOnFacts;
import oobesim.page.Illustration;
import oobesim.page.ScreenId;

/** The cloud sign-in that a hybrid joined user meets in Account setup. */
final class LateSignInScreens {
  private static final String USER_NAME = ScreenId.ENTRA_SIGNIN_LATE.place("username");

  private LateSignInScreens() {}

  static Screen password(Page page) {
    return SignInScreens.password(page, ScreenId.ENTRA_SIGNIN_LATE, SignOnFacts.LATE_ASKS_FOR_PASS);
  }

  static Screen userName(Page page) {
    return SignInScreens.userName(
        page, Draft.page(page, Illustration.WORK).lead(page.text("lead")));
  }

  static Screen staySignedIn(Page page) {
    return dialog(page)
        .lead(page.text("lead"))
        .add(Boxes.of(page, "allow-manage"))
        .paragraph(page.text("what-for"), Tone.QUIET)
        .links("this-app-only")
        .done();
  }

  /** Over the status page, whose drawing therefore goes on; Windows 10 has a page of its own. */
  private static Draft dialog(Page page) {
    Screen.Frame frame = page.windows10() ? Screen.Frame.PAGE : Screen.Frame.DIALOG;
    return new Draft(page, frame).picture(Illustration.AUTOPILOT).title(page.text("title"));
  }

  static Screen allSet(Page page) {
    if (Boxes.ticked(page, "hello")) {
      return PersonalScreens.pinReady(page);
    }
    String account =
        Optional.of(page.world().form().text(USER_NAME).strip())
            .filter(name -> !name.isEmpty())
            .or(() -> page.world().state().user())
            .orElse("");
    Draft draft = dialog(page);
    return (account.isEmpty() ? draft : draft.lead(page.text("lead", "account", account))).done();
  }
}
