// SPDX-License-Identifier: Apache-2.0
package oobesim.attack;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import oobesim.cli.Call;
import oobesim.cli.CommandResult;
import oobesim.document.Finding;
import oobesim.document.Limit;
import oobesim.session.Replay;
import oobesim.snapshot.Picture;
import oobesim.snapshot.Shot;
import oobesim.snapshot.TextForm;
import oobesim.support.ShippedFlow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A journal that no rehearsal writes is refused before it is played; a long one has an end. */
class LongJournalTest {
  private static final Path DRILL = Path.of("profiles/drills/d-05-retry-is-enough.json");
  private static final Path PASSES = Path.of("profiles/drills/scripts/d-05-passes.script");
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private static final int MOST = Limit.JOURNAL_LINES.most();
  private static final int TOLD = Limit.DEBRIEF_DECISIONS.most();

  /** A decision that is a step of the drill. */
  private static final String RIGHT = "class=\"right\">\n<div class=\"when\">";

  @TempDir Path folder;
  private Path journal;

  @BeforeEach
  void shortOne() throws IOException {
    journal = Files.createDirectories(folder.resolve("runs")).resolve("run.jsonl");
    play(Files.readString(PASSES));
  }

  private CommandResult play(String lines) throws IOException {
    Path script = Files.writeString(folder.resolve("s.script"), lines);
    Files.deleteIfExists(journal);
    return Call.oobesim("play", DRILL, "--script", script, "--journal", journal);
  }

  /** Its lines as they are, and lines that would not come out again. */
  private void lengthen(int lines, String line) throws IOException {
    List<String> real = Files.readAllLines(journal);
    String more = (line + "\n").repeat(lines - real.size());
    Files.writeString(journal, String.join("\n", real) + "\n" + more);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"at\":\"PT5H\",\"input\":\"key TAB\",\"accepted\":true,\"screen\":\"off\"}",
        "{\"at\":\"PT5H\",\"input\":\"ask x\",\"accepted\":true,\"screen\":\"off\"}",
        "no journal's line at all"
      })
  void aLineTooManyIsRefusedByWhateverPlaysIt(String line) throws IOException {
    lengthen(MOST + 1, line);
    long size = Files.size(journal);
    for (List<Object> call :
        List.<List<Object>>of(
            List.of("replay", journal),
            List.of("debrief", journal, "--out", folder.resolve("page")),
            List.of("new-drill", journal, "--out", folder.resolve("made")),
            List.of("diagnostics", journal, "--out", folder.resolve("a.zip")))) {
      long before = THREADS.getCurrentThreadAllocatedBytes();
      CommandResult refused = Call.oobesim(call.toArray());
      long asked = THREADS.getCurrentThreadAllocatedBytes() - before;
      assertThat(refused.exit()).as(refused.err()).isEqualTo(2);
      assertThat(refused.err()).contains("run.jsonl:" + (MOST + 1) + ":1: limit-journal-lines");
      // The text and its lines, and no tree of any of them.
      assertThat(asked).as("bytes asked for by %s", call).isLessThan(8 * size + 40_000_000);
    }
    CommandResult results =
        Call.oobesim("results", journal.getParent(), "--out", folder.resolve("class"));
    assertThat(results.exit()).isEqualTo(1);
    assertThat(results.err()).contains("limit-journal-lines");
  }

  @Test
  void theLastLineThatIsAllowedIsPlayed() throws IOException {
    lengthen(MOST, "{\"at\":\"PT5H\",\"screen\":\"off\"}");
    Replay.Result result = Replay.of(Files.readString(journal), ShippedFlow.source());
    assertThat(result.session()).isPresent();
    assertThat(result.differences()).extracting(Finding::code).containsExactly("replay-differs");
  }

  @Test
  void ofARunWithMoreDecisionsThanAnybodyReadsThoseThatAreJudgedAreToldFirst() throws IOException {
    String asked =
        IntStream.range(0, TOLD + 50)
            .mapToObj(i -> "ask some-" + i + "\n")
            .collect(Collectors.joining());
    play(asked + Files.readString(PASSES));
    String page = debrief();
    assertThat(count(page, "<article id=\"d")).isEqualTo(TOLD);
    assertThat(count(page, "decisions the others are not told")).isOne();
    assertThat(count(page, "some-0")).isPositive();
    // The very last one led to what came next.
    assertThat(count(page, "some-" + (TOLD + 40))).isZero();
    int judged = count(page, RIGHT);
    play(Files.readString(PASSES));
    String shorter = debrief();
    assertThat(count(shorter, "the others are not told")).isZero();
    assertThat(judged).isPositive().isEqualTo(count(shorter, RIGHT));
  }

  private static int count(String page, String words) {
    return page.split(Pattern.quote(words), -1).length - 1;
  }

  private String debrief() throws IOException {
    Shot pixel = new Shot(new Picture(1, 1, new int[1]), new TextForm(List.of()));
    CommandResult result =
        new Call()
            .drawing((screen, display) -> pixel)
            .with("debrief", journal, "--out", folder.resolve("page"));
    assertThat(result.exit()).as(result.err()).isZero();
    return Files.readString(folder.resolve("page/index.html"));
  }
}
