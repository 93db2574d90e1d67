// SPDX-License-Identifier: Apache-2.0
package oobesim.statechart;

import java.util.ArrayList;
import java.util.List;
import oobesim.statechart.file.ChartReader;
import oobesim.statechart.file.ChartReading;
import oobesim.statechart.file.ChartVocabulary;
import oobesim.support.Draws;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Draws charts with everything that a chart can have, and events to send them. */
public final class AnyChart {
  /** What may come; some of it nobody awaits, and some looks like a wildcard. */
  public static final List<String> EVENTS =
      List.of("e", "f", "g", "k", "k.a", "k.b", "k.a.b", "*", "k.*", "unknown", "ka");

  private static final List<String> DESCRIPTORS =
      List.of("e", "f", "g", "e", "f", "g", "k.a", "k.b", "k.*", "k.a.*", "*");
  private static final List<String> RAISED = List.of("e", "f", "g", "k.a", "k.b");
  private static final List<String> GUARDS =
      List.of("x", "!x", "y", "x && !y", "x || y && !z", "!(x && y)", "ev-e", "!ev-f && y");
  private static final List<String> DOES =
      List.of("set-x", "clear-x", "set-y", "clear-y", "set-z", "clear-z");
  private static final JsonMapper JSON = new JsonMapper();

  private final Draws any;
  private final List<Node> nodes = new ArrayList<>();
  private int names;

  private AnyChart(Draws any) {
    this.any = any;
  }

  /** A state while the chart is drawn. */
  private record Node(String id, ObjectNode json, List<String> inner) {
    private boolean is(String type) {
      return json.path("type").asString("").equals(type);
    }
  }

  /** A chart that a reader has no objection to. */
  public static Statechart of(Draws any) {
    while (true) {
      ChartReading reading =
          ChartReader.read(new AnyChart(any).chart().toString(), ChartVocabulary.open());
      if (reading.chart().isPresent()) {
        return reading.chart().get();
      }
    }
  }

  private ObjectNode chart() {
    ObjectNode root = JSON.createObjectNode().put("id", "m");
    tree(root, "m", 0);
    nodes.stream()
        .filter(node -> !node.is("final") && !node.is("history"))
        .forEach(this::addTransitions);
    return root;
  }

  private void tree(ObjectNode node, String id, int depth) {
    boolean inner = depth == 0 || depth < 3 && any.oneIn(2);
    Node placed = new Node(id, node, new ArrayList<>());
    nodes.add(placed);
    actions(node, "entry");
    actions(node, "exit");
    if (inner) {
      addStates(placed, depth);
    }
  }

  private void addStates(Node around, int depth) {
    boolean parallel = any.oneIn(3);
    ObjectNode states = JSON.createObjectNode();
    int count = 2 + (any.flag() ? 1 : 0);
    for (int i = 0; i < count; i++) {
      String key = "s" + names++;
      around.inner().add(key);
      tree(states.putObject(key), around.id() + "." + key, depth + 1);
    }
    if (parallel) {
      around.json().put("type", "parallel");
    } else {
      around.json().put("initial", any.of(around.inner()));
      endsMaybe(around, states);
    }
    if (any.oneIn(3)) {
      addHistory(around, states);
    }
    around.json().set("states", states);
  }

  private void endsMaybe(Node around, ObjectNode states) {
    String last = around.inner().getLast();
    boolean plain = states.get(last).path("states").isMissingNode();
    if (plain && any.oneIn(3) && !around.json().get("initial").asString().equals(last)) {
      ((ObjectNode) states.get(last)).put("type", "final");
    }
  }

  private void addHistory(Node around, ObjectNode states) {
    String key = "h" + names++;
    ObjectNode past = states.putObject(key).put("type", "history");
    past.put("history", any.flag() ? "deep" : "shallow");
    if (any.oneIn(2)) {
      past.put("target", any.of(around.inner()));
    }
    nodes.add(new Node(around.id() + "." + key, past, List.of()));
  }

  private void addTransitions(Node node) {
    ObjectNode on = JSON.createObjectNode();
    for (int i = any.of(0, 1, 1, 2, 3); i > 0; i--) {
      several(on.putArray(any.of(DESCRIPTORS)));
    }
    node.json().set("on", on);
    if (any.oneIn(10)) {
      node.json().set("always", transition().put("guard", any.of(GUARDS)));
    }
    if (any.oneIn(5)) {
      ObjectNode after = node.json().putObject("after");
      several(after.putArray(any.of("10", "30", "short", "dyn")));
    }
    if (!node.inner().isEmpty() && !node.id().equals("m") && any.flag()) {
      node.json().set("onDone", transition());
    }
  }

  private void several(ArrayNode transitions) {
    transitions.add(transition().put("guard", any.of(GUARDS)));
    if (any.flag()) {
      transitions.add(transition());
    }
  }

  private ObjectNode transition() {
    ObjectNode transition = JSON.createObjectNode();
    if (!any.oneIn(5)) {
      if (any.oneIn(8)) {
        regions(transition);
      } else {
        transition.put("target", "#" + any.of(nodes).id());
      }
      if (transition.has("target") && any.oneIn(5)) {
        transition.put("reenter", true);
      }
    }
    actions(transition, "actions");
    return transition;
  }

  private void regions(ObjectNode transition) {
    List<Node> parallel = nodes.stream().filter(node -> node.is("parallel")).toList();
    if (!parallel.isEmpty()) {
      Node chosen = any.of(parallel);
      ArrayNode targets = transition.putArray("target");
      chosen.inner().forEach(key -> targets.add("#" + chosen.id() + "." + key));
    }
  }

  private void actions(ObjectNode json, String key) {
    ArrayNode actions = json.putArray(key);
    for (int i = any.of(0, 0, 1, 2); i > 0; i--) {
      if (any.oneIn(16)) {
        raise(actions.addObject());
      } else {
        actions.add(any.oneIn(3) ? any.of(DOES) : "t" + names++);
      }
    }
  }

  private void raise(ObjectNode action) {
    ObjectNode parameters = action.put("type", "raise").putObject("params");
    parameters.put("event", any.of(RAISED));
    if (any.oneIn(3)) {
      parameters.put("delay", any.of("20", "short", "dyn"));
    }
  }
}
