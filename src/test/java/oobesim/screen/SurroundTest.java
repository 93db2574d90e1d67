// SPDX-License-Identifier: Apache-2.0
package oobesim.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import oobesim.i18n.Messages;
import oobesim.page.ScreenId;
import oobesim.page.Section;
import oobesim.provisioning.around.WindowsVersion;
import oobesim.support.Worlds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The words around the content of a screen. */
class SurroundTest {
  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "language,          Welcome",
    "region,            Basics",
    "keyboard,          Basics",
    "keyboard-second,   Basics",
    "network,           Network",
    "network-lost,      Network",
    "entra-signin,      Account",
    "provisioning-menu, Account",
    "preprov-landing,   Account",
    "esp,               Account",
    "privacy,           Services",
    "hello-setup,       Services"
  })
  void headerOfWindows10NamesTheSection(String screen, String word) {
    Worlds worlds = Worlds.user().on(WindowsVersion.WINDOWS_10);
    Surround.Sections header = surround(screen, worlds).sections().orElseThrow();
    assertThat(Stream.of(Section.values()).map(header.words()::get))
        .containsExactly("Welcome", "Basics", "Network", "Account", "Services");
    assertThat(header.active().map(section -> header.words().get(section))).contains(word);
    assertThat(surround(screen, Worlds.user()).sections()).as("Windows 11").isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"boot", "off", "just-a-moment", "lock-screen", "preprov-success", "desktop"})
  void whatIsNoOrdinaryPageStandsInNoSection(String screen) {
    Worlds worlds = Worlds.technician().on(WindowsVersion.WINDOWS_10);
    assertThat(surround(screen, worlds).sections().orElseThrow().active()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(WindowsVersion.class)
  void everySectionHasAWordOfTheBundle(WindowsVersion version) {
    Messages messages = Messages.load(Locale.US);
    for (Section section : Section.values()) {
      assertThat(messages.text(section.key())).isNotBlank();
    }
    assertThat(surround("entra-password", Worlds.user().on(version)).mark())
        .contains(messages.text("simulation-mark.text"));
    assertThat(surround("esp", Worlds.user().on(version)).mark()).isEmpty();
  }

  @Test
  void organizationIsNamedAboveItsSignInPageOnceTheDeviceKnowsIt() {
    Worlds known = Worlds.fresh().withDownloadedProfile();
    assertThat(surround("entra-signin", known).brand()).contains("Contoso");
    assertThat(surround("entra-signin", Worlds.fresh()).brand()).isEmpty();
    assertThat(surround("entra-signin", known.on(WindowsVersion.WINDOWS_10)).brand()).isEmpty();
    assertThat(surround("region", known).brand()).isEmpty();
  }

  @Test
  void organizationIsReadBeforeTheTitleAndTheMarkIsNoTextOfTheScreen() {
    Screen page =
        Scenes.CATALOG.describe(
            ScreenId.ENTRA_SIGNIN, Worlds.fresh().withDownloadedProfile().world());
    assertThat(ScreenText.texts(page)).startsWith("Contoso", page.title());
    assertThat(ScreenText.plain(page)).contains("\nContoso\n# " + page.title());
    assertThat(ScreenText.texts(page)).noneMatch(text -> text.contains("Simulation"));
  }

  @Test
  void markCanBeAddedToWordsThatStandThere() {
    Surround plain = new Surround(Optional.of("Contoso"), Optional.empty(), Optional.empty());
    assertThat(plain.marked("Simulation"))
        .isEqualTo(
            new Surround(Optional.of("Contoso"), Optional.of("Simulation"), Optional.empty()));
  }

  private static Surround surround(String screen, Worlds worlds) {
    return Scenes.CATALOG.describe(ScreenId.named(screen).orElseThrow(), worlds.world()).surround();
  }
}
