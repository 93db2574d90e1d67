// SPDX-License-Identifier: Apache-2.0
package oobesim.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import oobesim.document.Finding;
import oobesim.flow.FailurePlaces;
import oobesim.flow.OwnPages;
import oobesim.i18n.Messages;
import oobesim.provisioning.World;
import oobesim.screen.ScreenCatalog;
import oobesim.statechart.file.ChartReader;
import oobesim.statechart.file.ChartReading;
import oobesim.statechart.file.ChartVocabulary;
import oobesim.support.English;
import oobesim.support.Rehearsal;
import oobesim.support.ShippedFlow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FlowCheckerTest {
  @Test
  void theShippedFlowHasNoFindings() {
    assertThat(check(ShippedFlow.text(java.nio.file.Path.of("profiles/flows/windows-oobe.json"))))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "b": {}                                                          | dead-end
          "b": {"on": {"power-off": {"target": "a"}}}                      | dead-end
          "b": {"on": {"next": {"target": "b", "reenter": true}}}          | dead-end
          "b": {"on": {"next": {"actions": []}}}                           | dead-end
          "b": {"initial": "c", "states": {"c": {"type": "final"}}}        | dead-end
          "b": {"initial": "c", "states": {"c": {}}, "on": {"key.win": {"target": "a"}}}       | dead-end
          "b": {"initial": "c", "states": {"c": {}}, "on": {"world-changed": {"target": "a"}}} | dead-end
          "b": {"on": {"x": {"target": "a"}}, "meta": {"screen": "tea"}}   | screen-not-described
          "b": {"on": {"x": {"target": "a", "actions": [{"type": "complain", "params": {"control": "eula/accept", "message": "no"}}]}}} | unknown-message
          "b": {"entry": [{"type": "complain", "params": {"control": "eula/accept", "message": "pin-worng"}}], "on": {"x": {"target": "a"}}}  | unknown-message
          """)
  void whoIsStuckOrSeesNothingIsFound(String state, String code) {
    assertThat(check(chart(state))).extracting(Finding::code).containsExactly(code);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "b": {"on": {"next": {"target": "a"}}}
          "b": {"on": {"next": {"target": "a", "actions": [{"type": "complain", "params": {"control": "eula/accept", "message": "pin-wrong"}}]}}}
          "b": {"after": {"PT5S": {"target": "a"}}}
          "b": {"always": {"target": "a"}}
          "b": {"meta": {"screen": "desktop"}}
          "b": {"type": "final"}
          "b": {"initial": "c", "states": {"c": {"type": "final"}}, "onDone": {"target": "a"}}
          "b": {"initial": "c", "states": {"c": {}}, "on": {"next": {"target": "a"}}}
          "b": {"type": "parallel", "states": {"p": {"initial": "c", "states": {"c": {}}}, \
          "q": {"on": {"next": {"target": "#m.a"}}}}}
          """)
  void aWayOutOfAnyKindIsEnough(String state) {
    assertThat(check(chart(state))).isEmpty();
  }

  @Test
  void aPageIsADeadEndAlthoughAKeyOpensSomethingOverIt() {
    String state =
        """
        "b": {
          "type": "parallel",
          "states": {
            "pages": {
              "initial": "stuck",
              "states": { "stuck": {}, "other": { "on": { "next": { "target": "#m.a" } } } },
              "on": { "power-off": { "target": ".other" } }
            },
            "over": {
              "initial": "none",
              "states": {
                "none": { "on": { "key.shift-f10": { "target": "prompt" } } },
                "prompt": { "on": { "key.enter": { "target": "#m.a" } } }
              }
            }
          }
        }
        """;

    assertThat(check(chart(state)))
        .extracting(Finding::code, finding -> English.message(finding).contains("stuck"))
        .containsExactly(org.assertj.core.groups.Tuple.tuple("dead-end", true));
  }

  @Test
  void aFindingStandsWhereItsStateStands() {
    assertThat(check(chart("\n\"b\": {}")))
        .singleElement()
        .satisfies(finding -> assertThat(finding.position().line()).isEqualTo(2));
  }

  @Test
  void aFailureThatNobodyCanSwitchOnIsFoundInAProfile() {
    assertThat(
            FaultIdRule.check(
                Rehearsal.profile(
                    "preprovisioning-entra",
                    "faults",
                    "[{\"id\":\"tpm-atestation-intermittent\"}]"),
                ShippedFlow.CATALOGUE.catalogue()))
        .extracting(Finding::code, English::hint)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                "unknown-fault", "did you mean \"tpm-attestation-intermittent\"?"));
    assertThat(
            FaultIdRule.check(
                Rehearsal.profile("preprovisioning-entra", "faults", "[{\"id\":\"esp-timeout\"}]"),
                ShippedFlow.CATALOGUE.catalogue()))
        .extracting(Finding::code)
        .containsExactly("fault-has-a-cause");
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "joining,                              0",
    "'',                                   0",
    "device-preparation/securing-hardware, 0",
    "account-setup/joining-network,        0",
    "joning,                               1",
    "device-setup/securing-hardware,       1"
  })
  void aPlaceWhereNothingIsTriedIsFoundInAProfile(String place, int found) {
    String fault = "[{\"id\":\"mdm-information-not-found\",\"place\":\"%s\"}]".formatted(place);
    assertThat(
            FaultPlaceRule.check(
                Rehearsal.profile("preprovisioning-entra", "faults", fault),
                FailurePlaces.of(ShippedFlow.flow().chart())))
        .hasSize(found)
        .allSatisfy(finding -> assertThat(finding.code()).isEqualTo("unknown-place"));
  }

  private static String chart(String state) {
    return "{\"id\": \"m\", \"initial\": \"a\", \"states\": {"
        + "\"a\": {\"on\": {\"go\": {\"target\": \"b\"}}},"
        + state
        + "}}";
  }

  private static List<Finding> check(String json) {
    ChartReading reading = ChartReader.read(json, ChartVocabulary.open());
    World world = World.before(Rehearsal.profile("preprovisioning-entra").surroundings(), 0);
    return FlowChecker.check(
        new CheckedFlow(
            reading.chart().orElseThrow(() -> new AssertionError(reading.findings())),
            OwnPages.of(reading),
            reading.positions(),
            new ScreenCatalog(Messages.load(Locale.ENGLISH)),
            List.of(world),
            List.of()));
  }
}
