// SPDX-License-Identifier: Apache-2.0
package oobesim.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import oobesim.document.Limit;
import oobesim.support.Rehearsal;
import oobesim.support.ShippedFlow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is pasted without end is taken up to the limit, and the run can be played again. */
class LongInputTest {
  private static final String ENDLESS = "\ud83d\ude00".repeat(100_000);

  static Stream<Input> inputs() {
    return Stream.of(
        new Input.Type("username", ENDLESS),
        new Input.Type("username", "x" + ENDLESS),
        new Input.Beside(Input.Beside.Act.MARK, "", ENDLESS),
        new Input.Beside(Input.Beside.Act.NOTE, "code", "x" + ENDLESS),
        new Input.Companion(Input.Companion.Act.GROUP_TAG, ENDLESS),
        new Input.By(
            Input.By.Hand.TRAINER, new Input.Companion(Input.Companion.Act.USER, ENDLESS)));
  }

  @ParameterizedTest
  @MethodSource("inputs")
  void isTakenUpToItsLimit(Input input) {
    Rehearsal run = SessionTest.at("entra-signin");
    run.session().apply(input);
    run.session().end();
    List<String> lines = run.journal();
    String told =
        lines.stream().filter(it -> it.contains("\ud83d\ude00")).findFirst().orElseThrow();
    assertThat(told.length()).isBetween(Limit.TEXT_LENGTH.most(), Limit.TEXT_LENGTH.most() + 300);
    assertThat(told.replace("\ud83d\ude00", "")).doesNotContain("\ud83d", "\\u");
    assertThat(Replay.of(String.join("\n", lines) + "\n", ShippedFlow.source()).differences())
        .isEmpty();
  }

  @Test
  void theLongestThatMayBeStaysAsItIs() {
    String text = "x".repeat(Limit.TEXT_LENGTH.most() - "type username ".length());
    Rehearsal run = SessionTest.at("entra-signin");
    run.session().apply(new Input.Type("username", text));
    assertThat(run.journal()).anyMatch(line -> line.contains("\"type username " + text + "\""));
  }
}
