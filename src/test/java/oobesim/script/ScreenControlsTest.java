// SPDX-License-Identifier: Apache-2.0
package oobesim.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import oobesim.page.Illustration;
import oobesim.page.ScreenId;
import oobesim.provisioning.around.WindowsVersion;
import oobesim.screen.Block;
import oobesim.screen.Keys;
import oobesim.screen.Screen;
import oobesim.screen.ScreenButton;
import oobesim.screen.ScreenButton.Role;
import oobesim.screen.Surround;
import oobesim.screen.Tone;
import oobesim.script.ShownControl.Mark;
import org.junit.jupiter.api.Test;

class ScreenControlsTest {
  @Test
  void controlsStandInReadingOrder() {
    Screen screen =
        screen(
            List.of(new Block.CheckBox("location", "Location", true)),
            List.of(button("next", Role.PRIMARY)),
            List.of(button("learn-more", Role.LINK)),
            Optional.of(button("back", Role.BACK)));

    assertThat(ScreenControls.of(screen))
        .extracting(ShownControl::id)
        .containsExactly("back", "location", "learn-more", "next");
  }

  @Test
  void eachBlockHasItsKindsOfControls() {
    assertThat(
            of(
                new Block.TextInput("username", "User name", "someone", "", false, true, "", 0),
                new Block.TextInput("password", "", "Password", "", true, false, "", 0),
                new Block.CheckBox("location", "Location", false),
                new Block.InlineButton(button("connect", Role.SECONDARY)),
                new Block.Steps(
                    List.of(
                        new Block.Step("Scan", Optional.empty()),
                        new Block.Step("Then", Optional.of(button("refresh", Role.LINK)))))))
        .containsExactly(
            new ShownControl("username", "field", "User name", true),
            new ShownControl("password", "secret", "Password", false),
            new ShownControl("location", "box", "Location", true, Optional.of(Mark.ticked(false))),
            new ShownControl("connect", "button", "connect!", true),
            new ShownControl("refresh", "button", "refresh!", true));
  }

  @Test
  void whatStandsInsideARowBelongsToTheScreen() {
    Block.Option cafe = new Block.Option("cafe", "Cafe", "Open", "", List.of());
    Block.Option guest =
        new Block.Option(
            "guest",
            "Guest",
            "Secured",
            "",
            List.of(new Block.TextInput("network-key", "", "Key", "", true, true, "", 0)));

    assertThat(
            of(
                new Block.ChoiceList(
                    Block.ChoiceList.Look.NETWORKS, List.of(cafe, guest), Optional.empty(), false)))
        .extracting(ShownControl::id, ShownControl::kind)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("cafe", "option"),
            org.assertj.core.groups.Tuple.tuple("guest", "option"),
            org.assertj.core.groups.Tuple.tuple("network-key", "secret"));
  }

  @Test
  void textsAloneAreNoControls() {
    assertThat(
            of(
                new Block.Paragraph("words", Tone.NORMAL),
                new Block.Facts(List.of(new Block.Fact("profile", "Profile", "Contoso"))),
                new Block.QrCode("content", "caption"),
                new Block.Spinner("wait"),
                new Block.Scroll("licence", List.of("text"))))
        .isEmpty();
  }

  @Test
  void theLineOfAConsoleIsAField() {
    assertThat(of(new Block.Console(List.of(), "C:\\>", "command", "ver", List.of())))
        .containsExactly(new ShownControl("command", "field", "C:\\>", true));
  }

  private static List<ShownControl> of(Block... blocks) {
    return ScreenControls.of(screen(List.of(blocks), List.of(), List.of(), Optional.empty()));
  }

  private static Screen screen(
      List<Block> blocks,
      List<ScreenButton> buttons,
      List<ScreenButton> links,
      Optional<ScreenButton> back) {
    return new Screen(
        ScreenId.REGION,
        WindowsVersion.WINDOWS_11,
        Locale.ENGLISH,
        Screen.Frame.PAGE,
        Illustration.NONE,
        "Title",
        Optional.empty(),
        blocks,
        buttons,
        links,
        back,
        Surround.NONE,
        Keys.NONE);
  }

  private static ScreenButton button(String id, Role role) {
    return new ScreenButton(id, id + "!", role, true);
  }
}
