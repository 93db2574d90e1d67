// SPDX-License-Identifier: Apache-2.0
package oobesim.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import oobesim.document.Finding;
import oobesim.document.Limit;
import oobesim.support.English;
import oobesim.support.Rehearsal;
import oobesim.support.ShippedFlow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How far a journal goes, how many lines it may have, and how a long line that differs is told. */
class ReachTest {
  private static final String POWER = "{\"at\":\"PT3S\",\"input\":\"power on\"}\n";
  private static final String END = "{\"at\":\"PT9S\",\"end\":true,\"screen\":\"off\"}\n";

  @Test
  void itGoesToItsLastLineAndCountsWhatWasDone() {
    Rehearsal run = Rehearsal.bench().does("power on").reaches("entra-signin").does("key A");
    String text = text(run.journal());
    assertThat(Replay.reach(text)).isEqualTo(new Replay.Reach(run.session().now(), 2, false));
    run.session().end();
    assertThat(Replay.reach(text(run.journal())))
        .isEqualTo(new Replay.Reach(run.session().now(), 2, true));
  }

  @ParameterizedTest(name = "{0}: {2} inputs, {1} s, ended: {3}")
  @CsvSource({
    "nothing at all,             0, 0, false",
    "POWER,                      3, 1, false",
    "POWER POWER,                3, 2, false",
    "POWER END,                  9, 1, true",
    "POWER END POWER,            3, 2, false",
    "POWER no-line POWER,        3, 2, false",
    "POWER [] {},                3, 1, false",
    "POWER {\"at\":\"noon\"},    3, 1, false",
    "POWER half,                 3, 1, false"
  })
  void linesThatAreNoneCountForNothing(String lines, int second, int inputs, boolean ended) {
    StringBuilder journal = new StringBuilder();
    for (String line : lines.replace("nothing at all", "").split(" ")) {
      journal.append(
          switch (line) {
            case "POWER" -> POWER;
            case "END" -> END;
            case "half" -> "{\"at\":\"PT9S\",\"input\":\"power off\"}";
            default -> line + "\n";
          });
    }
    assertThat(Replay.reach(journal.toString()))
        .isEqualTo(new Replay.Reach(Duration.ofSeconds(second), inputs, ended));
  }

  @Test
  void aJournalHasSoManyLinesAtMost() {
    int most = Limit.JOURNAL_LINES.most();
    assertThat(refusal("\n".repeat(most)).code()).isEqualTo("not-a-journal");
    Finding tooMany = refusal("\n".repeat(most + 1));
    assertThat(tooMany.code()).isEqualTo(Limit.JOURNAL_LINES.code());
    assertThat(tooMany.position().line()).isEqualTo(most + 1);
  }

  @Test
  void aLineOfThreeHundredCharactersIsShownWhole() {
    String line = kept(300);
    assertThat(differing(line, line.replace("}", ",\"more\":1}"))).endsWith("again it is " + line);
  }

  @Test
  void ofALongerLineOnlyWhereItBeginsToDifferIsShown() {
    String line = kept(301);
    assertThat(differing(line, line + " "))
        .doesNotContain(line)
        .contains(line.substring(261))
        .contains("from character 302");
    assertThat(differing(line, line.replace("\"at\"", " \"at\"")))
        .contains(line.substring(0, 81))
        .doesNotContain(line.substring(0, 82))
        .contains("from character 2");
  }

  private static Finding refusal(String journal) {
    Replay.Result result = Replay.of(journal, ShippedFlow.source());
    assertThat(result.session()).isEmpty();
    assertThat(result.same()).isFalse();
    return result.differences().getFirst();
  }

  /** The line of a moment that was kept, so many characters long. */
  private static String kept(int length) {
    String bare = JournalText.line(new JournalEntry.Kept(Duration.ZERO, ""));
    String name = "x".repeat(length - bare.length());
    return JournalText.line(new JournalEntry.Kept(Duration.ZERO, name));
  }

  /** What is said of a journal in which another line stands for this one. */
  private static String differing(String line, String recorded) {
    assertThat(line).isNotEqualTo(recorded);
    String journal = text(List.of(Rehearsal.bench().journal().getFirst(), recorded));
    return English.message(Replay.of(journal, ShippedFlow.source()).differences().getFirst());
  }

  private static String text(List<String> lines) {
    return String.join("\n", lines) + "\n";
  }
}
