// SPDX-License-Identifier: Apache-2.0
package oobesim.authoring;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import oobesim.session.Durations;
import oobesim.session.Input;
import oobesim.session.InputWords;

/**
 * What was put in from outside in a run: before the person did anything it is where the drill
 * begins, later what goes wrong on the way, so long after a step.
 */
final class OutsideDraft {
  private final List<String> changes = new ArrayList<>();
  private final List<String> before = new ArrayList<>();
  private final List<Map<String, Object>> events = new ArrayList<>();
  private final List<String> leftOut = new ArrayList<>();

  OutsideDraft(List<Deed> deeds, List<RightStep> steps) {
    for (Deed deed : deeds) {
      if (deed.is(Deed.Part.OUTSIDE)) {
        if (deed.words().contains(InputWords.MASK)) {
          leftOut.add(deed.words());
        } else {
          step(deed, steps).ifPresentOrElse(step -> event(deed, step), () -> begin(deed));
        }
      }
    }
  }

  private static Optional<RightStep> step(Deed deed, List<RightStep> steps) {
    return steps.reversed().stream()
        .filter(step -> step.deed().moment().line() < deed.moment().line())
        .filter(step -> !Sign.of(step.deed()).card())
        .findFirst();
  }

  private void begin(Deed deed) {
    if (deed.input() instanceof Input.Change(String path, String value)) {
      changes.add(path + " " + value);
    } else {
      before.add(deed.words());
    }
  }

  private void event(Deed deed, RightStep step) {
    Duration after = deed.moment().at().minus(step.deed().moment().at());
    Map<String, Object> event = new LinkedHashMap<>();
    event.put("id", "event-" + (events.size() + 1));
    event.put("when", step.plain());
    event.put("after", Durations.of(after));
    event.put("do", List.of(deed.words()));
    events.add(event);
  }

  /** Settings that are different from the beginning. */
  List<String> changes() {
    return List.copyOf(changes);
  }

  /** What happened before the person came, lines of a script. */
  List<String> before() {
    return List.copyOf(before);
  }

  /** What goes wrong on the way. */
  List<Map<String, Object>> events() {
    return List.copyOf(events);
  }

  /** What cannot be taken over, for the journal does not have its secret. */
  List<String> leftOut() {
    return List.copyOf(leftOut);
  }
}
