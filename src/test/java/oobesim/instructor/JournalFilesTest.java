// SPDX-License-Identifier: Apache-2.0
package oobesim.instructor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import oobesim.document.Finding;
import oobesim.session.Input;
import oobesim.support.ShippedFlow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalFilesTest {
  private static final Path BENCH = Path.of("profiles/preprovisioning-entra.json");

  @TempDir private Path folder;

  @Test
  void aRunIsWrittenLineByLineAndEnded() throws IOException {
    Path out = folder.resolve("deep/run.jsonl");
    LiveRun run = begin(opener(out));
    run.apply(new Input.Power(true));
    assertThat(Files.readString(out)).endsWith("\n").contains("\"input\":\"power on\"");
    run.end();
    assertThat(Files.readAllLines(out).getLast()).contains("\"end\"");
  }

  @Test
  void theNextRunGetsANumberAndTheOneBeforeStays() throws IOException {
    Path out = folder.resolve("run.jsonl");
    FileOpener opener = opener(out);
    begin(opener).apply(new Input.Power(true));
    String first = Files.readString(out);
    begin(opener);
    begin(opener);
    assertThat(Files.readString(out)).isEqualTo(first);
    assertThat(folder.resolve("run-2.jsonl")).isNotEmptyFile();
    assertThat(folder.resolve("run-3.jsonl")).isNotEmptyFile();
  }

  @Test
  void aNumberedFileOfSomebodyElseIsLeftAlone() throws IOException {
    Path stranger = Files.writeString(folder.resolve("run-2"), "mine");
    FileOpener opener = opener(folder.resolve("run"));
    begin(opener);
    begin(opener);
    assertThat(stranger).hasContent("mine");
    assertThat(folder.resolve("run-3")).isNotEmptyFile();
  }

  @Test
  void aJournalThatCannotBeWrittenIsTold() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");
    Opening opening = opener(file.resolve("run.jsonl")).open(BENCH);
    assertThat(opening).isInstanceOf(Opening.Refused.class);
    assertThat(((Opening.Refused) opening).report().findings())
        .extracting(Finding::code)
        .containsExactly("unwritable-journal");
  }

  private static FileOpener opener(Path out) {
    return new FileOpener(ShippedFlow.finder(), 1, new JournalFiles(out));
  }

  private static LiveRun begin(FileOpener opener) {
    return ((Opening.Ready) opener.open(BENCH)).run();
  }
}
