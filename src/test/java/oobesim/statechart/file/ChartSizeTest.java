// SPDX-License-Identifier: Apache-2.0
package oobesim.statechart.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import oobesim.document.Limit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** However a transition is written, it counts once. */
class ChartSizeTest {
  @ParameterizedTest(name = "{0}{1}{2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"on": {      | "e#": "b"                          | }}
          {"on": {      | "e#": {"target": "b"}              | }}
          {"on": {      | "e#": {"actions": []}              | }}
          {"on": {"e":[ | {"target": "b", "guard": "g#"}     | ]}}
          {"on": {"e":{"target": [ | "b"                     | ]}}}
          {"after": {   | "PT#S": {"target": "b"}            | }}
          {"always": [  | {"target": "b", "guard": "g#"}     | ]}
          {"onDone": [  | {"target": "b", "guard": "g#"}     | ], "states": {"x": {}}}
          """)
  void asManyAsTheLimitAllowsAndOneMore(String before, String one, String after) {
    int most = Limit.FLOW_TRANSITIONS.most();
    assertThat(refused(chart(before, one, after, most - 1))).isFalse();
    assertThat(refused(chart(before, one, after, most + 2))).isTrue();
  }

  private static boolean refused(String chart) {
    return ChartReader.read(chart, ChartVocabulary.open()).findings().stream()
        .anyMatch(finding -> finding.code().equals(Limit.FLOW_TRANSITIONS.code()));
  }

  private static String chart(String before, String one, String after, int count) {
    String all =
        IntStream.range(1, count + 1)
            .mapToObj(i -> one.replace("#", String.valueOf(i)))
            .collect(Collectors.joining(", "));
    String state = before + all + after;
    return "{\"id\": \"m\", \"initial\": \"a\", \"states\": {\"a\": " + state + ", \"b\": {}}}";
  }
}
