// SPDX-License-Identifier: Apache-2.0
package oobesim.interop;

import java.util.ArrayList;
import java.util.List;
import oobesim.interop.ScxmlReader.Unsayable;
import org.w3c.dom.Element;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Puts the transitions of a state in SCXML into our form. There the first one that matches is
 * taken, here the one with the narrowest descriptor; that can be said where these are the same.
 *
 * @param reader knows the states
 */
record ScxmlTransitions(ScxmlReader reader) {
  private static final JsonMapper JSON = new JsonMapper();

  void into(ObjectNode state, List<Element> transitions) {
    List<String> before = new ArrayList<>();
    for (Element transition : transitions) {
      ObjectNode json = transition(transition);
      String events = transition.getAttribute("event").strip();
      if (events.isEmpty()) {
        state.withArray("always").add(json);
        continue;
      }
      for (String event : events.split("\\s+")) {
        String descriptor = descriptor(event);
        if (before.stream()
            .anyMatch(wide -> !wide.equals(descriptor) && covers(wide, descriptor))) {
          throw new Unsayable("a wider descriptor first");
        }
        before.add(descriptor);
        if (state.path("on").isMissingNode()) {
          state.putObject("on");
        }
        ((ObjectNode) state.get("on")).withArray(descriptor).add(json.deepCopy());
      }
    }
  }

  /** There, a word answers whatever begins with it. */
  private String descriptor(String event) {
    if (event.equals("*")) {
      return event;
    }
    String plain = event.endsWith(".*") ? event.substring(0, event.length() - 2) : event;
    String done = "done.state.";
    return plain.startsWith(done)
        ? "xstate." + done + reader.pathOf(plain.substring(done.length()))
        : plain + ".*";
  }

  private static boolean covers(String wide, String narrow) {
    return wide.equals("*")
        || wide.endsWith(".*") && narrow.startsWith(wide.substring(0, wide.length() - 1));
  }

  private ObjectNode transition(Element element) {
    ObjectNode json = JSON.createObjectNode();
    switch (element.getAttribute("cond").strip()) {
      case "", "true" -> {}
      case "false" -> json.put("guard", "never");
      default -> throw new Unsayable("condition over data");
    }
    if (element.hasAttribute("target")) {
      reader.targets(json, element.getAttribute("target"));
      if (!internal(element)) {
        json.put("reenter", true);
      }
    }
    reader.actions(element, json.withArray("actions"));
    return json;
  }

  private boolean internal(Element element) {
    String source = reader.pathOf(((Element) element.getParentNode()).getAttribute("id"));
    boolean compound = element.getParentNode().getLocalName().equals("state");
    return element.getAttribute("type").equals("internal")
        && compound
        && List.of(element.getAttribute("target").strip().split("\\s+")).stream()
            .allMatch(target -> reader.pathOf(target).startsWith(source + "."));
  }
}
