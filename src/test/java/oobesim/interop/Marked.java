// SPDX-License-Identifier: Apache-2.0
package oobesim.interop;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import oobesim.statechart.ActionCall;
import oobesim.statechart.Event;
import oobesim.statechart.Rules;
import oobesim.statechart.Statechart;
import oobesim.statechart.file.ChartFormat;
import oobesim.statechart.file.ChartReader;
import oobesim.statechart.file.ChartVocabulary;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Charts whose states say that they are entered and left, by actions that change nothing. */
final class Marked {
  private static final JsonMapper JSON = new JsonMapper();
  private static final String ENTERED = "mark-entered";
  private static final String LEFT = "mark-left";

  private Marked() {}

  /** The chart with a mark at each state. */
  static Statechart of(Statechart chart) {
    ObjectNode json = (ObjectNode) JSON.readTree(ChartFormat.XSTATE.write(chart));
    mark(json, chart.id());
    return ChartReader.read(json.toString(), ChartVocabulary.open()).chart().orElseThrow();
  }

  private static void mark(ObjectNode state, String path) {
    if (!state.path("type").asString("").equals("history")) {
      List<JsonNode> entry = items(state, "entry");
      entry.addFirst(call(ENTERED, path));
      set(state, "entry", entry);
      List<JsonNode> exit = items(state, "exit");
      exit.add(call(LEFT, path));
      set(state, "exit", exit);
    }
    state
        .path("states")
        .properties()
        .forEach(it -> mark((ObjectNode) it.getValue(), path + "." + it.getKey()));
  }

  private static List<JsonNode> items(ObjectNode state, String key) {
    JsonNode value = state.path(key);
    List<JsonNode> items = new ArrayList<>();
    if (value.isArray()) {
      value.forEach(items::add);
    } else if (!value.isMissingNode()) {
      items.add(value);
    }
    return items;
  }

  private static ObjectNode call(String name, String path) {
    ObjectNode call = JSON.createObjectNode().put("type", name);
    call.putObject("params").put("state", path);
    return call;
  }

  private static void set(ObjectNode state, String key, List<JsonNode> items) {
    ArrayNode list = state.putArray(key);
    items.forEach(list::add);
  }

  /** The same rules, to which marks are nothing. */
  static <C> Rules<C> over(Rules<C> rules) {
    return new Rules<>() {
      @Override
      public boolean holds(C context, String fact, Event event) {
        return rules.holds(context, fact, event);
      }

      @Override
      public C apply(C context, ActionCall action, Event event) {
        return action.name().startsWith("mark-") ? context : rules.apply(context, action, event);
      }

      @Override
      public Duration delay(C context, String name) {
        return rules.delay(context, name);
      }
    };
  }
}
