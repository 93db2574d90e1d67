// SPDX-License-Identifier: Apache-2.0
package oobesim.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import oobesim.document.Finding;
import oobesim.document.Position;
import oobesim.page.ScreenId;
import oobesim.provisioning.World;
import oobesim.statechart.Event;
import oobesim.statechart.StateConfiguration;
import oobesim.support.BenchWorld;
import oobesim.support.English;
import oobesim.support.ShippedFlow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong in a flow file is found with its place. */
class FlowCompilerTest {
  private static final FlowCompiler COMPILER = new FlowCompiler(ShippedFlow.CATALOGUE.catalogue());

  /** One state with something in it; the state begins at line 4. */
  private static String flow(String inside) {
    return """
    {
      "id": "small", "initial": "a",
      "states": {
        "a": {
          "meta": { "screen": "region" }, "on": { "next": { "target": "b" } }
        },
        "b": { "meta": { "screen": "desktop" }%s }
      }
    }
    """
        .formatted(inside.isEmpty() ? "" : ", " + inside);
  }

  @Test
  void aRightFlowHasNoFindingsAndShowsItsScreens() {
    FlowReading reading = COMPILER.compile(flow(""));
    assertThat(reading.findings()).isEmpty();
    Flow flow = reading.flow().orElseThrow();
    assertThat(flow.id()).isEqualTo("small");
    World world = BenchWorld.technician();
    StateConfiguration first = flow.stepper().start(world).configuration();
    assertThat(flow.screen(first)).contains(ScreenId.REGION);
    StateConfiguration second = flow.stepper().step(first, world, Event.of("next")).configuration();
    assertThat(flow.screen(second)).contains(ScreenId.DESKTOP);
  }

  @ParameterizedTest(name = "{0} → {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "entry": [{"type": "begin-phase", "params": {"phase": "device-setup"}}]    | | |
          "entry": [{"type": "begin-phase", "params": {"phase": "device-setpu"}}]    | unknown-phase   | device-setup
          "exit": [{"type": "replan", "params": {"phase": "user-setup"}}]            | unknown-phase   | account-setup
          "entry": [{"type": "export-stage", "params": {"stage": "saving"}}]         | | |
          "entry": [{"type": "export-stage", "params": {"stage": "savings"}}]        | unknown-stage   | saving
          "entry": [{"type": "record-failure", "params": {"failure": "no-internet"}}]| | |
          "entry": [{"type": "record-failure", "params": {"failure": "no-intrenet"}}]| unknown-failure | no-internet
          "entry": [{"type": "reach", "params": {"milestone": "desktop"}}]           | | |
          "entry": [{"type": "reach", "params": {"milestone": "destkop"}}]           | unknown-milestone | desktop
          "entry": [{"type": "clear-page", "params": {"page": "netwrok"}}]           | unknown-screen  | network
          "on": {"x": {"actions": [{"type": "keep-choice", "params": {"page": "regoin"}}]}} | unknown-screen | region
          "on": {"x": {"actions": [{"type": "complain", "params": {"control": "network-key", "message": "m"}}]}} | unknown-screen | network
          "on": {"x": {"actions": [{"type": "complain", "params": {"control": "network/network-key", "message": "m"}}]}} | | |
          """)
  void aWordThatMeansNothingIsFoundAtItsState(String inside, String code, String meant) {
    List<Finding> findings = COMPILER.compile(flow(inside)).findings();
    if (code == null) {
      assertThat(findings).isEmpty();
      return;
    }
    assertThat(findings).extracting(Finding::code).containsExactly(code);
    assertThat(English.hint(findings.getFirst())).contains(meant);
    assertThat(findings.getFirst().position()).isEqualTo(new Position(7, 10));
    assertThat(COMPILER.compile(flow(inside)).flow()).isEmpty();
  }

  @Test
  void anUnknownScreenIsFoundWithTheNearestOne() {
    String text = flow("").replace("\"desktop\"", "\"destkop\"");
    Finding finding = COMPILER.compile(text).findings().getFirst();
    assertThat(finding.code()).isEqualTo("unknown-screen");
    assertThat(English.hint(finding)).isEqualTo("did you mean \"desktop\"?");
    assertThat(finding.position()).isEqualTo(new Position(7, 10));
  }

  @Test
  void unknownFactsActionsAndDurationsAreFoundToo() {
    String text =
        flow(
            """
            "entry": ["dance"],
            "always": {"guard": "wired && unwired", "target": "a"},
            "after": {"for-ever": {"target": "a"}}
            """);
    assertThat(COMPILER.compile(text).findings())
        .extracting(Finding::code)
        .contains("unknown-action", "unknown-fact", "unknown-duration");
    assertThat(COMPILER.compile(text).flow()).isEmpty();
  }

  @Test
  void allFindingsComeInTheOrderOfTheFile() {
    String text =
        flow("\"entry\": [{\"type\": \"begin-phase\", \"params\": {\"phase\": \"x\"}}]")
            .replace("\"region\"", "\"regoin\"")
            .replace("\"next\": { \"target\": \"b\" }", "\"next\": { \"target\": \"zzz\" }");
    List<Position> places =
        COMPILER.compile(text).findings().stream().map(Finding::position).toList();
    assertThat(places).hasSizeGreaterThanOrEqualTo(1);
    assertThat(places)
        .isSortedAccordingTo(
            Comparator.comparingInt(Position::line).thenComparingInt(Position::column));
  }

  @Test
  void whatIsNoChartIsNoFlow() {
    for (String text : List.of("", "[]", "{\"id\": 1", "null")) {
      FlowReading reading = COMPILER.compile(text);
      assertThat(reading.flow()).as(text).isEqualTo(Optional.empty());
      assertThat(reading.findings()).as(text).isNotEmpty();
    }
  }
}
