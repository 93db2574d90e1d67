// SPDX-License-Identifier: Apache-2.0
package oobesim.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import oobesim.provisioning.ProfileCopy;
import oobesim.provisioning.SecretEntry;
import oobesim.provisioning.World;
import oobesim.provisioning.around.DeploymentProfile;
import oobesim.provisioning.around.NetworkLink;
import oobesim.provisioning.plan.EspPhase;
import oobesim.provisioning.plan.PhaseRun;
import oobesim.provisioning.plan.Strikes;
import oobesim.provisioning.rule.PhasePlanner;
import oobesim.support.BenchWorld;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The controls of screens, as scripts name them. */
class ControlCatalogTest {
  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "language, yes",
    "region, yes",
    "keyboard, back yes",
    "keyboard-second, back add-layout skip",
    "keyboard-second-language, back next",
    "keyboard-second-layout, back add-layout",
    "network, back next",
    "network-lost, retry",
    "eula, accept",
    "entra-signin, back next",
    "entra-password, back sign-in",
    "provisioning-menu, exit next",
    "package-entry, back",
    "association-menu, exit next",
    "association-information, back next",
    "association-complete, close",
    "preprov-landing, refresh exit provision",
    "preprov-success, reseal",
    "preprov-failure, retry reset",
    "esp, toggle-device-preparation toggle-device-setup toggle-account-setup",
    "boot, ''",
    "off, ''"
  })
  void aScreensButtons(String screen, String buttons) {
    assertThat(
            ControlCatalog.controls(ScreenId.named(screen).orElseThrow(), BenchWorld.technician())
                .stream()
                .filter(control -> control.kind() == Control.Kind.BUTTON)
                .map(Control::id))
        .containsExactly(buttons.isEmpty() ? new String[0] : buttons.split(" "));
  }

  @ParameterizedTest(name = "{0}/{1}: {2}")
  @CsvSource({
    "entra-signin, username, FIELD",
    "entra-password, password, SECRET",
    "provisioning-menu, pre-provision, OPTION",
    "region, de, OPTION",
    "keyboard, swiss-german, OPTION"
  })
  void fieldsAndRows(String screen, String control, Control.Kind kind) {
    assertThat(
            ControlCatalog.control(
                    ScreenId.named(screen).orElseThrow(), BenchWorld.technician(), control)
                .map(Control::kind))
        .contains(kind);
  }

  @ParameterizedTest(name = "block {0}, reset {1}, use {2}, failed {3}: {4}")
  @MethodSource("exits")
  void aUsersStatusPageOffersWhatThePolicyAllows(
      boolean block, boolean reset, boolean use, boolean failed, String buttons) {
    World world =
        prepared(
            BenchWorld.user(
                "enrollmentStatusPage.blockDeviceSetupRetryByUser", "" + !block,
                "enrollmentStatusPage.allowDeviceResetOnInstallFailure", "" + reset,
                "enrollmentStatusPage.allowDeviceUseOnInstallFailure", "" + use));
    World shown =
        failed
            ? world.device(d -> d.withEsp(d.esp().with(begun(world)).timedOut(world.now())))
            : world;
    assertThat(EspPage.failed(shown)).isEqualTo(failed);
    assertThat(
            EspPage.controls(shown).stream()
                .map(Control::id)
                .filter(id -> !id.startsWith("toggle-"))
                .toList())
        .isEqualTo(buttons.isEmpty() ? List.of() : List.of(buttons.split(" ")));
  }

  static Stream<Arguments> exits() {
    return Stream.of(
        Arguments.of(false, false, false, false, "continue-anyway"),
        Arguments.of(true, false, false, false, ""),
        Arguments.of(true, true, true, false, ""),
        Arguments.of(true, false, false, true, "try-again view-diagnostics"),
        Arguments.of(true, true, false, true, "reset-device try-again view-diagnostics"),
        Arguments.of(true, false, true, true, "try-again continue-anyway view-diagnostics"),
        Arguments.of(
            true, true, true, true, "reset-device try-again continue-anyway view-diagnostics"),
        Arguments.of(false, false, false, true, "view-diagnostics continue-anyway"));
  }

  private static World prepared(World world) {
    PhaseRun run = PhasePlanner.begin(world, EspPhase.DEVICE_PREPARATION, Strikes.none());
    World begun = world.device(d -> d.withEsp(d.esp().with(run)));
    return begun.at(world.now().plus(run.remaining(world.now())));
  }

  private static PhaseRun begun(World world) {
    return PhasePlanner.begin(world, EspPhase.DEVICE_SETUP, Strikes.none());
  }

  @Test
  void theLandingsButtonsWaitForAProfileWithAName() {
    World loading = BenchWorld.technician();
    assertThat(enabled(loading)).containsExactly("exit");
    DeploymentProfile profile = loading.around().deploymentProfile().orElseThrow();
    assertThat(enabled(with(loading, profile))).containsExactly("refresh", "exit", "provision");
    World nameless = BenchWorld.technician("deploymentProfile.displayName", "");
    assertThat(enabled(with(nameless, nameless.around().deploymentProfile().orElseThrow())))
        .containsExactly("refresh", "exit");
  }

  private static World with(World world, DeploymentProfile profile) {
    return world.device(
        d -> d.withProfile(Optional.of(new ProfileCopy(profile, "Contoso", Optional.empty()))));
  }

  private static List<String> enabled(World world) {
    return ControlCatalog.controls(ScreenId.PREPROV_LANDING, world).stream()
        .filter(Control::enabled)
        .map(Control::id)
        .toList();
  }

  @ParameterizedTest(name = "link {0}: rows {1}, connected by {2}")
  @CsvSource({
    "NONE,  Contoso-Guest Fabrikam Cafe,          ''",
    "WIRED, ethernet Contoso-Guest Fabrikam Cafe, ethernet",
    "WIFI,  Contoso-Guest Fabrikam Cafe,          Contoso-Guest"
  })
  void theNetworkPagesRows(NetworkLink link, String rows, String connected) {
    World world = BenchWorld.technician();
    World linked = world.with(world.around().withNetwork(world.around().network().withLink(link)));
    assertThat(NetworkPage.options(linked)).containsExactly(rows.split(" "));
    assertThat(NetworkPage.connected(linked).orElse("")).isEqualTo(connected);
  }

  @ParameterizedTest(name = "{0} chosen, what was typed fits {1}: fits {2}")
  @CsvSource({
    "Contoso-Guest, wifi:Contoso-Guest, true",
    "Contoso-Guest, wifi:Fabrikam,      false",
    "Contoso-Guest, ,                   false",
    "Cafe,          ,                   true",
    "nothing,       ,                   false"
  })
  void aKeyFitsItsOwnNetwork(String chosen, String typed, boolean fits) {
    World world =
        BenchWorld.technician("network.link", "none")
            .form(form -> form.withSelection("network", chosen));
    World entered =
        typed == null
            ? world
            : world.form(
                form -> form.withSecret("network/network-key", new SecretEntry(List.of(typed))));
    assertThat(NetworkPage.keyFits(entered)).isEqualTo(fits);
  }

  @ParameterizedTest(name = "image {0}: {1}, {2}, {3}")
  @CsvSource({
    "en-US, en-us, us, us",
    "de-DE, de-de, de, german",
    "el-GR, el-gr, gr, greek",
    "en-GB, en-gb, gb, united-kingdom",
    "de-AT, de-de, at, german",
    "ar-EG, ar-sa, eg, arabic",
    "ko-KR, en-us, kr, us"
  })
  void theFirstPagesOpenWithTheImagesLanguage(
      String locale, String language, String region, String keyboard) {
    World world = BenchWorld.technician("windows.locale", locale);
    assertThat(chosen("language", world)).contains(language);
    assertThat(chosen("region", world)).contains(region);
    assertThat(chosen("keyboard", world)).contains(keyboard);
    assertThat(Selections.options(ScreenId.REGION, world)).startsWith(region);
  }

  @Test
  void everyListHoldsItsChosenRowOnceAndNoRowTwice() {
    World world = BenchWorld.technician();
    for (String screen :
        List.of(
            "language",
            "region",
            "keyboard",
            "keyboard-second-language",
            "keyboard-second-layout",
            "network")) {
      List<String> rows = Selections.options(ScreenId.named(screen).orElseThrow(), world);
      assertThat(rows).as(screen).doesNotHaveDuplicates();
      assertThat(rows).as(screen).contains(chosen(screen, world).orElseThrow());
    }
  }

  @Test
  void everyLanguageHasAKeyboardThatIsInTheList() {
    assertThat(OptionLists.LANGUAGES)
        .allSatisfy(
            language ->
                assertThat(OptionLists.KEYBOARDS).contains(OptionLists.keyboardOf(language)));
    assertThat(OptionLists.keyboardOf("sv-se")).isEqualTo("swedish");
    assertThat(OptionLists.keyboardOf("el-gr")).isEqualTo("greek");
    assertThat(OptionLists.keyboardOf("no-no")).isEqualTo("norwegian");
    assertThat(OptionLists.keyboardOf("nn-no")).isEqualTo("norwegian");
    assertThat(OptionLists.keyboardOf("de-at")).isEqualTo("german");
    assertThat(OptionLists.languageOf("en-uk")).isEqualTo("en-gb");
    assertThat(OptionLists.languageOf("pt-pt")).isEqualTo("pt-br");
    assertThat(OptionLists.languageOf("zh-hant")).isEqualTo("en-us");
    assertThat(OptionLists.keyboardOf("xx-xx")).isEqualTo("us");
    assertThat(OptionLists.regionOf("de")).isEqualTo("us");
    assertThat(OptionLists.regionOf("zh-Hans-CN")).isEqualTo("cn");
  }

  @Test
  void theSecondLayoutFollowsTheSecondLanguage() {
    World world =
        BenchWorld.technician()
            .form(form -> form.withSelection("keyboard-second-language", "fr-fr"));
    assertThat(chosen("keyboard-second-layout", world)).contains("french");
  }

  private static Optional<String> chosen(String screen, World world) {
    return Selections.chosen(ScreenId.named(screen).orElseThrow(), world);
  }
}
