// SPDX-License-Identifier: Apache-2.0
package oobesim.cli;

import static oobesim.cli.CommandResultAssert.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import oobesim.document.Markup;
import oobesim.screen.Screen;
import oobesim.script.ScriptResult;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StoryboardTest {
  @TempDir Path folder;

  @Test
  void theScreenIsDrawnAsItWasLeftAndALookAddsAPicture() throws IOException {
    List<Screen> drawn = new ArrayList<>();
    PictureSource remembering =
        (screen, display) -> {
          drawn.add(screen);
          return Call.SHOT;
        };

    play(
        remembering,
        "power on",
        "wait-for entra-signin",
        "type username joni@contoso.com",
        "show",
        "type username x@contoso.com");

    Assertions.assertThat(drawn)
        .extracting(screen -> screen.id().value())
        .containsSubsequence("boot", "just-a-moment", "entra-signin", "entra-signin")
        .doesNotContain("off");
    Assertions.assertThat(drawn.getLast()).isNotEqualTo(drawn.get(drawn.size() - 2));
  }

  @Test
  void aLookAtAScreenThatIsLeftUnchangedIsOnePicture() throws IOException {
    play((screen, display) -> Call.SHOT, "power on", "show", "show");

    Assertions.assertThat(folder.resolve("01-boot.png")).exists();
    Assertions.assertThat(folder.resolve("02-boot.png")).doesNotExist();
  }

  @Test
  void thePageNeedsNothingButItsPictures() throws IOException {
    play((screen, display) -> Call.SHOT, "power on", "wait-for entra-signin", "expect screen esp");

    String page = Files.readString(folder.resolve("index.html"));
    Assertions.assertThat(page)
        .startsWith("<!DOCTYPE html>")
        .contains("<title>Tom &amp; &quot;Jerry&quot; &lt;b&gt;</title>", "1 of 2 expectations met")
        .doesNotContain("<b>\"", "<script", "//");
    Assertions.assertThat(
            Pattern.compile("<img src=\"([^\"]+)\"")
                .matcher(page)
                .results()
                .map((MatchResult m) -> m.group(1)))
        .isNotEmpty()
        .allSatisfy(name -> Assertions.assertThat(folder.resolve(name)).exists());
  }

  @ParameterizedTest
  @MethodSource("oobesim.document.HostileTexts#all")
  void aPageIsWrittenWhateverAProfileIsCalled(String text) {
    String page =
        StoryboardPage.of(
            text, List.of(), new ScriptResult(0, 0, Optional.empty()), CliWords.ENGLISH);

    Assertions.assertThat(page).contains("<h1>" + Markup.escaped(text) + "</h1>");
  }

  @Test
  void everyFigureSaysWhenItsScreenCame() throws IOException {
    play((screen, display) -> Call.SHOT, "power on", "wait 10s");

    Assertions.assertThat(Files.readString(folder.resolve("index.html")))
        .contains("<b>boot</b> <time>0:00:00</time>")
        .contains("<b>just-a-moment</b> <time>0:00:06</time>");
  }

  private void play(PictureSource pictures, String... lines) throws IOException {
    Path files = Files.createDirectories(folder.resolve("files"));
    Path profile =
        Files.writeString(
            files.resolve("p.json"),
            """
            {
              "name": "Tom & \\"Jerry\\" <b>",
              "deploymentProfile": {
                "@odata.type": "#microsoft.graph.azureADWindowsAutopilotDeploymentProfile",
                "displayName": "Bench",
                "locale": "os-default",
                "outOfBoxExperienceSetting": {
                  "eulaHidden": true, "keyboardSelectionPageSkipped": true,
                  "privacySettingsHidden": true, "escapeLinkHidden": true,
                  "userType": "standard", "deviceUsageType": "singleUser"
                }
              }
            }
            """);
    Path script = Files.writeString(files.resolve("s.script"), String.join("\n", lines));
    CommandResult result =
        new Call().drawing(pictures).with("play", profile, "--script", script, "--shots", folder);
    Assertions.assertThat(result.exit()).as(result.err()).isLessThan(2);
    assertThat(result).outContains("\"end\":true");
  }
}
