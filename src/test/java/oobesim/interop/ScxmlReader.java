// SPDX-License-Identifier: Apache-2.0
package oobesim.interop;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Puts a state machine in SCXML into our form, as far as that can say it. */
final class ScxmlReader {
  private static final JsonMapper JSON = new JsonMapper();
  private static final Set<String> STATES = Set.of("state", "parallel", "final", "history");

  private final Map<String, String> paths = new LinkedHashMap<>();
  private final Map<String, String> ids = new LinkedHashMap<>();
  private final Element root;
  private int sent;

  ScxmlReader(Element root) {
    this.root = root;
    find(root, "m");
  }

  /** Our form cannot say something. */
  static final class Unsayable extends RuntimeException {
    private static final long serialVersionUID = 1;

    Unsayable(String what) {
      super(what);
    }
  }

  /** What a state of ours is called there; empty if it has no name. */
  String idOf(String path) {
    return ids.getOrDefault(path, "");
  }

  private void find(Element element, String path) {
    ids.put(path, element.getAttribute("id"));
    paths.put(element.getAttribute("id"), path);
    List<Element> inner = states(element);
    for (int i = 0; i < inner.size(); i++) {
      find(inner.get(i), path + ".s" + i);
    }
  }

  private static Stream<Element> inside(Element element) {
    NodeList nodes = element.getChildNodes();
    return IntStream.range(0, nodes.getLength())
        .mapToObj(nodes::item)
        .filter(Element.class::isInstance)
        .map(Element.class::cast);
  }

  private static List<Element> states(Element element) {
    return inside(element).filter(it -> STATES.contains(it.getLocalName())).toList();
  }

  /** The chart. Throws {@link Unsayable} if it cannot be said. */
  ObjectNode chart() {
    ObjectNode chart = state(root, "m").put("id", "m");
    if (root.hasAttribute("initial")) {
      // Deep or several ones are entered from a state in front of them.
      chart.put("initial", "start");
      ObjectNode start = ((ObjectNode) chart.get("states")).putObject("start");
      targets(start.putObject("always"), root.getAttribute("initial"));
    }
    return chart;
  }

  private ObjectNode state(Element element, String path) {
    ObjectNode json = JSON.createObjectNode();
    String kind = element.getLocalName();
    List<Element> inner = states(element);
    if (kind.equals("history")) {
      return history(element, json);
    }
    if (!Set.of("state", "scxml").contains(kind)) {
      json.put("type", kind);
    }
    if (!inner.isEmpty()) {
      ObjectNode states = json.putObject("states");
      for (int i = 0; i < inner.size(); i++) {
        states.set("s" + i, state(inner.get(i), path + ".s" + i));
      }
      initial(element, path, json);
    }
    List<Element> transitions = new ArrayList<>();
    inside(element).forEach(it -> part(it, json, transitions));
    new ScxmlTransitions(this).into(json, transitions);
    return json;
  }

  private void part(Element element, ObjectNode json, List<Element> transitions) {
    switch (element.getLocalName()) {
      case "state", "parallel", "final", "history", "initial" -> {}
      case "onentry" -> actions(element, json.withArray("entry"));
      case "onexit" -> actions(element, json.withArray("exit"));
      case "transition" -> transitions.add(element);
      default -> throw new Unsayable("element " + element.getLocalName());
    }
  }

  private ObjectNode history(Element element, ObjectNode json) {
    json.put("type", "history");
    json.put("history", element.getAttribute("type").equals("deep") ? "deep" : "shallow");
    inside(element).forEach(it -> targets(json, it.getAttribute("target")));
    return json;
  }

  private void initial(Element element, String path, ObjectNode json) {
    if (!Set.of("state", "scxml").contains(element.getLocalName())) {
      return;
    }
    List<Element> own = inside(element).filter(it -> it.getLocalName().equals("initial")).toList();
    String first = own.isEmpty() ? element.getAttribute("initial") : transition(own.getFirst());
    boolean none = element == root || first.isEmpty();
    String target = none ? first(element, path) : paths.getOrDefault(first, "");
    if (!target.matches(path + "\\.s\\d+")) {
      throw new Unsayable("initial that is no child");
    }
    ObjectNode said = json.putObject("initial");
    said.put("target", target.substring(path.length() + 1));
    own.forEach(it -> actions(inside(it).findFirst().orElseThrow(), said.withArray("actions")));
  }

  private static String transition(Element initial) {
    return inside(initial).findFirst().orElseThrow().getAttribute("target");
  }

  private static String first(Element element, String path) {
    List<Element> inner = states(element);
    int at =
        IntStream.range(0, inner.size())
            .filter(i -> !inner.get(i).getLocalName().equals("history"))
            .findFirst()
            .orElseThrow();
    return path + ".s" + at;
  }

  /** Says where to. */
  void targets(ObjectNode json, String targets) {
    ArrayNode list = json.putArray("target");
    for (String target : targets.strip().split("\\s+")) {
      list.add("#" + paths.getOrDefault(target, "unknown"));
    }
  }

  /** The path of a state of that name, or the name. */
  String pathOf(String id) {
    return paths.getOrDefault(id, id);
  }

  /** Says what to do. */
  void actions(Element around, ArrayNode list) {
    inside(around).forEach(it -> list.add(action(it)));
  }

  private ObjectNode action(Element element) {
    ObjectNode json = JSON.createObjectNode();
    switch (element.getLocalName()) {
      case "log" -> json.put("type", "log");
      case "raise" -> raise(json, element);
      case "send" -> {
        Stream.of("target", "targetexpr", "type", "typeexpr", "eventexpr", "delayexpr", "namelist")
            .filter(element::hasAttribute)
            .findFirst()
            .ifPresent(
                key -> {
                  throw new Unsayable("send with " + key);
                });
        inside(element)
            .findFirst()
            .ifPresent(
                it -> {
                  throw new Unsayable("send with " + it.getLocalName());
                });
        raise(json, element).put("delay", millis(element)).put("id", "sent." + sent++);
      }
      default -> throw new Unsayable("element " + element.getLocalName());
    }
    return json;
  }

  private static ObjectNode raise(ObjectNode json, Element element) {
    json.put("type", "raise");
    return json.putObject("params").put("event", element.getAttribute("event"));
  }

  private static long millis(Element send) {
    String delay = send.getAttribute("delay").strip();
    if (delay.endsWith("ms")) {
      return Math.round(Double.parseDouble(delay.substring(0, delay.length() - 2)));
    }
    return delay.isEmpty()
        ? 0
        : Math.round(1000 * Double.parseDouble(delay.substring(0, delay.length() - 1)));
  }
}
