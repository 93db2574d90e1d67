// SPDX-License-Identifier: Apache-2.0
package oobesim.record.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import oobesim.record.StatementLine;
import oobesim.record.Statements;
import oobesim.support.RecordStoreServer;
import oobesim.support.StoreMood;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class HttpRecordStoreTest {
  private static final Duration LONG = Duration.ofSeconds(20);
  private static final Duration SHORT = Duration.ofMillis(300);
  private static final StoreKey KEY = StoreKey.of("trainer", "hunter2");
  private static final List<StatementLine> TWO = Statements.of("run", 2);
  private static final Answer KEPT = new Answer.Kept();

  private static Answer answer(RecordStoreServer server, Duration within) {
    try (HttpRecordStore store =
        new HttpRecordStore(StoreAddress.of(server.endpoint(), false), KEY, within)) {
      return store.take(TWO);
    }
  }

  @Test
  void statementsAreHandedOverAsTheExperienceApiWantsIt() {
    try (RecordStoreServer server = new RecordStoreServer()) {
      assertThat(answer(server, LONG)).isEqualTo(KEPT);

      assertThat(server.kept().keySet()).containsExactlyElementsOf(ids());
      assertThat(server.calls())
          .singleElement()
          .satisfies(
              call ->
                  assertThat(call)
                      .containsEntry("method", "POST")
                      .containsEntry("x-experience-api-version", "1.0.3")
                      .containsEntry("content-type", "application/json")
                      .containsEntry("authorization", KEY.header()));
    }
  }

  private static List<java.util.UUID> ids() {
    return TWO.stream().map(StatementLine::id).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          200 | []                | Shut: what answers at this address is no record store (200): []
          200 | <html>Welcome     | Shut: what answers at this address is no record store (200)
          204 |                   | Shut: what answers at this address is no record store (204)
          301 |                   | Shut: the store is somewhere else (301) and nothing is sent after it: https://else.example.org/
          307 |                   | Shut: the store is somewhere else (307) and nothing is sent after it: https://else.example.org/
          400 | what is "verb"?   | Refused: the store does not take it (400): what is "verb"?
          401 |                   | Shut: the store does not know this key, or lets it write nothing (401)
          403 | not for hunter2   | Shut: the store does not know this key, or lets it write nothing (403): not for ***
          404 | <h1>Not found     | Shut: there is no record store at this address, or not one for xAPI 1.0.3 (404)
          405 |                   | Shut: there is no record store at this address, or not one for xAPI 1.0.3 (405)
          408 |                   | Away: the store cannot answer now (408)
          409 |                   | Conflict: conflict
          413 |                   | Refused: the store does not take it (413)
          422 |                   | Refused: the store does not take it (422)
          429 |                   | Away: the store cannot answer now (429)
          500 | out of\tmemory    | Away: the store cannot answer now (500): out of memory
          501 |                   | Shut: there is no record store at this address, or not one for xAPI 1.0.3 (501)
          503 |                   | Away: the store cannot answer now (503)
          """)
  void everyAnswerIsTakenForWhatItIs(int status, String body, String meant) {
    try (RecordStoreServer server =
        new RecordStoreServer()
            .saying(
                status,
                body == null ? "" : body,
                Map.of("Location", "https://else.example.org/"))) {
      assertThat(SaidAnswer.of(answer(server, LONG))).isEqualTo(meant);
      assertThat(server.calls()).hasSize(1);
    }
  }

  @Test
  void anEmptyAnswerOfAStoreIsOneAndOneOfSomethingElseIsNone() {
    try (RecordStoreServer server =
        new RecordStoreServer().saying(204, "", Map.of("X-Experience-API-Version", "1.0.3"))) {
      assertThat(answer(server, LONG)).isEqualTo(KEPT);
    }
  }

  @Test
  void aStoreMaySayHowLongItWantsToBeLeftAlone() {
    try (RecordStoreServer server =
        new RecordStoreServer().saying(429, "", Map.of("Retry-After", "7"))) {
      assertThat(answer(server, LONG))
          .isInstanceOfSatisfying(
              Answer.Away.class, away -> assertThat(away.after()).contains(Duration.ofSeconds(7)));
    }
    try (RecordStoreServer server =
        new RecordStoreServer().saying(503, "", Map.of("Retry-After", "tomorrow"))) {
      assertThat(answer(server, LONG))
          .isInstanceOfSatisfying(
              Answer.Away.class, away -> assertThat(away.after()).isEqualTo(Optional.empty()));
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"KEEPS_AND_IS_LATE", "KEEPS_AND_STOPS_HALFWAY"})
  void anAnswerThatDoesNotComeInTimeIsNone(StoreMood mood) {
    try (RecordStoreServer server = new RecordStoreServer(call -> mood)) {
      assertThat(SaidAnswer.of(answer(server, SHORT)))
          .startsWith("Away: the store has not answered within");
      assertThat(server.kept()).hasSize(2);
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"CUTS", "KEEPS_AND_CUTS"})
  void anAnswerThatIsCutIsNone(StoreMood mood) {
    try (RecordStoreServer server = new RecordStoreServer(call -> mood)) {
      assertThat(SaidAnswer.of(answer(server, LONG))).startsWith("Away: the connection broke: ");
    }
  }

  @Test
  void whereNothingListensNothingIsReached() {
    RecordStoreServer server = new RecordStoreServer();
    server.close();
    assertThat(SaidAnswer.of(answer(server, LONG)))
        .isEqualTo(
            "Away: the store cannot be reached; look at the address, the network and the proxy");
  }
}
