// SPDX-License-Identifier: Apache-2.0
package oobesim.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import oobesim.flow.Layers;
import oobesim.page.ScreenId;
import oobesim.provisioning.around.WindowsVersion;
import oobesim.support.Prompt;
import oobesim.support.Worlds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ConsoleScreenTest {
  private static final ScreenId CONSOLE = ScreenId.COMMAND_PROMPT;

  @Test
  void commandsAreRepeatedBehindTheirPromptAndAnswered() {
    Prompt prompt = Prompt.in(Worlds.fresh().named("CON-7")).enters("hostname", "powershell");
    assertThat(prompt.enters("hostname").lines())
        .containsSequence("C:\\Windows\\System32>hostname", "CON-7", "")
        .containsSequence("PS C:\\Windows\\System32>hostname", "CON-7", "");
  }

  @Test
  void anAnswerStaysAsItWasWhateverComesLater() {
    Prompt before = Prompt.in(Worlds.fresh().named("CON-7")).enters("hostname");
    Prompt after = new Prompt(new Worlds(before.world()).named("CON-8").world());
    assertThat(after.enters("hostname").lines()).containsSubsequence("CON-7", "CON-8");
  }

  @Test
  void beforeTheFirstCommandTheWindowOnlyGreets() {
    assertThat(Prompt.in(Worlds.fresh()).lines())
        .hasSize(3)
        .first()
        .asString()
        .contains("10.0.26200");
  }

  @Test
  void whatIsTypedStandsInTheFieldUntilItIsEntered() {
    Prompt typing = Prompt.in(Worlds.fresh()).types("ipconf");
    assertThat(typing.console().value()).isEqualTo("ipconf");
    assertThat(typing.enters("ipconfig").console().value()).isEmpty();
    assertThat(typing.enters("ver", "hostname", "hostname").console().history())
        .containsExactly("ver", "hostname");
  }

  @ParameterizedTest
  @EnumSource(WindowsVersion.class)
  void thePageBehindIsPartOfTheValueAndOfThePlainText(WindowsVersion windows) {
    Worlds worlds = new Worlds(Prompt.in(Worlds.fresh()).world()).on(windows);
    Layers layers = new Layers(CONSOLE, Optional.of(ScreenId.REGION));
    Screen screen = Scenes.CATALOG.describe(layers, worlds.world());
    Screen page = Scenes.CATALOG.describe(ScreenId.REGION, worlds.world());
    assertThat(screen.behind()).contains(page);
    assertThat(ScreenText.plain(screen))
        .startsWith("== command-prompt")
        .contains("\nover:\n    == region, Windows " + windows.number());
    assertThat(ScreenText.texts(screen)).doesNotContain(page.title());
    assertThat(Scenes.CATALOG.describe(CONSOLE, worlds.world()).behind()).isEmpty();
  }

  @Test
  void onlyAWindowLetsThePageBehindBeSeen() {
    Layers layers = new Layers(ScreenId.DIAGNOSTICS, Optional.of(ScreenId.REGION));
    assertThat(Scenes.CATALOG.describe(layers, Worlds.fresh().world()).behind()).isEmpty();
  }
}
