// SPDX-License-Identifier: Apache-2.0
package oobesim.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import oobesim.assessment.ShippedDrill.Played;
import oobesim.debrief.Debrief;
import oobesim.debrief.DebriefPage;
import oobesim.debrief.Made;
import oobesim.debrief.Pictures;
import oobesim.document.Digest;
import oobesim.record.Occasion;
import oobesim.record.RunRecord;
import oobesim.record.RunRecords;
import oobesim.record.Statement;
import oobesim.record.StatementText;
import oobesim.record.Verb;
import oobesim.screen.Screen;
import oobesim.session.JournalText;
import oobesim.support.ShippedFlow;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every drill's journals can be told: as a page, and as statements. */
class ShippedDrillsToldTest {
  private static final Pictures NONE =
      new Pictures() {
        @Override
        public byte[] large(Screen screen) {
          return new byte[0];
        }

        @Override
        public byte[] small(Screen screen) {
          return new byte[0];
        }
      };

  @TestFactory
  Stream<DynamicTest> theRightWayIsToldAsPassedAndAWrongOneAsNot() {
    return ShippedDrill.all().stream()
        .map(
            drill ->
                dynamicTest(
                    drill.name(),
                    () -> {
                      drill.passing().forEach(it -> isTold(it, true));
                      drill.failing().forEach(it -> isTold(it, false));
                    }));
  }

  private static void isTold(Played played, boolean passed) {
    String journal =
        played
            .trial()
            .journal(played.trial().read(String.join("\n", played.lines())).script().orElseThrow())
            .stream()
            .map(entry -> JournalText.line(entry) + "\n")
            .collect(Collectors.joining());
    String digest = Digest.sha256(journal.getBytes(StandardCharsets.UTF_8));
    Debrief debrief =
        Debrief.of(
            played.drill(),
            Tracer.of(journal, ShippedFlow.source()).orElseThrow(),
            played.trial().flow(),
            ShippedDrill.SCREENS);

    assertThat(DebriefPage.of(debrief, new Made("1", digest, Optional.empty()), NONE))
        .as(played.name())
        .contains(passed ? "class=\"result passed\"" : "class=\"result failed\"")
        .contains("<article id=\"d1\"", "class=\"truth\"")
        .doesNotContain("class=\"warning\"", "<script");
    isRecorded(debrief, digest, passed, played.name());
  }

  private static void isRecorded(Debrief debrief, String digest, boolean passed, String name) {
    Occasion occasion = new Occasion(digest, Instant.EPOCH, Occasion.NOBODYS_HOME, "1");
    RunRecord record = RunRecords.of(debrief, occasion);
    List<Verb> verbs = record.statements().stream().map(Statement::verb).toList();

    assertThat(verbs)
        .as(name)
        .startsWith(Verb.INITIALIZED, Verb.ANSWERED)
        .endsWith(Verb.COMPLETED, passed ? Verb.PASSED : Verb.FAILED, Verb.TERMINATED);
    assertThat(StatementText.array(record)).as(name).doesNotContain("\"\"", "\"id\":null");
  }
}
