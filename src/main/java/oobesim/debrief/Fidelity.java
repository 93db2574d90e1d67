// SPDX-License-Identifier: Apache-2.0
package oobesim.debrief;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import oobesim.assessment.Moment;
import oobesim.assessment.Trace;
import oobesim.flow.FailureEntry;
import oobesim.flow.FailureWords;
import oobesim.flow.Flow;
import oobesim.i18n.Words;
import oobesim.page.PageId;
import oobesim.screen.ScreenCatalog;
import oobesim.screen.ScreenNames;
import oobesim.session.JournalEntry;
import oobesim.statechart.State;
import oobesim.statechart.StateId;

/**
 * How true a run is: how sure it is that a real device would have shown this.
 *
 * @param screens title and sureness of each screen that was walked
 * @param failures the same of each failure that was met
 */
public record Fidelity(Map<String, String> screens, Map<String, String> failures) {
  /** How sure something can be, the surest first. */
  static final List<String> SURE = List.of("documented", "observed", "inferred", "disputed");

  private static final String CONFIDENCE = "confidence";

  /** What was walked, in the order of the run. */
  static Fidelity of(Trace trace, Flow flow, ScreenCatalog catalog, Words words) {
    FailureWords told = FailureWords.of(words);
    Map<PageId, String> sure = new LinkedHashMap<>();
    Map<String, String> screens = new LinkedHashMap<>();
    Map<String, String> failures = new LinkedHashMap<>();
    for (Moment moment : trace.moments()) {
      switch (moment.entry()) {
        case JournalEntry.Stepped step ->
            step.states().forEach(state -> walked(new StateId(state), flow, sure));
        case JournalEntry.Failed failed ->
            flow.failures()
                .find(failed.failure().id())
                .ifPresent(it -> failures.put(named(it, failed, told), confidence(it)));
        default -> {}
      }
    }
    sure.forEach(
        (page, how) ->
            screens.merge(
                words.say(ScreenNames.of(catalog.describe(page, trace.world()))),
                how,
                Fidelity::less));
    return new Fidelity(screens, failures);
  }

  /** Of all states in which a screen was seen the least sure one decides. */
  private static void walked(StateId id, Flow flow, Map<PageId, String> sure) {
    Optional<State> state = flow.chart().find(id);
    String confidence = "";
    while (state.isPresent()) {
      State here = state.get();
      confidence = confidence.isEmpty() ? here.meta().getOrDefault(CONFIDENCE, "") : confidence;
      Optional<PageId> screen = flow.screenOf(here.id());
      if (screen.isPresent()) {
        if (!confidence.isEmpty()) {
          sure.merge(screen.get(), confidence, Fidelity::less);
        }
        return;
      }
      state = flow.chart().parentOf(here);
    }
  }

  private static String less(String one, String other) {
    return SURE.indexOf(one) >= SURE.indexOf(other) ? one : other;
  }

  private static String named(FailureEntry entry, JournalEntry.Failed failed, FailureWords words) {
    String code = failed.failure().code();
    return code.isEmpty() ? words.title(entry) : words.title(entry) + " (" + code + ")";
  }

  private static String confidence(FailureEntry entry) {
    return entry.knowledge().confidence();
  }

  /** The titles of what is as sure as that. */
  List<String> screens(String confidence) {
    return with(screens, confidence);
  }

  /** The failures that are as sure as that. */
  List<String> failures(String confidence) {
    return with(failures, confidence);
  }

  private static List<String> with(Map<String, String> all, String confidence) {
    List<String> names = new ArrayList<>();
    all.forEach(
        (name, how) -> {
          if (how.equals(confidence)) {
            names.add(name);
          }
        });
    return names;
  }
}
