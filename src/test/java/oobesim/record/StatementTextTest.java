// SPDX-License-Identifier: Apache-2.0
package oobesim.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class StatementTextTest {
  private static final UUID ID = new UUID(0x0123456789ab3defL, 0x8123456789abcdefL);
  private static final Instant AT = Instant.parse("2026-11-26T10:12:00Z");
  private static final Activity DRILL =
      new Activity(
          "https://oobesim.invalid/drills/d", Activity.SIMULATION, "D", "", Optional.empty());

  private static String text(Statement statement) {
    RunRecord record =
        new RunRecord(
            List.of(statement),
            "Mara \"ML\"",
            "https://x.invalid",
            ID,
            DRILL,
            "digest",
            "test",
            "P");
    String array = StatementText.array(record);
    assertThat(array).isEqualTo("[" + StatementText.of(record, statement) + "]\n");
    return array;
  }

  private static Result result(Optional<Result.Score> score, Optional<String> response) {
    return new Result(
        Optional.of(true), Optional.empty(), score, response, Optional.of(Duration.ofSeconds(90)));
  }

  @Test
  void aScoreIsANumberOfItsScale() {
    Result result = result(Optional.of(new Result.Score(7, 9)), Optional.empty());

    assertThat(text(new Statement(ID, Verb.PASSED, DRILL, Optional.of(result), AT)))
        .contains("\"id\":\"01234567-89ab-3def-8123-456789abcdef\"")
        .contains("\"timestamp\":\"2026-11-26T10:12:00Z\"")
        .contains("\"account\":{\"homePage\":\"https://x.invalid\",\"name\":\"Mara \\\"ML\\\"\"}")
        .contains("\"verb\":{\"id\":\"http://adlnet.gov/expapi/verbs/passed\"")
        .contains("\"score\":{\"scaled\":0.7778,\"raw\":7,\"min\":0,\"max\":9}")
        .contains("\"success\":true,\"duration\":\"PT1M30S\"")
        .contains("\"version\":\"1.0.3\"")
        .doesNotContain("\"description\"", "parent", "completion");
  }

  @Test
  void aDecisionHasItsAlternativesAndItsDrillAroundIt() {
    Activity.Choice choice =
        new Activity.Choice(
            List.of(new Activity.Alternative("retry", "Retry"), new Activity.Alternative("r", "R")),
            Optional.of("r"));
    Activity decision =
        new Activity("https://d.invalid/1", Activity.DECISION, "Retry", "why", Optional.of(choice));
    Result result = result(Optional.empty(), Optional.of("retry"));

    assertThat(text(new Statement(ID, Verb.ANSWERED, decision, Optional.of(result), AT)))
        .contains("\"interactionType\":\"choice\",\"correctResponsesPattern\":[\"r\"]")
        .contains("\"choices\":[{\"id\":\"retry\",\"description\":{\"en\":\"Retry\"}},")
        .contains("\"response\":\"retry\"")
        .contains("\"contextActivities\":{\"parent\":[{\"objectType\":\"Activity\",\"id\":")
        .contains("\"extensions\":{\"https://oobesim.invalid/extensions/mode\":\"test\"}");
  }
}
