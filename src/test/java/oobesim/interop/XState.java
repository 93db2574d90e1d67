// SPDX-License-Identifier: Apache-2.0
package oobesim.interop;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import oobesim.statechart.RecordedStep;
import oobesim.statechart.Statechart;
import oobesim.statechart.file.ChartFormat;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The real XState, which goes through exported charts. */
final class XState implements AutoCloseable {
  /** Its name at npm. */
  static final String PACKAGE = "xstate";

  private static final JsonMapper JSON = new JsonMapper();
  private static final Path FOLDER = Path.of("src/test/resources");

  private final NodeProgram program =
      NodeProgram.of(
          FOLDER.resolve("interop/xstate-walks.mjs"),
          FOLDER.resolve("interop/told-world.mjs"),
          FOLDER.resolve("statechart/recorder/machine.mjs"));

  /**
   * What it did.
   *
   * @param steps each step, if it came to an end
   * @param legal whether all configurations on the way were
   * @param error why it did not come to an end, or empty
   */
  record Went(List<RecordedStep> steps, boolean legal, String error) {}

  /** The chart of all walks to come, as it is exported. */
  void takes(Statechart chart) {
    takes(ChartFormat.XSTATE.write(chart), Optional.empty());
  }

  /** The same, with a limit for microsteps of one step. */
  void takes(Statechart chart, int most) {
    takes(ChartFormat.XSTATE.write(chart), Optional.of(most));
  }

  /** The same of a text. */
  void takes(String exported, Optional<Integer> most) {
    ObjectNode question = JSON.createObjectNode();
    question.set("chart", JSON.readTree(exported));
    most.ifPresent(count -> question.put("most", count));
    JsonNode answer = program.ask(question);
    if (answer.has("error")) {
      throw new AssertionError(answer.get("error").asString());
    }
  }

  /** Goes through the chart as XState is. */
  Went goes(JsonNode walk) {
    ObjectNode question = JSON.createObjectNode();
    question.set("walk", walk);
    return went(program.ask(question));
  }

  /** Goes through the chart, but for the differences that are there on purpose. */
  Went goesAlike(JsonNode walk) {
    ObjectNode alike = (ObjectNode) walk.deepCopy();
    return goes(alike.put("sorted", true).put("replacing", true));
  }

  private static Went went(JsonNode answer) {
    List<RecordedStep> steps = new ArrayList<>();
    answer.path("steps").forEach(step -> steps.add(step(step)));
    return new Went(steps, answer.path("legal").asBoolean(true), answer.path("error").asString(""));
  }

  private static RecordedStep step(JsonNode json) {
    RecordedStep step = JSON.treeToValue(json, RecordedStep.class);
    return new RecordedStep(
        step.event(),
        step.active(),
        step.actions(),
        step.timers().stream().map(XState::inNanos).toList(),
        step.history(),
        step.handled(),
        step.done());
  }

  private static String inNanos(String timer) {
    String[] words = timer.split(" ");
    return words[0].equals("start")
        ? words[0] + " " + words[1] + " " + Math.round(Double.parseDouble(words[2]) * 1_000_000)
        : timer;
  }

  @Override
  public void close() {
    program.close();
  }
}
