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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

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

  /** Where a program that closes a file anywhere gives up what it has locked of it. */
  @ParameterizedTest
  @EnumSource
  void anotherProgramSeesItInUseWhateverThisOneDoesBesides(Besides what)
      throws IOException, InterruptedException {
    Path file = folder.resolve("run.jsonl");
    try (JournalWriter writer = new JournalWriter(file)) {
      for (int line = 0; line < 3; line++) {
        what.does(file);
        writer.accept(new JournalEntry.Kept(Duration.ZERO, "x"));
        assertThat(anotherProgramSays(file)).as("after line " + line).isEqualTo("in use");
      }
    }
    assertThat(anotherProgramSays(file)).isEqualTo("free");
  }

  /** What closes a file in the program that writes it. */
  enum Besides {
    NOTHING {
      @Override
      void does(Path file) {}
    },
    READ {
      @Override
      void does(Path file) throws IOException {
        Files.readString(file);
      }
    },
    LOOKED {
      @Override
      void does(Path file) {
        assertThat(JournalWriter.writes(file)).isTrue();
      }
    },
    WRITTEN {
      @Override
      void does(Path file) {
        assertThatThrownBy(() -> new JournalWriter(file)).isInstanceOf(JournalInUse.class);
      }
    };

    abstract void does(Path file) throws IOException;
  }

  private static String anotherProgramSays(Path file) throws IOException, InterruptedException {
    Process program =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Another.class.getName(),
                file.toString())
            .redirectErrorStream(true)
            .start();
    String said = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(program.waitFor()).as(said).isZero();
    return said;
  }

  /** The other program. */
  static final class Another {
    private Another() {}

    static void main(String[] files) {
      System.out.print(JournalWriter.writes(Path.of(files[0])) ? "in use" : "free");
    }
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
