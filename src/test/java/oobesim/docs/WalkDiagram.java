// SPDX-License-Identifier: Apache-2.0
package oobesim.docs;

import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Set;
import oobesim.session.JournalEntry;

/** The states that a run came by, as a Mermaid state diagram. */
final class WalkDiagram {
  private static final String AFTER = "xstate.after.";

  private final Set<String> boxes = new LinkedHashSet<>();
  private final Set<String> arrows = new LinkedHashSet<>();
  private String last = "";

  void restart() {
    boxes.clear();
    arrows.clear();
    last = "";
  }

  void step(JournalEntry.Stepped stepped) {
    String state =
        stepped.states().stream()
            .filter(id -> !id.endsWith("overlay.none"))
            .findFirst()
            .map(WalkDiagram::shortened)
            .orElse(last);
    String node = state.replaceAll("\\W", "_");
    boxes.add("  state \"" + state + "\" as " + node + "\n");
    arrows.add("  " + (last.isEmpty() ? "[*]" : last) + " --> " + node + label(stepped.event()));
    last = node;
  }

  String text() {
    return "```mermaid\nstateDiagram-v2\n"
        + String.join("", boxes)
        + String.join("\n", arrows)
        + "\n```\n";
  }

  private static String label(String event) {
    if (!event.startsWith(AFTER)) {
      return " : " + event;
    }
    String delay = event.substring(AFTER.length()).split("\\.")[0];
    boolean number = delay.chars().allMatch(Character::isDigit);
    return " : after "
        + (number ? Duration.ofMillis(Long.parseLong(delay)).toSeconds() + " s" : delay);
  }

  private static String shortened(String id) {
    return id.replaceFirst("^windows-oobe\\.", "")
        .replaceFirst("^on\\.", "")
        .replaceFirst("^oobe\\.(pages\\.)?", "");
  }
}
