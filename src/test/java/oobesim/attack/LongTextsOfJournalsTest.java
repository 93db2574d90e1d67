// SPDX-License-Identifier: Apache-2.0
package oobesim.attack;

import static oobesim.cli.Call.oobesim;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import oobesim.cli.CommandResult;
import oobesim.cli.ExitCode;
import oobesim.document.Limit;
import oobesim.session.Replay;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A text of a journal that becomes words is not endless, whoever reads the journal. */
class LongTextsOfJournalsTest {
  private static final Path DRILL = Path.of("profiles/drills/d-05-retry-is-enough.json");
  private static final Path PASSES = Path.of("profiles/drills/scripts/d-05-passes.script");
  private static final String TYPE =
      "\"@odata.type\":\"#microsoft.graph.azureADWindowsAutopilotDeploymentProfile\"";
  private static final String ICON = "x".repeat(Limit.TEXT_LENGTH.most() + 1);
  private static final String LONG_ICON =
      "{" + TYPE + ",\"largeIcon\":{\"value\":\"" + ICON + "\"}}";
  private static final int MANY = 3_000_000;

  @TempDir Path folder;
  private Path journal;

  @BeforeEach
  void aRun() throws IOException {
    Path runs = Files.createDirectories(folder.resolve("runs"));
    journal = runs.resolve("run.jsonl");
    Path script = folder.resolve("s.script");
    Files.writeString(script, Files.readString(PASSES) + "mark here\n");
    oobesim("play", DRILL, "--script", script, "--journal", journal);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"trainee\":\"",
        "\"flow\":\"",
        "\"name\":\"Contoso bench",
        "\"input\":\"power",
        "\"input\":\"mark ",
        "\"steered\":\""
      })
  void isToldWithItsPlaceAndNotRepeated(String before) throws IOException {
    String text = Files.readString(journal);
    int at = text.indexOf(before);
    assertThat(at).as(before).isPositive();
    int end = at + before.length();
    String longer = text.substring(0, end) + "x".repeat(MANY) + text.substring(end);
    Files.writeString(journal, longer);
    long place = 1 + text.substring(0, at).chars().filter(sign -> sign == '\n').count();

    List<CommandResult> told =
        List.of(
            oobesim("replay", journal),
            oobesim("debrief", journal, "--drill", DRILL, "--out", folder.resolve("out")),
            oobesim("results", journal.getParent(), "--out", folder.resolve("sheet")),
            oobesim("new-drill", journal, "--out", folder.resolve("made")),
            oobesim("diagnostics", journal, "--out", folder.resolve("a.zip")));
    for (CommandResult result : told) {
      assertThat(result.exit()).isNotIn(ExitCode.DONE, ExitCode.FAULT);
      assertThat(result.out().length() + result.err().length()).isLessThan(10_000);
      assertThat(result.out() + result.err())
          .contains("run.jsonl:" + place + ":", "limit-text-length: a text has more than 20000");
    }
    if (place == 1 && !before.contains("bench")) {
      assertThat(Replay.sitting(longer)).isEmpty();
    }
  }

  /** Scripts and certificates in a setting's value, of which nothing is said. */
  @Test
  void aSettingsValueMayBeOfAnyLength() throws IOException {
    String lines = playedAgain("{}", "set deploymentProfile " + LONG_ICON);
    assertThat(lines).contains("\"input\":\"set deploymentProfile ", ICON);
  }

  @Test
  void soMayWhatAnAdministratorHasExportedInAProfile() throws IOException {
    assertThat(playedAgain("{\"deploymentProfile\":" + LONG_ICON + "}", "")).contains(ICON);
  }

  @Test
  void andTheRowsOfAnImportFile() throws IOException {
    String rows =
        IntStream.range(0, 2 * Limit.LIST_ITEMS.most())
            .mapToObj(it -> "\"" + it + ",," + "QUJD".repeat(10) + "\"")
            .collect(Collectors.joining(","));
    String header = "\"Device Serial Number,Windows Product ID,Hardware Hash\",";
    playedAgain("{\"registration\":{\"importFile\":[" + header + rows + "]}}", "");
  }

  private String playedAgain(String profile, String line) throws IOException {
    Path file = Files.writeString(folder.resolve("mine.json"), profile);
    Path script = Files.writeString(folder.resolve("mine.script"), "power on\n" + line + "\n");
    Path other = folder.resolve("mine.jsonl");
    CommandResult played = oobesim("play", file, "--script", script, "--journal", other);
    assertThat(played.exit()).as(played.err()).isZero();
    CommandResult again = oobesim("replay", other);
    assertThat(again.exit()).as(again.out() + again.err()).isZero();
    return Files.readString(other);
  }
}
