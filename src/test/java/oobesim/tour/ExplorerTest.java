// SPDX-License-Identifier: Apache-2.0
package oobesim.tour;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import oobesim.i18n.Messages;
import oobesim.page.ScreenId;
import oobesim.profile.ProfileReader;
import oobesim.profile.SimulationProfile;
import oobesim.screen.Screen;
import oobesim.screen.ScreenCatalog;
import oobesim.screen.ScreenText;
import oobesim.support.Rehearsal;
import oobesim.support.ShippedFlow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExplorerTest {
  private static final ScreenCatalog SCREENS = new ScreenCatalog(Messages.load(Locale.ENGLISH));

  /** Together they have every screen that there is. */
  private static final List<String> PROFILES =
      List.of(
          "preprovisioning-entra",
          "preprovisioning-hybrid",
          "user-driven-hybrid",
          "device-preparation",
          "autopilot-reset",
          "not-registered",
          "failures/device-preparation-timeout",
          "failures/recovery-environment-missing");

  private static final String[] ASKED_FOR_AN_ADMINISTRATOR = {
    "switches.resetNeedsAdministrator",
    "true",
    "workload.apps",
    "[{\"name\": \"A\", \"context\": \"user\", \"detected\": false}]"
  };

  /** To find them takes its time, and they are always the same. */
  private static final Map<SimulationProfile, List<Situation>> FOUND = new HashMap<>();

  private static List<Situation> explore(String profile, String... changes) {
    return FOUND.computeIfAbsent(changed(profile, changes), ExplorerTest::exploreAnew);
  }

  private static List<Situation> exploreAnew(SimulationProfile profile) {
    return Explorer.explore(ShippedFlow.flow(), profile, SCREENS);
  }

  private static SimulationProfile changed(String profile, String... changes) {
    SimulationProfile changed = Rehearsal.profile(profile);
    for (int i = 0; i < changes.length; i += 2) {
      changed = ProfileReader.set(changed, changes[i], changes[i + 1]).first().orElseThrow();
    }
    return changed;
  }

  private static Screen screen(String profile, String situation) {
    return explore(profile).stream()
        .filter(found -> found.name().equals(situation))
        .map(found -> SCREENS.describe(found.layers(), found.world()))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no situation " + situation));
  }

  @Test
  void everyScreenIsComeByInARun() {
    Set<ScreenId> missing = EnumSet.allOf(ScreenId.class);
    PROFILES.forEach(
        profile -> explore(profile).forEach(situation -> missing.remove(situation.screen())));
    explore("user-driven-entra", ASKED_FOR_AN_ADMINISTRATOR)
        .forEach(situation -> missing.remove(situation.screen()));
    explore("user-driven-entra", "tenant.termsAndConditions", "true")
        .forEach(situation -> missing.remove(situation.screen()));
    explore(
            "user-driven-entra",
            "tenant.conditionalAccess.requireCompliantDevice",
            "true",
            "tenant.conditionalAccess.enrollmentExcluded",
            "false")
        .forEach(situation -> missing.remove(situation.screen()));
    assertThat(missing).isEmpty();
  }

  /** Given a page, when somebody does this on it, then it is a situation of its own. */
  @ParameterizedTest
  @CsvSource({
    "a wrong password, entra-password-refused, does not belong to this account",
    "a name that nobody has, entra-signin-refused, Contoso",
    "a device name that cannot be one, device-name-refused, letters",
    "the explanation of the privacy page, privacy-learn-more, device",
    "the keyboard of the list's end, keyboard-korean, > Korean",
    "the technician's menu with nothing chosen, provisioning-menu, (Next)",
    "the technician's menu with a choice, provisioning-menu-pre-provision, [Next]",
    "the console with a command that it does not know, command-prompt-refused, ?",
    "the internet gone on the landing page's load, preprov-failure-no-internet, internet",
    "a failure that is switched on, preprov-failure-tpm-general-failure, 0x80280009"
  })
  void whatCanBeDoneOnAPageIsTried(String what, String situation, String text) {
    assertThat(ScreenText.plain(screen("preprovisioning-entra", situation)))
        .as(what)
        .containsIgnoringCase(text);
  }

  @Test
  void openedRowsAreASituation() {
    assertThat(screen("preprovisioning-entra", "esp-opened").blocks().toString())
        .contains("expanded=true")
        .doesNotContain("expanded=false");
  }

  @Test
  void longNamesAreASituationWhereverTheyStand() {
    assertThat(
            explore("preprovisioning-entra").stream()
                .map(Situation::name)
                .filter(name -> name.endsWith("-long-names")))
        .contains(
            "preprov-landing-long-names",
            "preprov-success-long-names",
            "entra-password-long-names");
  }

  @ParameterizedTest
  @ValueSource(strings = {"10", "11"})
  void theNamesOfSituationsAreTheirOwnAndBeginWithTheirScreen(String windows) {
    List<Situation> situations = explore("preprovisioning-hybrid", "windows.version", windows);

    assertThat(situations).extracting(Situation::name).doesNotHaveDuplicates();
    assertThat(situations)
        .allSatisfy(
            found -> {
              assertThat(found.name()).matches("[a-z0-9]+(-[a-z0-9]+)*");
              assertThat(found.name()).startsWith(found.screen().value());
            });
  }

  /** A screen that never fails has a plain picture, called as the screen is. */
  @Test
  void everyScreenButThoseOfFailuresHasAPlainSituation() {
    List<Situation> situations = explore("preprovisioning-entra");
    Set<String> names =
        situations.stream().map(Situation::name).collect(Collectors.toUnmodifiableSet());

    Stream<String> screens = situations.stream().map(found -> found.screen().value()).distinct();
    assertThat(screens.filter(id -> !names.contains(id)))
        .containsOnly("preprov-failure", "setup-error");
  }

  @Test
  void noTwoSituationsOfAScreenAreTheSame() {
    Set<String> looks = new HashSet<>();
    for (Situation found : explore("user-driven-entra")) {
      Screen screen = SCREENS.describe(found.layers(), found.world());
      assertThat(looks.add(ScreenText.plain(screen))).as(found.name()).isTrue();
    }
  }

  @Test
  void theSameProfileHasTheSameSituations() {
    assertThat(exploreAnew(changed("device-preparation"))).isEqualTo(explore("device-preparation"));
  }

  @Test
  void windows10HasNoPageThatOnlyWindows11Has() {
    assertThat(explore("device-preparation", "windows.version", "10"))
        .extracting(found -> found.screen().value())
        .contains("region")
        .doesNotContain("dp-progress", "dp-complete", "dp-error", "quality-update");
  }
}
