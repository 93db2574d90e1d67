// SPDX-License-Identifier: Apache-2.0
package oobesim.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatementLineTest {
  private static final String ID = "30447f05-72dc-30ff-a7a4-4f2597c69354";

  @Test
  void aLineIsReadAsItWasWritten() {
    String line = "{\"id\":\"" + ID + "\",\"result\":{\"response\":\"wörd\"}}";
    assertThat(StatementLine.read(line)).contains(new StatementLine(UUID.fromString(ID), line));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[]",
        "{\"id\":7}",
        "{\"id\":\"1-1-1-1-1\"}",
        "{\"id\":\"x0447f05-72dc-30ff-a7a4-4f2597c69354\"}",
        "{\"verb\":{}}",
        "{\"id\":\"" + ID + "\"",
        "{\"id\":\"" + ID + "\"} {}"
      })
  void whatIsNoStatementIsNone(String line) {
    assertThat(StatementLine.read(line)).isEmpty();
  }
}
