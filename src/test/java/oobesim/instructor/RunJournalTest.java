// SPDX-License-Identifier: Apache-2.0
package oobesim.instructor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import oobesim.session.Replay;
import oobesim.support.ShippedFlow;
import oobesim.support.Steps;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A journal that somebody wants only after the run has begun. */
class RunJournalTest {
  @TempDir private Path folder;
  private final LiveBench bench = LiveBench.with("preprovisioning-entra");

  @Test
  void theWholeRunSoFarIsSavedAndCanBePlayedAgain() throws IOException {
    Path file = folder.resolve("run.jsonl");
    bench.does("power on").reaches("entra-signin").does(Steps.SIGN_IN);
    bench.run().journal().keepIn(file);
    assertThat(Files.readAllLines(file)).hasSize(bench.run().journal().size());
    assertThat(replayed(file)).isTrue();
  }

  @Test
  void itGoesOnInThatFileUntilTheRunEnds() throws IOException {
    Path file = folder.resolve("run.jsonl");
    bench.run().journal().keepIn(file);
    assertThat(bench.run().journal().file()).contains(file.toAbsolutePath());
    bench.does("power on").reaches("entra-signin");
    bench.bench().end();
    assertThat(Files.readAllLines(file).getLast()).contains("\"end\":true");
    assertThat(replayed(file)).isTrue();
    assertThat(folder).isDirectoryNotContaining("glob:**.part");
  }

  @Test
  void secretsAreMaskedAsInEveryJournal() throws IOException {
    Path file = folder.resolve("run.jsonl");
    bench.does("power on").reaches("entra-signin").does(Steps.SIGN_IN);
    bench.does("set users.0.password Later-1");
    bench.run().journal().keepIn(file);
    assertThat(Files.readString(file))
        .contains("type password ********", "\"password\":\"********\"")
        .doesNotContain("Cloud-1", "Later-1", "Guest-1", "Domain-1");
  }

  @Test
  void anotherFileIsTheOneInWhichItGoesOn() throws IOException {
    Path first = folder.resolve("first.jsonl");
    bench.run().journal().keepIn(first);
    List<String> before = Files.readAllLines(first);
    bench.run().journal().keepIn(folder.resolve("second.jsonl"));
    bench.does("power on");
    assertThat(first).hasContent(String.join("\n", before));
    assertThat(folder.resolve("second.jsonl")).content().contains("power on");
  }

  @Test
  void theSameFileAgainHoldsTheRunOnce() throws IOException {
    Path file = folder.resolve("run.jsonl");
    bench.run().journal().keepIn(file);
    bench.does("power on");
    bench.run().journal().keepIn(file);
    bench.does("power off");
    assertThat(Files.readAllLines(file)).hasSize(bench.run().journal().size());
  }

  @Test
  void aFolderThatIsNotThereIsToldAndTheJournalBeforeGoesOn() throws IOException {
    Path file = folder.resolve("run.jsonl");
    bench.run().journal().keepIn(file);
    assertThat(refused(folder.resolve("gone/run.jsonl"))).isEqualTo(WriteFault.NO_FOLDER);
    assertThat(refused(file.resolve("run.jsonl"))).isEqualTo(WriteFault.NO_FOLDER);
    assertThat(refused(folder)).isEqualTo(WriteFault.OTHER);
    bench.does("power on");
    assertThat(Files.readString(file)).contains("power on");
    assertThat(folder).isDirectoryContaining(path -> path.equals(file));
  }

  @Test
  void aFileThatCannotBeWrittenAnyMoreDoesNotEndTheRun() throws IOException {
    Path full = Path.of("/dev/full");
    org.junit.jupiter.api.Assumptions.assumeTrue(Files.exists(full));
    Path link = Files.createSymbolicLink(folder.resolve(".run.jsonl.part"), full);
    assertThat(Files.isSymbolicLink(link)).isTrue();
    assertThat(refused(folder.resolve("run.jsonl"))).isEqualTo(WriteFault.OTHER);
    assertThat(folder).isEmptyDirectory();
    bench.does("power on");
    assertThat(bench.run().on()).isTrue();
  }

  private WriteFault refused(Path file) {
    return WriteFault.of(
        catchThrowableOfType(IOException.class, () -> bench.run().journal().keepIn(file)));
  }

  private static boolean replayed(Path file) throws IOException {
    return Replay.of(Files.readString(file), ShippedFlow.source()).same();
  }
}
