// SPDX-License-Identifier: Apache-2.0
package oobesim.screen;

import java.util.Map;
import java.util.Optional;
import oobesim.flow.ScreenId;
import oobesim.provisioning.ProfileCopy;

/** Sign-in with a work or school account. */
final class SignInScreens {
  static final Map<ScreenId, Page.Writer> ALL =
      Map.of(
          new ScreenId("entra-signin"), SignInScreens::userName,
          new ScreenId("entra-password"), SignInScreens::password);

  private static final String USER_NAME = "entra-signin/username";

  private SignInScreens() {}

  private static Screen userName(Page page) {
    String typed = page.world().form().text(USER_NAME);
    return headed(page)
        .add(
            new Block.TextInput(
                "username",
                page.text("username"),
                page.text("username-placeholder"),
                typed,
                false,
                true,
                page.complaint("username")))
        .done();
  }

  /** A device that knows its organisation says so before anybody has signed in. */
  private static Draft headed(Page page) {
    Draft draft = new Draft(page, Screen.Frame.PAGE).picture(Illustration.WORK);
    return organization(page)
        .map(
            name ->
                draft.title(page.text("title-branded", name)).lead(page.text("lead-branded", name)))
        .orElseGet(() -> draft.title(page.text("title")).lead(page.text("lead")));
  }

  private static Screen password(Page page) {
    Draft draft = Draft.page(page, Illustration.WORK).asksSecret(true);
    String user = page.world().form().text(USER_NAME);
    if (!user.isEmpty()) {
      draft.lead(user, Tone.QUIET);
    }
    return draft.add(SecretField.of(page, "password", page.text("password"))).done();
  }

  private static Optional<String> organization(Page page) {
    return page.world()
        .state()
        .profile()
        .map(ProfileCopy::organization)
        .filter(name -> !name.isEmpty());
  }
}
