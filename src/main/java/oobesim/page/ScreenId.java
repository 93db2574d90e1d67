// SPDX-License-Identifier: Apache-2.0
package oobesim.page;

import static oobesim.page.Control.button;
import static oobesim.page.Control.field;
import static oobesim.page.Control.primary;
import static oobesim.page.Control.secret;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A screen: its id is the same word in charts, scripts, journals, node ids and picture names, and
 * its row is all that stands on it, in the order of the documentation.
 *
 * <p>What a row says is asked for through {@link ControlCatalog} and {@link Selections}.
 */
public enum ScreenId implements PageId {
  /** The device is off. */
  OFF(PageRow.NONE),
  /** The maker's mark. */
  BOOT(PageRow.NONE),
  /** On the way down and up again. */
  REBOOTING(PageRow.NONE),
  /** A short wait. */
  JUST_A_MOMENT(PageRow.NONE),
  /** A critical update is looked for. */
  CHECKING_UPDATES(PageRow.NONE),
  /** The first sign-on is being made ready. */
  FINISHING(PageRow.NONE),

  /** Which language the device speaks. */
  LANGUAGE(
      Section.WELCOME,
      PageRow.list(w -> OptionLists.LANGUAGES, FirstChoices::language, primary("yes", true))),
  /** Where the device is. */
  REGION(
      Section.BASICS,
      PageRow.list(FirstChoices::regions, FirstChoices::region, primary("yes", true))),
  /** Which keyboard it has. */
  KEYBOARD(
      Section.BASICS,
      PageRow.list(
          w -> OptionLists.KEYBOARDS,
          FirstChoices::keyboard,
          button("back", true),
          primary("yes", true))),
  /** Whether there is a second keyboard. */
  KEYBOARD_SECOND(
      Section.BASICS,
      PageRow.of(button("back", true), button("add-layout", true), primary("skip", true))),
  /** The language of the second keyboard. */
  KEYBOARD_SECOND_LANGUAGE(
      Section.BASICS,
      PageRow.list(
          w -> OptionLists.LANGUAGES,
          FirstChoices::secondLanguage,
          button("back", true),
          primary("next", true))),
  /** The layout of the second keyboard. */
  KEYBOARD_SECOND_LAYOUT(
      Section.BASICS,
      PageRow.list(
          w -> OptionLists.KEYBOARDS,
          FirstChoices::secondLayout,
          button("back", true),
          primary("add-layout", true))),
  /** The choice of a network. */
  NETWORK(
      Section.NETWORK,
      new PageRow(NetworkPage::controls, NetworkPage::options, NetworkPage::connected)),
  /** The network is gone. */
  NETWORK_LOST(Section.NETWORK, PageRow.of(primary("retry", true))),

  /** The licence. */
  EULA(PageRow.of(primary("accept", true))),
  /** What the device is called. */
  DEVICE_NAME(PageRow.of(field("name"), button("skip", true), primary("next", true))),
  /** For private use, or for an organisation. */
  SETUP_CHOICE(
      PageRow.list(w -> AccountPages.KINDS, w -> Optional.of("personal"), primary("next", true))),
  /** An account of this device alone. */
  LOCAL_ACCOUNT(PageRow.of(button("back", true), field("name"), primary("next", true))),
  /** Setting up broke off. */
  SETUP_ERROR(Outcome.FAILED, PageRow.of(AccountPages::setupError)),

  /** Whose work or school account. */
  ENTRA_SIGNIN(PageRow.of(AccountPages::signIn)),
  /** Its password. */
  ENTRA_PASSWORD(PageRow.of(button("back", true), secret("password"), primary("sign-in", true))),
  /** The second factor. */
  MFA(PageRow.of(button("deny", true), primary("approve", true))),
  /** Conditional Access lets the person no further. */
  ACCESS_BLOCKED(
      Outcome.FAILED, PageRow.of(button("more-details", true), primary("sign-out", true))),
  /** Terms that are accepted before the enrolment. */
  TERMS_OF_USE(PageRow.of(button("decline", true), primary("accept", true))),
  /** The cloud account of a hybrid joined user. */
  ENTRA_SIGNIN_LATE(PageRow.of(field("username"), primary("next", true))),
  /** Its password. */
  ENTRA_PASSWORD_LATE(
      PageRow.of(button("back", true), secret("password"), primary("sign-in", true))),
  /** Whether the organisation may manage the device. */
  STAY_SIGNED_IN(
      PageRow.of(Control.box("allow-manage"), button("this-app-only", true), primary("ok", true))),
  /** The late sign-in is done. */
  ALL_SET(PageRow.of(primary("done", true))),

