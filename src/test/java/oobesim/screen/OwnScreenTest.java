// SPDX-License-Identifier: Apache-2.0
package oobesim.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import oobesim.i18n.Messages;
import oobesim.page.Illustration;
import oobesim.page.OwnPage;
import oobesim.provisioning.around.WindowsVersion;
import oobesim.support.OwnPagesFlow;
import oobesim.support.Worlds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A page that a flow file brings looks like one of the program's. */
class OwnScreenTest {
  private static final OwnPage PAGE = OwnPagesFlow.flow().own().pages().get("asset-tag");

  @ParameterizedTest
  @EnumSource(WindowsVersion.class)
  void allThatTheFileSaysIsOnIt(WindowsVersion windows) {
    Screen screen = Scenes.CATALOG.describe(PAGE, Worlds.user().on(windows).world());

    assertThat(screen.title()).isEqualTo("Which device is this?");
    assertThat(screen.lead()).map(Screen.Lead::text).contains("Two questions before your desktop.");
    assertThat(ScreenText.texts(screen))
        .contains("The number tells the help desk which device you call about.")
        .contains("Help desk", "extension 4711", "Berlin", "Lisbon", "Number on the sticker");
    assertThat(screen.buttons()).extracting(ScreenButton::label).containsExactly("Not now", "Next");
    assertThat(screen.buttons().getLast().role()).isEqualTo(ScreenButton.Role.PRIMARY);
    assertThat(screen.frame()).isEqualTo(Screen.Frame.PAGE);
  }

  @Test
  void itsDrawingIsThatOfWindows11() {
    assertThat(Scenes.CATALOG.describe(PAGE, Worlds.user().world()).illustration())
        .isEqualTo(Illustration.SETTINGS);
    assertThat(
            Scenes.CATALOG
                .describe(PAGE, Worlds.user().on(WindowsVersion.WINDOWS_10).world())
                .illustration())
        .isEqualTo(Illustration.NONE);
  }

  @Test
  void itSpeaksTheLanguageOfTheProgramWhereItCan() {
    Screen screen =
        new ScreenCatalog(Messages.load(Locale.GERMANY)).describe(PAGE, Worlds.user().world());
    assertThat(screen.title()).isEqualTo("Welches Gerät ist das?");
    assertThat(screen.buttons()).extracting(ScreenButton::label).endsWith("Weiter");
  }

  @Test
  void whatWasTypedAndChosenStandsInIt() {
    Worlds typed = Worlds.user().typing("asset-tag/tag", "4711-B").choosing("asset-tag", "lisbon");
    List<Block> blocks = Scenes.CATALOG.describe(PAGE, typed.world()).blocks();
    assertThat(blocks)
        .filteredOn(Block.TextInput.class::isInstance)
        .extracting(block -> ((Block.TextInput) block).value())
        .containsExactly("4711-B");
    assertThat(blocks)
        .filteredOn(Block.ChoiceList.class::isInstance)
        .extracting(block -> ((Block.ChoiceList) block).selected())
        .containsExactly(Optional.of("lisbon"));
  }
}
