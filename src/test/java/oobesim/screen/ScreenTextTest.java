// SPDX-License-Identifier: Apache-2.0
package oobesim.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import oobesim.page.Illustration;
import oobesim.page.ScreenId;
import oobesim.provisioning.around.WindowsVersion;
import oobesim.support.Worlds;
import org.junit.jupiter.api.Test;

class ScreenTextTest {
  private static final ScreenButton BACK =
      new ScreenButton("back", "Back", ScreenButton.Role.BACK, true);
  private static final ScreenButton NEXT =
      new ScreenButton("next", "Next", ScreenButton.Role.PRIMARY, false);
  private static final ScreenButton HELP =
      new ScreenButton("help", "Help", ScreenButton.Role.LINK, true);

  @Test
  void textsComeInReadingOrder() {
    assertThat(ScreenText.texts(screen(List.of(new Block.Paragraph("Body", Tone.NORMAL)))))
        .containsExactly("Back", "Title", "Lead", "Body", "Help", "Next");
  }

  @Test
  void disabledButtonStandsInRoundBrackets() {
    assertThat(ScreenText.plain(screen(List.of())))
        .isEqualTo(
            """
            == network, Windows 11, frame page, picture network, asks for a secret

            <- [Back]
            # Title
            Lead

            links: [Help]
            buttons: (Next)
            """);
  }

  @Test
  void longListIsCutButNotItsChosenRow() {
    String text = ScreenText.plain(screen(List.of(list(100, "row-50"))));
    assertThat(text).contains("  Row 11\n").doesNotContain("Row 12\n");
    assertThat(text).contains("> Row 50\n").contains("... and 87 more");
  }

  @Test
  void textsOfALongListAreAllThere() {
    assertThat(ScreenText.texts(screen(List.of(list(100, "row-0"))))).contains("Row 0", "Row 99");
  }

  @Test
  void shortListIsNotCut() {
    assertThat(ScreenText.plain(screen(List.of(list(12, "row-0"))))).doesNotContain("more");
  }

  @Test
  void everyKindOfBlockCanBePrinted() {
    List<Block> blocks =
        List.of(
            new Block.CheckBox("box", "Tick me", true),
            new Block.CheckBox("other", "Not me", false),
            new Block.Console(List.of("C:\\>dir"), "C:\\>", "c", "ver", List.of()),
            new Block.TextInput("f", "Label", "hint", "", false, false, "Wrong", 1),
            new Block.Scroll("Heading", List.of("One", "Two")));
    assertThat(ScreenText.plain(screen(blocks)))
        .contains(
            "[x] Tick me",
            "[ ] Not me",
            "| C:\\>dir\n| C:\\>[_ ver _]",
            "! Wrong\n(_ hint _)",
            "| Two");
    assertThat(ScreenText.texts(screen(blocks)))
        .contains(
            "Tick me", "C:\\>dir", "C:\\>ver", "Label", "Wrong", "hint", "Heading", "One", "Two");
  }

  @Test
  void dotsOfASecretAreNoText() {
    Worlds typed = Worlds.fresh().typingSecret("entra-password/password", "cloud:x");
    Screen screen = Scenes.CATALOG.describe(ScreenId.ENTRA_PASSWORD, typed.world());
    assertThat(ScreenText.texts(screen)).noneMatch(text -> text.contains("●"));
    assertThat(ScreenText.plain(screen)).contains("●●●●●●●●");
  }

  @Test
  void everySceneEndsWithOneLineBreak() {
    assertThat(Scenes.all())
        .allSatisfy(
            scene ->
                assertThat(ScreenText.plain(Scenes.describe(scene)))
                    .endsWith("\n")
                    .doesNotContain("\n\n\n")
                    .doesNotEndWith("\n\n"));
  }

  private static Block list(int rows, String selected) {
    return new Block.ChoiceList(
        Block.ChoiceList.Look.ROWS,
        IntStream.range(0, rows)
            .mapToObj(i -> new Block.Option("row-" + i, "Row " + i, "", "", List.of()))
            .toList(),
        Optional.of(selected),
        true);
  }

  private static Screen screen(List<Block> blocks) {
    return new Screen(
        ScreenId.NETWORK,
        WindowsVersion.WINDOWS_11,
        Locale.ENGLISH,
        Screen.Frame.PAGE,
        Illustration.NETWORK,
        "Title",
        Optional.of(new Screen.Lead("Lead", Tone.NORMAL)),
        blocks,
        List.of(NEXT),
        List.of(HELP),
        Optional.of(BACK),
        Surround.NONE.marked("Simulation"),
        Keys.NONE);
  }
}
