// SPDX-License-Identifier: Apache-2.0
package oobesim.screen;

import java.util.List;
import java.util.Locale;
import oobesim.flow.fact.TenantFacts;
import oobesim.flow.fact.WebSignInFacts;
import oobesim.page.Illustration;
import oobesim.page.ScreenId;
import oobesim.page.SignOnPage;
import oobesim.page.WebSignInPage;
import oobesim.provisioning.around.DomainJoinProfile;
import oobesim.provisioning.around.User;

/** The lock screen and the sign-ons behind it. */
final class LockScreens {
  private LockScreens() {}

  /** What unlocks stands with the clock: a foot with buttons belongs to the sign-on. */
  static Screen lock(Page page) {
    Draft draft = locked(page).title(Clock.time(page)).lead(Clock.date(page));
    if (page.offers("unlock")) {
      ScreenButton unlock = page.button("unlock", ScreenButton.Role.PRIMARY);
      draft.add(new Block.InlineButton(unlock)).placed("unlock");
    }
    if (page.hybrid()) {
      draft.paragraph(page.text("prompt"), Tone.NORMAL);
    }
    return draft.done();
  }

  static Screen signOn(Page page) {
    if (SignOnPage.way(page.world()) == SignOnPage.Way.WEB) {
      return web(page);
    }
    return SignOnPage.knownUser(page.world())
        .map(user -> password(page, user))
        .orElseGet(() -> nameAndPassword(page));
  }

  /** Whoever has worked here is greeted by name; an account of this device has no password. */
  private static Screen password(Page page, String account) {
    Draft draft = locked(page).title(User.displayName(account));
    for (String field : List.of("pin", "password")) {
      if (page.offers(field)) {
        draft.add(SecretField.of(page, field, page.text(field)));
      }
    }
    return withOptions(page, draft).links("other-user", "back").done();
  }

  /** The globe has no field: its button leads to the page that has. */
  private static Screen web(Page page) {
    Draft draft =
        named(page, locked(page).title(who(page)).paragraph(page.text("web"), Tone.QUIET));
    return withOptions(page, draft).links("other-user", "known-user", "back").done();
  }

  /** The way back to whoever is known bears the name. */
  private static Draft named(Page page, Draft draft) {
    SignOnPage.lastUser(page.world())
        .ifPresent(user -> draft.labelled("known-user", User.displayName(user)));
    return draft;
  }

  /** A link, and in its place the other ways once it was pressed. */
  private static Draft withOptions(Page page, Draft draft) {
    return draft.links("other-options", "use-pin", "use-password", "use-web");
  }

  /** Windows offers a page, which then comes from the cloud, over the lock screen. */
  static Screen webSignIn(Page page) {
    return switch (WebSignInPage.step(page.world())) {
      case OFFER -> webOffer(page);
      case NAME ->
          new Draft(page, Screen.Frame.PAGE)
              .picture(Illustration.WORK)
              .title(page.text("title"))
              .lead(page.text("lead"))
              .add(
                  PlainField.of(
                      page,
                      "username",
                      page.shared("entra-signin.username"),
                      page.shared("entra-signin.username-placeholder")))
              .done();
      case SECRET ->
          SignInScreens.password(page, ScreenId.WEB_SIGNIN, WebSignInFacts.ASKS_FOR_PASS);
    };
  }

  private static Screen webOffer(Page page) {
    String web = page.shared("domain-signin.web");
    Draft draft = locked(page).title(who(page)).paragraph(web, Tone.QUIET);
    String complaint = page.complaint("sign-in");
    return (complaint.isEmpty() ? draft : draft.paragraph(complaint, Tone.ERROR))
        .links("back")
        .done();
  }

  /** Who has worked here last, or else anybody. */
  private static String who(Page page) {
    return SignOnPage.knownUser(page.world())
        .map(User::displayName)
        .orElseGet(() -> page.shared("domain-signin.title"));
  }

  /** Windows itself asks, over everything else. */
  static Screen elevation(Page page) {
    return form(page).lead(page.text("lead")).paragraph(page.text("what-for"), Tone.QUIET).done();
  }

  private static Screen nameAndPassword(Page page) {
    String where =
        page.hybrid()
            ? page.text("domain", "domain", domain(page))
            : page.organization()
                .filter(name -> TenantFacts.BRANDED.holds(page.world()))
                .map(name -> page.text("cloud-branded", "organization", name))
                .orElseGet(() -> page.text("cloud"));
    Draft draft = withOptions(page, form(page).paragraph(where, Tone.QUIET));
    return named(page, draft.links("known-user", "back")).done();
  }

  static Screen resetSignOn(Page page) {
    return form(page).lead(page.text("lead")).paragraph(page.text("what-for"), Tone.QUIET).done();
  }

  /** There is no room for labels: the names of the fields stand inside them. */
  private static Draft form(Page page) {
    return locked(page)
        .title(page.text("title"))
        .add(PlainField.of(page, "username", "", page.text("username")))
        .add(SecretField.of(page, "password", page.text("password")));
  }

  private static Draft locked(Page page) {
    return new Draft(page, Screen.Frame.LOCK).tray(Tray.withoutClock(page));
  }

  /** The domain typed before a backslash, else the one that the people's accounts are in. */
  private static String domain(Page page) {
    String typed = page.typed("username");
    if (typed.indexOf('\\') > 0) {
      return before(typed).toUpperCase(Locale.ROOT);
    }
    return page.world().around().users().stream()
        .map(User::domainAccount)
        .filter(account -> account.indexOf('\\') > 0)
        .map(LockScreens::before)
        .findFirst()
        .or(() -> page.world().around().domainJoin().map(DomainJoinProfile::domain))
        .orElse("");
  }

  private static String before(String account) {
    return account.substring(0, account.indexOf('\\'));
  }
}
