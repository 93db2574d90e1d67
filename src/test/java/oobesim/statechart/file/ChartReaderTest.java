// SPDX-License-Identifier: Apache-2.0
package oobesim.statechart.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import oobesim.document.Finding;
import oobesim.document.Position;
import oobesim.statechart.StateId;
import oobesim.statechart.Statechart;
import oobesim.support.English;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a reading holds, and that one fault never hides or doubles another. */
class ChartReaderTest {
  private static final ChartVocabulary WORDS =
      new ChartVocabulary(
          Set.of("wired", "internet"), Map.of("beep", Set.of(), "open", Set.of("door")), Set.of());

  @Test
  void tenFaultsGiveTenFindings() {
    List<Finding> findings =
        ChartReader.read(
                """
                {"id": "m", "initial": "a", "onn": {},
                 "states": {
                   "a": {"entry": "bep",
                         "on": {"e": {"target": "bb", "guard": "wird"},
                                "f": {"guard": "wired &", "actions": {"type": "open"}}}},
                   "b": {"type": "finall", "meta": {"confidence": "hearsay"}},
                   "C": {"on": {"g": ".x"}},
                   "d": {"states": {"x": {}, "y": {"after": {"-1": "x"}}}}},
                 "on": {"h": ".C", "i": ".d"}}
                """,
                WORDS)
            .findings();
    assertThat(findings.stream().map(Finding::code))
        .containsExactly(
            "unknown-key",
            "unknown-action",
            "unknown-target",
            "unknown-fact",
            "malformed-guard",
            "missing-parameter",
            "unknown-type",
            "unknown-confidence",
            "illegal-key",
            "unknown-target",
            "missing-initial",
            "malformed-delay");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          wird              | did you mean "wired"?
          internt           | did you mean "internet"?
          completely-else   | known: internet, wired
          """)
  void hintsNameTheNearestWord(String fact, String hint) {
    String json = "{\"id\": \"m\", \"on\": {\"e\": {\"guard\": \"%s\", \"actions\": \"beep\"}}}";
    assertThat(English.hint(ChartReader.read(json.formatted(fact), WORDS).findings().getFirst()))
        .isEqualTo(hint);
  }

  @Test
  void tellsWhereStatesStandAndWhichEventsAreAwaited() {
    ChartReading reading =
        ChartReader.read(
            """
            {"id": "m", "initial": "a", "on": {"*": ".b"},
             "states": {
               "a": {"on": {"next": "b"}, "after": {"PT1S": "b"}},
               "b": {"id": "last", "on": {"next": "a", "key.*": "a"}}}}
            """,
            ChartVocabulary.open());
    assertThat(reading.findings()).isEmpty();
    assertThat(reading.positions())
        .containsEntry(new StateId("m"), new Position(1, 1))
        .containsEntry(new StateId("m.a"), new Position(3, 9))
        .containsEntry(new StateId("last"), new Position(4, 9));
    assertThat(reading.events()).containsExactly("*", "next", "key.*");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "wired",
        "!wired",
        "!!wired",
        "wired && internet",
        "wired || internet && !wired",
        "(wired || internet) && wired",
        "!(wired || internet)",
        "wired && (internet && wired)"
      })
  void guardsPrintAsTheyWereRead(String guard) {
    String json = "{\"id\": \"m\", \"on\": {\"e\": {\"guard\": \"%s\", \"actions\": \"beep\"}}}";
    Statechart chart = ChartReader.read(json.formatted(guard), WORDS).chart().orElseThrow();
    assertThat(chart.transitions().getFirst().guard().orElseThrow().text()).isEqualTo(guard);
  }

  /** Cycles that some fact, action or region may end. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "'a': {'always': {'target': 'b', 'guard': 'wired'}}, "
            + "'b': {'always': {'target': 'a', 'actions': 'beep'}}",
        "'a': {'always': {'target': 'b', 'guard': 'wired'}}, "
            + "'b': {'always': {'target': 'a', 'guard': '!wired'}}",
        "'a': {'always': {'target': 'b', 'guard': 'wired', 'actions': 'beep'}}, "
            + "'b': {'always': {'target': 'a', 'guard': 'wired'}}",
        "'a': {'always': 'b'}, 'b': {'always': [{'target': 'c', 'guard': 'wired'}, 'a']}, 'c': {}",
        "'a': {'always': 'b'}, 'b': {'on': {'e': 'a'}}"
      })
  void cyclesThatMayEndAreNoFault(String states) {
    String json = "{'id': 'm', 'initial': 'a', 'states': {" + states + "}}";
    assertThat(ChartReader.read(json.replace('\'', '"'), WORDS).findings()).isEmpty();
  }

  @Test
  void anOptionalParameterMayBeLeftOut() {
    ChartVocabulary words =
        new ChartVocabulary(Set.of(), Map.of("open", Set.of("door", "colour?")), Set.of());
    String json = "{\"id\": \"m\", \"entry\": {\"type\": \"open\", \"params\": {\"door\": %s}}}";
    assertThat(ChartReader.read(json.formatted("3"), words).findings()).isEmpty();
    assertThat(ChartReader.read(json.formatted("3, \"colour\": true"), words).findings()).isEmpty();
  }
}
