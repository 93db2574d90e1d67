// SPDX-License-Identifier: Apache-2.0
package oobesim.interop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import oobesim.statechart.RecordedStep;
import oobesim.statechart.StateId;
import oobesim.statechart.Statechart;
import oobesim.statechart.file.ChartFormat;
import oobesim.support.AnyRun;
import oobesim.support.Draws;
import oobesim.support.Property;
import oobesim.support.Rehearsal;
import oobesim.support.ShippedFlow;
import oobesim.support.ShippedProfiles;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The shipped flow as SCXML in another engine: real runs of every profile go the same way. */
@NeedsNode("@scion-scxml/scxml")
class ScionWalksTest {
  private static final JsonMapper JSON = new JsonMapper();
  private static final Path FOLDER = Path.of("src/test/resources/interop");
  private static final Statechart CHART = ShippedFlow.flow().chart();

  private static NodeProgram program;

  @BeforeAll
  static void start() {
    program = NodeProgram.of(FOLDER.resolve("scion-walks.mjs"), FOLDER.resolve("told-world.mjs"));
  }

  @AfterAll
  static void end() {
    program.close();
  }

  /**
   * After a step.
   *
   * @param states the innermost ones, by name
   * @param actions what was done, in order
   */
  private record Moment(List<String> states, List<String> actions) {}

  /**
   * Where one region answers an event, SCXML has the states around the regions answer it for the
   * other ones, too: more actions may be done there, which docs/statechart.md says.
   */
  @Property(tries = 3)
  void realRunsOfEveryProfileGoTheSameWay(Draws any) {
    takes(ChartFormat.SCXML.write(CHART));
    for (String name : ShippedProfiles.names()) {
      List<String> lines = FlowWalk.single(AnyRun.lines(any.random()));
      FlowWalk walk = begun(name, any.number());
      lines.forEach(walk::does);
      List<Moment> expected = expected(walk);
      List<Moment> went = went(walk);
      assertThat(went).as(name + ": " + lines).hasSameSizeAs(expected);
      for (int i = 0; i < went.size(); i++) {
        String about = name + ", step " + i + ": " + lines;
        assertThat(went.get(i).states()).as(about).isEqualTo(expected.get(i).states());
        // Where a history is recalled, SCION enters states in an order of its own.
        assertThat(went.get(i).actions()).as(about).containsAll(expected.get(i).actions());
      }
    }
  }

  /** A chart that differs in one guard is found out, or all of this would prove nothing. */
  @Test
  void aGuardThatIsNegatedOnOneSideIsNoticed() {
    String exported = ChartFormat.SCXML.write(CHART);
    String guard = "cond=\"fact('at-desktop')\"";
    assertThat(exported).contains(guard);
    takes(exported.replace(guard, "cond=\"!fact('at-desktop')\""));
    FlowWalk walk = begun("user-driven-entra", 1).does("power on").does("wait 70");
    assertThat(went(walk)).isNotEqualTo(expected(walk));
  }

  private static FlowWalk begun(String profile, long seed) {
    ChartWords words = ChartWords.of(CHART);
    return new FlowWalk(ShippedFlow.flow(), CHART, words, Rehearsal.profile(profile), seed);
  }

  private static void takes(String exported) {
    JsonNode answer = program.ask(JSON.createObjectNode().put("scxml", exported));
    assertThat(answer.path("error").asString("")).isEmpty();
  }

  private static List<Moment> went(FlowWalk walk) {
    ObjectNode question = JSON.createObjectNode();
    question.set("walk", walk.walk().question());
    JsonNode answer = program.ask(question);
    assertThat(answer.path("error").asString("")).isEmpty();
    List<Moment> moments = new ArrayList<>();
    for (JsonNode step : answer.get("steps")) {
      List<String> states = texts(step.get("active")).stream().sorted().toList();
      moments.add(new Moment(states, texts(step.get("actions"))));
    }
    return moments;
  }

  private static List<String> texts(JsonNode list) {
    List<String> texts = new ArrayList<>();
    list.forEach(it -> texts.add(it.asString()));
    return texts;
  }

  private static List<Moment> expected(FlowWalk walk) {
    List<Moment> moments = new ArrayList<>();
    for (RecordedStep step : walk.walk().steps()) {
      List<String> innermost =
          step.active().stream()
              .filter(id -> CHART.find(new StateId(id)).orElseThrow().children().isEmpty())
              .sorted()
              .toList();
      List<String> actions = step.actions().stream().map(it -> it.split(" ")[0]).toList();
      moments.add(new Moment(innermost, actions));
    }
    return moments;
  }
}
