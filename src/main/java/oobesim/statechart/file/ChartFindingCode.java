// SPDX-License-Identifier: Apache-2.0
package oobesim.statechart.file;

import java.util.Locale;
import oobesim.document.Severity;

/** Every kind of fault that a statechart file can have. */
public enum ChartFindingCode {
  MALFORMED_JSON("The text is not JSON."),
  EMPTY_FILE("The file holds nothing."),
  DUPLICATE_KEY(Severity.WARNING, "An object has the same key twice; only the last one counts."),
  SEVERAL_DOCUMENTS("The file goes on after the chart."),
  NOT_AN_OBJECT("A chart is one JSON object, and this is something else."),
  WRONG_KIND("A value is of another kind than its key needs, such as a number for a text."),
  UNKNOWN_KEY("A key that no chart, state, transition or action has."),
  MISPLACED_KEY("A key that this kind of state cannot have."),
  UNKNOWN_TYPE("A state's type is none of atomic, compound, parallel, final, history."),
  UNKNOWN_HISTORY("A history state is neither shallow nor deep."),
  UNKNOWN_CONFIDENCE("meta.confidence is none of documented, observed, inferred, disputed."),
  ILLEGAL_KEY("A state's key is not kebab-case."),
  ILLEGAL_ID("An id is not kebab-case."),
  DUPLICATE_ID("Two states have the same id."),
  ILLEGAL_EVENT("An event descriptor is not dotted words with at most one star at the end."),
  MISSING_STATES("A compound or parallel state has nothing inside."),
  ATOMIC_WITH_STATES("A state that calls itself atomic has states inside."),
  MISSING_INITIAL("A compound state does not say where it starts."),
  UNKNOWN_INITIAL("A compound state starts at something that is not its child."),
  MISPLACED_INITIAL("Only a compound state has an initial state."),
  UNKNOWN_TARGET("A target names no state."),
  EMPTY_TARGET("A target is there but names nothing; without the key the machine stays."),
  CLASHING_TARGETS("Several targets that cannot be active together."),
  REENTER_WITHOUT_TARGET(Severity.WARNING, "reenter means nothing without a target."),
  UNKNOWN_FACT("A guard speaks of a fact that nobody knows."),
  MALFORMED_GUARD("A guard is not a boolean expression over facts."),
  UNKNOWN_ACTION("An action that nobody can do."),
  UNTYPED_ACTION("An action object does not name its action in type."),
  MISSING_PARAMETER("An action lacks a parameter that it needs."),
  UNKNOWN_PARAMETER("An action has a parameter that it does not know."),
  UNKNOWN_DURATION("A delay names a duration that nobody knows."),
  MALFORMED_DELAY("A delay is no count of milliseconds, no ISO-8601 duration and no name."),
  DUPLICATE_DELAY("Two keys of after mean the same time."),
  HISTORY_AS_ROOT("The root cannot be a history state."),
  HISTORY_WITH_STATES("A history state has states inside."),
  MISSING_HISTORY_DEFAULT("A history state is where its parent starts, and says no default."),
  MISPLACED_HISTORY_DEFAULT("A history state's default lies outside its parent."),
  CIRCULAR_HISTORY("The defaults of history states lead back to themselves."),
  FINAL_WITH_TRANSITIONS("A final state has transitions."),
  FINAL_WITH_STATES("A final state has states inside."),
  DONE_WITHOUT_FINAL(Severity.WARNING, "onDone on a state that can never be done."),
  UNREACHABLE_STATE(Severity.WARNING, "No way leads from the start to the state."),
  SHADOWED_TRANSITION(Severity.WARNING, "An earlier transition always goes before this one."),
  ENDLESS_ALWAYS("A cycle of eventless transitions that cannot end.");

  private final Severity severity;
  private final String meaning;

  ChartFindingCode(String meaning) {
    this(Severity.ERROR, meaning);
  }

  ChartFindingCode(Severity severity, String meaning) {
    this.severity = severity;
    this.meaning = meaning;
  }

  /** The stable kebab-case word that findings carry. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** How bad it is. */
  public Severity severity() {
    return severity;
  }

  /** One sentence for the reference page. */
  public String meaning() {
    return meaning;
  }
}
