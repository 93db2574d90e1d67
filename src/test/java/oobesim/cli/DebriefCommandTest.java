// SPDX-License-Identifier: Apache-2.0
package oobesim.cli;

import static oobesim.cli.Call.oobesim;
import static oobesim.cli.CommandResultAssert.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import oobesim.document.Limit;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DebriefCommandTest {
  @TempDir Path folder;
  private PlayedDrill played;
  private Path out;
  private Path page;

  @BeforeEach
  void aFolder() {
    played = new PlayedDrill(folder);
    out = folder.resolve("out");
    page = out.resolve("index.html");
  }

  private String told(Path journal) throws IOException {
    assertThat(oobesim("debrief", journal, "--out", out)).exitedWith(0).outIsEmpty();
    return Files.readString(page);
  }

  @Test
  void aPassedRunIsToldWithItsScoreAndQuestions() throws IOException {
    Assertions.assertThat(told(played.shipped("passes")))
        .contains("<section class=\"result passed\">", "<b>10</b> <span>of 10</span>")
        .contains("D-05", "Retry is enough", "Which phase stood still, and which row of it?")
        .contains("<li class=\"right\">Pre-provision with Windows Autopilot, Next</li>")
        .contains("<td class=\"written\">0x800705b4</td>")
        .doesNotContain("article id=\"d1\" class=\"wrong\"", "class=\"warning\"");
  }

  /** A journal may be a stranger's: the machine's other files are none of its business. */
  @Test
  void aJournalNamesADrillAndNoFileOfTheMachine() throws IOException {
    Path other = Files.writeString(folder.resolve("other.json"), "{\"secret-of-somebody\": 1}");
    Path journal = played.shipped("passes");
    String id = "\"id\":\"d-05-retry-is-enough\"";
    for (String path : List.of(other.toString(), "./other.json", "//198.51.100.1/share/x.json")) {
      Path named = folder.resolve("named.jsonl");
      Files.writeString(named, Files.readString(journal).replace(id, "\"id\":\"" + path + "\""));
      CommandResult result = oobesim("debrief", named, "--out", out);
      assertThat(result).exitedWith(2).outIsEmpty();
      Assertions.assertThat(result.err()).doesNotContain("secret-of-somebody");
    }
  }

  @Test
  void aWrongTurnIsToldWithWhatWasOpenAndWhatWouldHaveBeenRight() throws IOException {
    String text = told(played.shipped("resets"));

    Assertions.assertThat(text)
        .contains("<section class=\"result failed\">", "<b>Reset was used</b>")
        .contains("<li class=\"wrong\">Reset</li>", "<li class=\"other\">Retry</li>")
        .contains("<li class=\"better\">Place and code written down</li>")
        .contains("Reset adds a full run, destroys the logs and may break the attestation.");
  }

  @Test
  void thePageIsOneFileThatNeedsNothingAndRunsNothing() throws IOException {
    String text = told(played.shipped("passes"));

    try (var files = Files.list(out)) {
      Assertions.assertThat(files).containsExactly(page);
    }
    Assertions.assertThat(text)
        .contains("src=\"data:image/png;base64,", "@media print")
        .doesNotContain("<script", "<link", "http:", "https:", "@import", "url(");
    Assertions.assertThat(text.replace("src=\"data:", "")).doesNotContain("src=");
  }

  @Test
  void whatIsWrittenInFilesIsShownAndNotObeyed() throws IOException {
    String evil = "<img src=x onerror=alert(1)>\u202e";
    Path journal =
        played.of(
            "evil", "power on\nwait-for entra-signin\nnote code " + evil + "\nmark " + evil + "\n");
    PlayedDrill.by("<b>Mara</b>", journal);
    Path drill = folder.resolve("mine.json");
    Files.writeString(
        drill,
        Files.readString(PlayedDrill.DRILL)
            .replace("\"Retry is enough\"", "\"</title><script>alert(1)</script>\""));

    assertThat(oobesim("debrief", journal, "--out", out, "--drill", drill)).exitedWith(0);

    Assertions.assertThat(Files.readString(page))
        .contains("&lt;img src=x onerror=alert(1)&gt;", "&lt;b&gt;Mara&lt;/b&gt;")
        .doesNotContain("<img src=x", "<b>Mara", "<script", "\u202e");
  }

  @Test
  void theSameJournalGivesTheSameBytes() throws IOException {
    Path journal = played.shipped("retries-twice");

    Assertions.assertThat(told(journal)).isEqualTo(told(journal));
  }

  @Test
  void hintsMarksAndSecretsAreToldAsTheJournalHasThem() throws IOException {
    String text =
        told(
            played.of(
                "hints",
                """
                power on
                wait-for entra-signin
                hint
                type username joni@contoso.com
                mark asks nobody
                click next
                wait-for entra-password
                type password Cloud-1
                click sign-in
                """));

    Assertions.assertThat(text)
        .contains("1 of 3", "Hint: The time limit is only where the clock ran out.", ">−1<")
        .contains("asks nobody", "<li class=\"wrong\">User name: joni@contoso.com</li>")
        .doesNotContain("Cloud-1", "Mark: ");
  }

  @Test
  void anotherEditionOfTheDrillIsToldInThePageAndBesideIt() throws IOException {
    Path journal = PlayedDrill.changed(played.shipped("passes"), "\"digest\":\"", "\"digest\":\"0");

    assertThat(oobesim("debrief", journal, "--out", out))
        .exitedWith(0)
        .errContains("another edition");
    Assertions.assertThat(Files.readString(page)).contains("<p class=\"warning\">The drill");
  }

  @Test
  void aJournalThatComesOutDifferentlySaysSo() throws IOException {
    Path journal =
        PlayedDrill.changed(
            played.shipped("passes"), "\"code\":\"0x800705B4\"", "\"code\":\"0x1\"");

    assertThat(oobesim("debrief", journal, "--out", out))
        .exitedWith(0)
        .errContains("replay-differs");
    Assertions.assertThat(Files.readString(page)).contains("<p class=\"warning\">This journal");
  }

  @Test
  void aJournalThatBreaksOffIsToldAsFarAsItGoes() throws IOException {
    Path journal = played.shipped("passes");
    List<String> lines = Files.readAllLines(journal);
    Files.writeString(journal, String.join("\n", lines.subList(0, 20)) + "\n{\"at\":\"PT");

    Assertions.assertThat(told(journal)).contains("result failed", "was not resealed");
  }

  @Test
  void aRunOfNoDrillIsRefusedUnlessOneIsNamed() throws IOException {
    Path free = folder.resolve("free.jsonl");
    oobesim(
        "play",
        "profiles/preprovisioning-entra.json",
        "--script",
        "profiles/scripts/technician-flow.script",
        "--journal",
        free);

    assertThat(oobesim("debrief", free, "--out", out)).exitedWith(2).errContains("--drill");
    Assertions.assertThat(page).doesNotExist();
    assertThat(oobesim("debrief", free, "--out", out, "--drill", "d-05-retry-is-enough"))
        .exitedWith(0);
    Assertions.assertThat(page).exists();
  }

  @Test
  void aDrillBesideTheJournalComesFirstAndAnUnknownOneIsNamed() throws IOException {
    Path journal = played.shipped("passes");
    Path own =
        Files.createDirectories(folder.resolve("drills")).resolve("d-05-retry-is-enough.json");
    Files.writeString(
        own, Files.readString(PlayedDrill.DRILL).replace("Retry is enough", "Our own edition"));
    Assertions.assertThat(told(journal)).contains("Our own edition");

    PlayedDrill.changed(journal, "\"id\":\"d-05-retry-is-enough\"", "\"id\":\"d-99\"");
    assertThat(oobesim("debrief", journal, "--out", out))
        .exitedWith(2)
        .errContains("\"d-99\"", "--drill");
  }

  @Test
  void somebodysOwnPageStaysAndWhatIsNoJournalIsRefused() throws IOException {
    Path journal = played.shipped("passes");
    Files.createDirectories(out);
    Files.writeString(page, "mine");
    assertThat(oobesim("debrief", journal, "--out", out)).exitedWith(2).errContains("index.html");
    Assertions.assertThat(page).hasContent("mine");

    Path other = folder.resolve("other");
    assertThat(oobesim("debrief", PlayedDrill.DRILL, "--out", other)).exitedWith(2);
    Assertions.assertThat(other).doesNotExist();
  }

  /** A run of many decisions has a page with more than a file may have that is read. */
  @Test
  void aPageOfAnEarlierCallIsReplacedHoweverLongItIs() throws IOException {
    Path journal = played.shipped("passes");
    assertThat(oobesim("debrief", journal, "--out", out)).exitedWith(0);
    String first = Files.readString(page);
    Files.writeString(page, " ".repeat(Limit.FILE_BYTES.most()), StandardOpenOption.APPEND);
    assertThat(oobesim("debrief", journal, "--out", out)).exitedWith(0);
    Assertions.assertThat(page).hasContent(first);
  }

  @Test
  void statementsAreWrittenWithTheTimesThatWereAskedFor() throws IOException {
    Path journal = played.shipped("passes");
    Path xapi = folder.resolve("statements.json");

    assertThat(
            oobesim(
                "debrief",
                journal,
                "--out",
                out,
                "--xapi",
                xapi,
                "--started",
                "2026-11-26T10:12:00Z"))
        .exitedWith(0)
        .errContains("statements in", "the first of 2026-11-26T10:12:00Z");
    Assertions.assertThat(Files.readString(xapi))
        .startsWith("[{\"id\":")
        .contains("verbs/initialized", "verbs/completed", "verbs/passed", "verbs/terminated")
        .endsWith("]\n");

    assertThat(oobesim("debrief", journal, "--out", out, "--xapi", xapi, "--started", "noon"))
        .exitedWith(2);
    assertThat(oobesim("debrief", journal, "--out", out, "--xapi", journal)).exitedWith(2);
  }
}
