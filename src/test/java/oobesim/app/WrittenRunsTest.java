// SPDX-License-Identifier: Apache-2.0
package oobesim.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import oobesim.cli.Commands;
import oobesim.cli.Console;
import oobesim.cli.Program;
import oobesim.debrief.ClassRuns;
import oobesim.debrief.JournalRun;
import oobesim.debrief.JournalRuns;
import oobesim.i18n.Words;
import oobesim.ui.trainee.text.WindowText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The window writes what the commands write, byte by byte. */
class WrittenRunsTest {
  private static final String DRILLS = "profiles/drills/";

  @TempDir private Path folder;
  private final Program program = Main.program(new Console(nowhere(), nowhere()));
  private final JournalRuns runs = new JournalRuns(program.shelves(), program.flows());
  private final WrittenRuns writing =
      new WrittenRuns(program.version(), program.pictures(), WindowText.in(Locale.ENGLISH));

  private static PrintStream nowhere() {
    return new PrintStream(new ByteArrayOutputStream());
  }

  private Path journal() {
    Path journal = folder.resolve("run.jsonl");
    Commands.run(
        program,
        "play",
        DRILLS + "d-05-retry-is-enough.json",
        "--script",
        DRILLS + "scripts/d-05-resets.script",
        "--journal",
        journal.toString());
    return journal;
  }

  @Test
  void theDebriefIsThatOfTheCommand() throws IOException {
    Path journal = journal();
    Path there = folder.resolve("command");
    Commands.run(program, "debrief", journal.toString(), "--out", there.toString());
    JournalRun run = runs.open(Files.readAllBytes(journal), folder);

    Path page = writing.debrief((JournalRun.Opened) run, folder.resolve("window"));

    assertThat(page).hasSameBinaryContentAs(there.resolve("index.html"));
  }

  @Test
  void theResultsAreThoseOfTheCommand() throws IOException {
    journal();
    Path there = folder.resolve("command");
    Commands.run(program, "results", folder.toString(), "--out", there.toString());

    Path sheet =
        writing.results(
            ClassRuns.in(folder, runs, Words.in(Locale.ENGLISH)), folder.resolve("window"));

    assertThat(sheet).hasSameBinaryContentAs(there.resolve("results.csv"));
    assertThat(sheet.resolveSibling("index.html"))
        .hasSameBinaryContentAs(there.resolve("index.html"));
  }

  @Test
  void somebodysOwnPageStays() throws IOException {
    Path own = Files.writeString(folder.resolve("index.html"), "mine");
    JournalRun run = runs.open(Files.readAllBytes(journal()), folder);

    assertThatThrownBy(() -> writing.debrief((JournalRun.Opened) run, folder))
        .isInstanceOf(AccessDeniedException.class);
    assertThat(own).hasContent("mine");
  }

  @Test
  void theFolderOfAClassIsRememberedUntilItIsGone() throws IOException {
    ClassFolder memory = ClassFolder.of(Map.of("XDG_DATA_HOME", folder.toString()), "");
    assertThat(memory.folder()).isEmpty();
    Path journals = Files.createDirectories(folder.resolve("journals"));

    memory.remember(journals);
    assertThat(ClassFolder.of(Map.of("XDG_DATA_HOME", folder.toString()), "").folder())
        .contains(journals);
    Files.delete(journals);
    assertThat(memory.folder()).isEmpty();
  }
}
