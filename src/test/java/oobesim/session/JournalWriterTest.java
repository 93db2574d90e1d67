// SPDX-License-Identifier: Apache-2.0
package oobesim.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import oobesim.page.ScreenId;
import oobesim.support.Rehearsal;
import oobesim.support.ShippedFlow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The journal on disk. */
class JournalWriterTest {
  @TempDir Path folder;

  @Test
  void eachLineIsOnDiskBeforeTheCallReturns() throws IOException {
    Path file = folder.resolve("run.jsonl");
    try (JournalWriter writer = new JournalWriter(file)) {
      for (int second = 1; second <= 20; second++) {
        JournalEntry entry = new JournalEntry.Shown(Duration.ofSeconds(second), ScreenId.REGION);
        writer.accept(entry);
        assertThat(Files.readAllLines(file)).hasSize(second).endsWith(JournalText.line(entry));
      }
    }
  }

  @Test
  void aRunsFileHoldsExactlyItsLinesInUtf8() throws IOException {
    Path file = folder.resolve("run.jsonl");
    try (JournalWriter writer = new JournalWriter(file)) {
      Session session = session(writer);
      session.apply(new Input.Power(true));
      session.advance(Duration.ofMinutes(2));
      session.apply(new Input.Type("username", "jürgen@contoso.com 😀"));
      session.end();
    }
    String text = Files.readString(file, StandardCharsets.UTF_8);
    assertThat(text).endsWith("}\n").contains("jürgen@contoso.com 😀");
    assertThat(Replay.of(text, ShippedFlow.source()).same()).isTrue();
  }

  @Test
  void aNewRunReplacesAnOldFile() throws IOException {
    Path file = Files.writeString(folder.resolve("run.jsonl"), "old\n".repeat(9999));
    try (JournalWriter writer = new JournalWriter(file)) {
      writer.accept(new JournalEntry.Kept(Duration.ZERO, "x"));
    }
    assertThat(file).hasContent("{\"at\":\"PT0S\",\"kept\":\"x\"}\n");
  }

  @Test
  void aFileIntoWhichARunWritesIsNotTakenByAnother() throws IOException {
    Path file = folder.resolve("run.jsonl");
    try (JournalWriter writer = new JournalWriter(file)) {
      writer.accept(new JournalEntry.Kept(Duration.ZERO, "x"));
      assertThatThrownBy(() -> new JournalWriter(file)).isInstanceOf(JournalInUse.class);
      assertThat(file).hasContent("{\"at\":\"PT0S\",\"kept\":\"x\"}\n");
    }
    new JournalWriter(file).close();
    assertThat(file).isEmptyFile();
  }

  @Test
  void whileARunWritesItsJournalIsNotWhole() throws IOException {
    Path file = folder.resolve("run.jsonl");
    assertThat(JournalWriter.writes(file)).as("no file yet").isFalse();
    try (JournalWriter writer = new JournalWriter(file)) {
      writer.accept(new JournalEntry.Kept(Duration.ZERO, "x"));
      assertThat(JournalWriter.writes(file)).as("while it is open").isTrue();
    }
    assertThat(JournalWriter.writes(file)).as("once it is closed").isFalse();
  }

  @Test
  void aFolderThatIsNotThereIsRefused() {
    assertThatThrownBy(() -> new JournalWriter(folder.resolve("no/run.jsonl")))
        .isInstanceOf(IOException.class);
  }

  @Test
  void aClosedJournalDoesNotSwallowLines() throws IOException {
    JournalWriter writer = new JournalWriter(folder.resolve("run.jsonl"));
    writer.close();
    assertThatThrownBy(() -> writer.accept(new JournalEntry.Kept(Duration.ZERO, "x")))
        .isInstanceOf(UncheckedIOException.class);
  }

  private static Session session(JournalWriter journal) {
    return new Session(
        ShippedFlow.flow(),
        new RunHeader(
            "windows-oobe", Optional.empty(), 1, Rehearsal.profile("preprovisioning-entra")),
        journal);
  }
}
