// SPDX-License-Identifier: Apache-2.0
package oobesim.flow;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a run can note: what the catalogue says ends nothing, and what the chart notes itself. */
class NoticesTest {
  /** Three failures, of which one ends what was tried, one is noted and one holds it up. */
  private static final FailureCatalog CATALOGUE =
      SmallCatalogue.of(
          "'id': 'ends'", "'id': 'told', 'effect': 'noted'", "'id': 'holds', 'effect': 'stalls'");

  private static final String NOTE = "[{'type': 'notice', 'params': {'failure': 'ends'}}]";
  private static final String RECORD =
      "[{'type': 'record-failure', 'params': {'failure': 'ends'}}]";

  @ParameterizedTest(name = "a chart with {0}: {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "nothing noted            | 'entry': []               | holds, told",
        "a note at the beginning  | 'entry': NOTE             | ends, holds, told",
        "a note at the end        | 'exit': NOTE              | ends, holds, told",
        "a note on the way        | 'on': {'x': {'actions': NOTE}} | ends, holds, told",
        "a failure on the way     | 'on': {'x': {'actions': RECORD}} | holds, told",
        "a failure at the end     | 'exit': RECORD            | holds, told"
      })
  void aRunCanNote(String what, String inside, String notices) {
    String state = inside.replace("NOTE", NOTE).replace("RECORD", RECORD);
    String chart =
        "{'id': 'small', 'initial': 'a', 'states': {'a': {'meta': {'screen': 'desktop'}, "
            + state
            + "}}}";
    Flow flow = new FlowCompiler(CATALOGUE).compile(chart.replace('\'', '"')).flow().orElseThrow();

    assertThat(String.join(", ", Notices.of(flow))).as(what).isEqualTo(notices);
  }
}
