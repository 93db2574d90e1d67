// SPDX-License-Identifier: Apache-2.0
package oobesim.screen;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import oobesim.flow.Layers;
import oobesim.i18n.Languages;
import oobesim.i18n.Messages;
import oobesim.i18n.NamingEra;
import oobesim.page.OwnPage;
import oobesim.page.PageId;
import oobesim.page.ScreenId;
import oobesim.page.SpokenLanguage;
import oobesim.provisioning.World;

/** What every screen says, from the world alone. */
public final class ScreenCatalog {
  private final Map<Locale, Tongue> tongues = new ConcurrentHashMap<>();
  private final Optional<Tongue> always;

  private ScreenCatalog(Optional<Tongue> always) {
    this.always = always;
  }

  /** The screens in the language of these texts, whatever the device speaks. */
  public ScreenCatalog(Messages messages) {
    this(Optional.of(new Tongue(messages)));
  }

  /** The screens in the language that the device speaks at each moment. */
  public static ScreenCatalog asTheDeviceSpeaks() {
    return new ScreenCatalog(Optional.empty());
  }

  /** The screens in a language, whatever the device speaks; in English where it has no texts. */
  public static ScreenCatalog in(Locale language) {
    return new ScreenCatalog(Messages.load(Languages.nearest(language)));
  }

  /** A screen at a moment; the world decides about names of an era. */
  public Screen describe(PageId id, World world) {
    String windows = "windows-" + world.around().windows().version().number();
    Tongue tongue = always.orElseGet(() -> tongue(SpokenLanguage.of(id, world)));
    Messages fitting = tongue.messages().preferring(windows, era(world).variant());
    return write(new Page(id, world, fitting, tongue.names()));
  }

  private Tongue tongue(Locale spoken) {
    return tongues.computeIfAbsent(spoken, it -> new Tongue(Messages.load(Languages.nearest(it))));
  }

  /** Texts of a language, and its names of countries. */
  private record Tongue(Messages messages, LocaleNames names) {
    Tongue(Messages messages) {
      this(messages, new LocaleNames(messages.locale()));
    }
  }

  /** What a display shows: a console is a window, the page that it lies over stays in sight. */
  public Screen describe(Layers layers, World world) {
    Screen front = describe(layers.front(), world);
    return layers
        .behind()
        .filter(page -> front.frame() == Screen.Frame.CONSOLE)
        .map(page -> front.over(describe(page, world)))
        .orElse(front);
  }

  private static NamingEra era(World world) {
    boolean old = world.around().circumstances().conduct().documentsOf2023();
    return old || world.around().switches().azureAdNames() ? NamingEra.AZURE_AD : NamingEra.ENTRA;
  }

  private static Screen write(Page page) {
    return switch (page.id()) {
      case ScreenId screen -> write(screen, page);
      case OwnPage own -> OwnScreen.write(own, page);
    };
  }

  /** Who writes a screen. A new one is missed here by the compiler. */
  private static Screen write(ScreenId screen, Page page) {
    return switch (screen) {
      case OFF -> WaitScreens.off(page);
      case BOOT -> WaitScreens.boot(page);
      case REBOOTING -> WaitScreens.rebooting(page);
      case JUST_A_MOMENT -> WaitScreens.justAMoment(page);
      case CHECKING_UPDATES -> WaitScreens.checkingUpdates(page);
      case FINISHING -> WaitScreens.finishing(page);
      case LANGUAGE -> WelcomeScreens.language(page);
      case REGION -> WelcomeScreens.region(page);
      case KEYBOARD -> WelcomeScreens.keyboard(page);
      case KEYBOARD_SECOND -> WelcomeScreens.keyboardSecond(page);
      case KEYBOARD_SECOND_LANGUAGE -> WelcomeScreens.keyboardSecondLanguage(page);
      case KEYBOARD_SECOND_LAYOUT -> WelcomeScreens.keyboardSecondLayout(page);
      case NETWORK -> NetworkScreens.network(page);
      case NETWORK_LOST -> NetworkScreens.networkLost(page);
      case EULA -> LicenceScreens.licence(page);
      case DEVICE_NAME -> SetupScreens.deviceName(page);
      case SETUP_CHOICE -> SetupScreens.setupChoice(page);
      case LOCAL_ACCOUNT -> SetupScreens.localAccount(page);
      case SETUP_ERROR -> SetupScreens.setupError(page);
      case ENTRA_SIGNIN -> SignInScreens.name(page);
      case ENTRA_PASSWORD -> SignInScreens.password(page);
      case MFA -> SignInScreens.secondFactor(page);
      case ACCESS_BLOCKED -> AccessScreens.blocked(page);
      case TERMS_OF_USE -> AccessScreens.terms(page);
      case ENTRA_SIGNIN_LATE -> LateSignInScreens.userName(page);
      case ENTRA_PASSWORD_LATE -> LateSignInScreens.password(page);
      case STAY_SIGNED_IN -> LateSignInScreens.staySignedIn(page);
      case ALL_SET -> LateSignInScreens.allSet(page);
      case PROVISIONING_MENU -> PreProvisioningScreens.menu(page);
      case PACKAGE_ENTRY -> PreProvisioningScreens.packageEntry(page);
      case ASSOCIATION_MENU -> AssociationScreens.menu(page);
      case ASSOCIATION_INFORMATION -> AssociationScreens.information(page);
      case ASSOCIATION_COMPLETE -> AssociationScreens.complete(page);
      case PREPROV_LANDING -> LandingScreen.write(page);
      case PREPROV_SUCCESS -> ResultScreens.success(page);
      case PREPROV_FAILURE -> ResultScreens.failure(page);
      case ESP -> EspScreens.status(page);
      case DIAGNOSTICS -> DiagnosticsScreen.page(page);
      case LOCK_SCREEN -> LockScreens.lock(page);
      case DOMAIN_SIGNIN -> LockScreens.signOn(page);
      case WEB_SIGNIN -> LockScreens.webSignIn(page);
      case RESTORE -> PersonalScreens.restore(page);
      case PRIVACY -> PersonalScreens.privacy(page);
      case HELLO_SETUP -> PersonalScreens.hello(page);
      case PIN_SETUP -> PersonalScreens.newPin(page);
      case QUALITY_UPDATE -> WaitScreens.qualityUpdate(page);
      case DESKTOP -> DesktopScreens.desktop(page);
      case RESET_CONFIRM -> ResetScreens.confirm(page);
      case ELEVATION -> LockScreens.elevation(page);
      case RESETTING -> ResetScreens.resetting(page);
      case RESET_SIGNIN -> LockScreens.resetSignOn(page);
      case RESET_FAILED -> ResetScreens.failed(page);
      case DP_PROGRESS -> PreparationScreens.progress(page);
      case DP_COMPLETE -> PreparationScreens.complete(page);
      case DP_ERROR -> PreparationScreens.error(page);
      case COMMAND_PROMPT -> ConsoleScreen.console(page);
    };
  }
}