  /** What five presses of the Windows key open. */
  PROVISIONING_MENU(
      new PageRow(TechnicianPages::menu, w -> TechnicianPages.MENU, TechnicianPages::menuRow)),
  /** Where a package is looked for. */
  PACKAGE_ENTRY(PageRow.of(primary("back", true))),
  /** What five presses open on the region page of a device that nobody registered. */
  ASSOCIATION_MENU(
      new PageRow(AssociationPages::menu, w -> AssociationPages.MENU, w -> Optional.empty())),
  /** What the tenant is to know of the device. */
  ASSOCIATION_INFORMATION(PageRow.of(button("back", true), primary("next", true))),
  /** The device is associated. */
  ASSOCIATION_COMPLETE(PageRow.of(primary("close", true))),
  /** What the technician is about to prepare. */
  PREPROV_LANDING(PageRow.of(TechnicianPages::landing)),
  /** Prepared; the device can be sealed. */
  PREPROV_SUCCESS(Outcome.REACHED, PageRow.of(primary("reseal", true))),
  /** Preparing failed. */
  PREPROV_FAILURE(Outcome.FAILED, PageRow.of(TechnicianPages::failure)),

  /** The Enrollment Status Page. */
  ESP(PageRow.of(EspPage::controls)),
  /** The diagnostics page of Windows 11. */
  DIAGNOSTICS(PageRow.of(DiagnosticsPage::controls)),

  /** The lock screen. */
  LOCK_SCREEN(PageRow.of(AccountPages::lock)),
  /** The sign-on of Windows. */
  DOMAIN_SIGNIN(PageRow.of(SignOnPage::controls)),
  /** The sign-on of Windows at a page of the web. */
  WEB_SIGNIN(PageRow.of(WebSignInPage::controls)),
  /** Whose backup is taken, if any. */
  RESTORE(new PageRow(RestorePage::controls, RestorePage::options, RestorePage::first)),
  /** The switches of privacy. */
  PRIVACY(Section.SERVICES, PageRow.of(AccountPages::privacy)),
  /** Windows Hello. */
  HELLO_SETUP(Section.SERVICES, PageRow.of(AccountPages::hello)),
  /** The PIN of Windows Hello. */
  PIN_SETUP(Section.SERVICES, PageRow.of(AccountPages::newPin)),
  /** A quality update is installed. */
  QUALITY_UPDATE(PageRow.NONE),
  /** The user's desktop. */
  DESKTOP(Outcome.REACHED, PageRow.of(DesktopPage::controls)),

  /** Whether the device shall really be reset. */
  RESET_CONFIRM(PageRow.of(button("cancel", true), primary("reset", true))),
  /** Which administrator allows what a standard user wants. */
  ELEVATION(
      PageRow.of(field("username"), secret("password"), button("no", true), primary("yes", true))),
  /** It is being reset. */
  RESETTING(PageRow.NONE),
  /** Who may reset from the lock screen. */
  RESET_SIGNIN(
      PageRow.of(
          field("username"), secret("password"), button("cancel", true), primary("sign-in", true))),
  /** The reset failed. */
  RESET_FAILED(Outcome.FAILED, PageRow.of(primary("close", true))),

  /** Device preparation, a percentage. */
  DP_PROGRESS(PageRow.of(primary("next", false))),
  /** Device preparation is done. */
  DP_COMPLETE(PageRow.of(primary("next", true))),
  /** Device preparation failed. */
  DP_ERROR(Outcome.FAILED, PageRow.of(TechnicianPages::preparationError)),

  /** The console that lies over a page. */
  COMMAND_PROMPT(PageRow.of(field("command"), button("close", true)));

  private static final Map<String, ScreenId> BY_WORD =
      Stream.of(values())
          .collect(Collectors.toUnmodifiableMap(ScreenId::value, Function.identity()));

  private final String word;
  private final Section section;
  private final Outcome outcome;
  private final PageRow row;

  ScreenId(PageRow row) {
    this(Section.ACCOUNT, Outcome.OPEN, row);
  }

  ScreenId(Section section, PageRow row) {
    this(section, Outcome.OPEN, row);
  }

  ScreenId(Outcome outcome, PageRow row) {
    this(Section.ACCOUNT, outcome, row);
  }

  ScreenId(Section section, Outcome outcome, PageRow row) {
    this.word = name().toLowerCase(Locale.ROOT).replace('_', '-');
    this.section = section;
    this.outcome = outcome;
    this.row = row;
  }

  /** The screen of a word such as {@code preprov-landing}, empty for an unknown one. */
  public static Optional<ScreenId> named(String word) {
    return Optional.ofNullable(BY_WORD.get(word));
  }

  /** The words of all, in the order of the documentation. */
  public static List<String> words() {
    return Stream.of(values()).map(ScreenId::value).toList();
  }

  @Override
  public String value() {
    return word;
  }

  @Override
  public Section section() {
    return section;
  }

  @Override
  public Outcome outcome() {
    return outcome;
  }

  PageRow row() {
    return row;
  }

  @Override
  public String toString() {
    return word;
  }
}
