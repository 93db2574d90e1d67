// SPDX-License-Identifier: Apache-2.0
package oobesim.instructor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import oobesim.document.Limit;
import oobesim.session.Input;
import oobesim.support.ShippedFlow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BrokenOffTest {
  private static final Path BENCH = Path.of("profiles/preprovisioning-entra.json");

  @TempDir private Path folder;

  private Path journal() {
    return folder.resolve("run.jsonl");
  }

  private LiveRun begin(JournalFiles files) {
    FileOpener opener = new FileOpener(ShippedFlow.finder(), 1, files);
    return ((Opening.Ready) opener.open(BENCH)).run();
  }

  @Test
  void aRunInWhichNothingWasDoneIsNotOffered() {
    assertThat(BrokenOff.latest(journal())).isEmpty();
    begin(new JournalFiles(journal()));
    assertThat(BrokenOff.latest(journal())).isEmpty();
  }

  @Test
  void aJournalIsKeptAndTheNextStartWritesANumberedOne() throws IOException {
    LiveRun run = begin(new JournalFiles(journal()));
    run.apply(new Input.Power(true));
    run.advanceTo(Duration.ofMinutes(1));
    assertThat(BrokenOff.latest(journal()).orElseThrow().ended()).isFalse();
    run.end();
    assertThat(BrokenOff.latest(journal()).orElseThrow().ended()).isTrue();
    String before = Files.readString(journal());
    begin(new JournalFiles(journal())).apply(new Input.Power(true));
    assertThat(Files.readString(journal())).isEqualTo(before);
    assertThat(folder.resolve("run-2.jsonl")).isNotEmptyFile();
  }

  @Test
  void theLastOneIsOfferedWithHowFarItCame() throws IOException {
    LiveRun first = begin(new JournalFiles(journal()));
    first.apply(new Input.Power(true));
    LiveRun second = begin(new JournalFiles(journal()));
    second.apply(new Input.Power(true));
    second.advanceTo(Duration.ofMinutes(1));
    second.apply(new Input.Power(false));
    Files.setLastModifiedTime(journal(), FileTime.fromMillis(1));
    assertThat(BrokenOff.latest(journal()).orElseThrow().journal())
        .isEqualTo(folder.resolve("run-2.jsonl"));
    assertThat(BrokenOff.latest(journal()).orElseThrow().at()).isEqualTo(Duration.ofMinutes(1));
  }

  @Test
  void aJournalThatIsTooLargeToBeReadIsStillNotReplaced() throws IOException {
    begin(new JournalFiles(journal())).apply(new Input.Power(true));
    String large = Files.readString(journal()) + " ".repeat(Limit.FILE_BYTES.most());
    Files.writeString(journal(), large);
    begin(new JournalFiles(journal())).apply(new Input.Power(true));
    assertThat(Files.size(journal())).isGreaterThan(Limit.FILE_BYTES.most());
    assertThat(folder.resolve("run-2.jsonl")).isNotEmptyFile();
  }

  @Test
  void aFileOfSomebodyElseIsReplacedAsItWasAndNotOffered() throws IOException {
    Files.writeString(journal(), "{}\n");
    assertThat(BrokenOff.latest(journal())).isEmpty();
    begin(new JournalFiles(journal()));
    assertThat(JournalFiles.read(journal())).isPresent();
  }
}
