// SPDX-License-Identifier: Apache-2.0
package oobesim.screen;

import java.util.List;
import oobesim.flow.fact.Fact;
import oobesim.flow.fact.SignOnFacts;
import oobesim.flow.fact.TenantFacts;
import oobesim.page.Illustration;
import oobesim.page.PageId;
import oobesim.page.ScreenId;
import oobesim.provisioning.MatchingNumber;

/** Sign-in with a work or school account. */
final class SignInScreens {
  private SignInScreens() {}

  static Screen name(Page page) {
    return userName(page, headed(page));
  }

  static Screen password(Page page) {
    return password(page, ScreenId.ENTRA_SIGNIN, SignOnFacts.ASKS_FOR_PASS);
  }

  static Screen userName(Page page, Draft headed) {
    String label = page.shared("entra-signin.username");
    String example = page.shared("entra-signin.username-placeholder");
    headed.add(PlainField.of(page, "username", label, example)).links("change-account");
    if (!page.enabled("username")) {
      headed.paragraph(page.shared("entra-signin.name-is-fixed"), Tone.QUIET);
    }
    return headed.done();
  }

  /**
   * On the page after the one with the name. A Temporary Access Pass has a field of its own in the
   * place of the password.
   */
  static Screen password(Page page, PageId before, Fact asksForPass) {
    String secret = asksForPass.holds(page.world()) ? "access-pass" : "password";
    Draft draft =
        new Draft(page, Screen.Frame.PAGE)
            .picture(Illustration.WORK)
            .title(page.shared("entra-password.title-" + secret));
    String user = page.world().form().text(before.place("username"));
    if (!user.isEmpty()) {
      draft.lead(user, Tone.QUIET);
    }
    String label = page.shared("entra-password." + secret);
    return draft.add(SecretField.of(page, "password", label)).done();
  }

  /**
   * A device that knows its organisation says so before anybody has signed in; without company
   * branding there is nothing to say it with.
   */
  private static Draft headed(Page page) {
    Draft draft = new Draft(page, Screen.Frame.PAGE).picture(Illustration.WORK);
    return page.organization()
        .filter(name -> TenantFacts.BRANDED.holds(page.world()))
        .map(
            name ->
                draft
                    .brand(name)
                    .title(page.text("title-branded", "organization", name))
                    .lead(page.text("lead-branded", "organization", name)))
        .orElseGet(() -> draft.title(page.text("title")).lead(page.text("lead")));
  }

  /** The page shows a number; the answer comes from the person's phone. */
  static Screen secondFactor(Page page) {
    String number = Integer.toString(MatchingNumber.of(page.world()));
    return Draft.page(page, Illustration.WORK)
        .lead(page.text("lead"))
        .add(new Block.Facts(List.of(new Block.Fact("number", page.text("number"), number))))
        .paragraph(page.text("phone", "number", number), Tone.QUIET)
        .done();
  }
}
