// SPDX-License-Identifier: Apache-2.0
package oobesim.cli;

import static oobesim.cli.Call.oobesim;
import static oobesim.cli.CommandResultAssert.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages that a flow file brings are treated like the others by every command. */
class OwnPagesTest {
  private static final Path PROFILE =
      Path.of("src/test/resources/profiles/valid/simulation-profile/own-pages.json");

  @TempDir Path folder;

  @Test
  void checkHasNothingToSayAboutTheExample() {
    assertThat(oobesim("check", PROFILE)).exitedWith(0);
  }

  @Test
  void checkTellsAFaultOfAPageWithItsPlace() throws IOException {
    Path flow = PROFILE.resolveSibling("../../flows/own-pages.json").normalize();
    Files.writeString(
        folder.resolve("flow.json"), Files.readString(flow).replace("\"settings\"", "\"setings\""));
    Path profile = Files.writeString(folder.resolve("p.json"), "{\"flow\": \"flow.json\"}");

    CommandResult result = oobesim("check", profile);

    assertThat(result).exitedWith(1);
    Assertions.assertThat(result.out().lines()).hasSize(1);
    Assertions.assertThat(result.out()).contains("flow.json:7:", "unknown-drawing", "settings");
  }

  @Test
  void explainSaysWhichOfThemAreShownAndWhy() {
    Assertions.assertThat(oobesim("explain", PROFILE, "--format", "json").out())
        .contains("\"screen\":\"asset-tag\",\"shown\":true")
        .contains(
            "\"screen\":\"thanks\",\"shown\":true,\"because\":\"next is pressed on asset-tag");
  }

  @Test
  void aScriptWaitsForThemUsesThemAndIsPlayedAgain() throws IOException {
    Path script =
        Files.writeString(
            folder.resolve("run.script"),
            """
            power on
            wait-for asset-tag 1m
            expect text Two questions before your desktop.
            expect control next enabled
            type tag 4711-B
            select lisbon
            click next
            expect screen thanks
            key ENTER
            expect screen desktop
            """);
    Path journal = folder.resolve("run.jsonl");

    assertThat(oobesim("play", PROFILE, "--script", script, "--journal", journal)).exitedWith(0);

    Assertions.assertThat(Files.readString(journal))
        .contains("\"type tag 4711-B\"", "\"screen\":\"asset-tag\"");
    assertThat(oobesim("replay", journal)).exitedWith(0);
  }

  @Test
  void aScreenThatNeitherHasIsAFaultOfTheScript() throws IOException {
    Path script = Files.writeString(folder.resolve("run.script"), "wait-for asset-tga\n");
    CommandResult result = oobesim("play", PROFILE, "--script", script);
    assertThat(result).exitedWith(2);
    Assertions.assertThat(result.err()).contains("asset-tag");
  }

  @Test
  void picturesAreTakenOfThem() {
    assertThat(oobesim("snapshot", PROFILE, "--out", folder.resolve("s"))).exitedWith(0);
    Assertions.assertThat(folder.resolve("s"))
        .isDirectoryRecursivelyContaining("glob:**asset-tag*.png")
        .isDirectoryRecursivelyContaining("glob:**thanks*.png");
  }
}
