// SPDX-License-Identifier: Apache-2.0
package oobesim.statechart.file;

import java.util.Locale;
import oobesim.document.Severity;
import oobesim.i18n.Phrase;

/** Every kind of fault that a statechart file can have. */
public enum ChartFindingCode {
  /** The text is not JSON. */
  MALFORMED_JSON,
  /** The file holds nothing. */
  EMPTY_FILE,
  /** An object has the same key twice; only the last one counts. */
  DUPLICATE_KEY(Severity.WARNING),
  /** The file goes on after the chart. */
  SEVERAL_DOCUMENTS,
  /** A chart is one JSON object, and this is something else. */
  NOT_AN_OBJECT,
  /** A value is of another kind than its key needs, such as a number for a text. */
  WRONG_KIND,
  /** A key that no chart, state, transition or action has. */
  UNKNOWN_KEY,
  /** A key that this kind of state cannot have. */
  MISPLACED_KEY,
  /** A state's type is none of atomic, compound, parallel, final, history. */
  UNKNOWN_TYPE,
  /** A history state is neither shallow nor deep. */
  UNKNOWN_HISTORY,
  /** meta.confidence is none of documented, observed, inferred, disputed. */
  UNKNOWN_CONFIDENCE,
  /** A state's key is not kebab-case. */
  ILLEGAL_KEY,
  /** An id is not kebab-case. */
  ILLEGAL_ID,
  /** Two states have the same id. */
  DUPLICATE_ID,
  /** An event descriptor is not dotted words with at most one star at the end. */
  ILLEGAL_EVENT,
  /** A compound or parallel state has nothing inside. */
  MISSING_STATES,
  /** A state that calls itself atomic has states inside. */
  ATOMIC_WITH_STATES,
  /** A compound state does not say where it starts. */
  MISSING_INITIAL,
  /** A compound state starts at something that is not its child. */
  UNKNOWN_INITIAL,
  /** Only a compound state has an initial state. */
  MISPLACED_INITIAL,
  /** A target names no state. */
  UNKNOWN_TARGET,
  /** A target is there but names nothing; without the key the machine stays. */
  EMPTY_TARGET,
  /** Several targets that cannot be active together. */
  CLASHING_TARGETS,
  /** reenter means nothing without a target. */
  REENTER_WITHOUT_TARGET(Severity.WARNING),
  /** A guard speaks of a fact that nobody knows. */
  UNKNOWN_FACT,
  /** A guard is not a boolean expression over facts. */
  MALFORMED_GUARD,
  /** An action that nobody can do. */
  UNKNOWN_ACTION,
  /** An action object does not name its action in type. */
  UNTYPED_ACTION,
  /** An action lacks a parameter that it needs. */
  MISSING_PARAMETER,
  /** An action has a parameter that it does not know. */
  UNKNOWN_PARAMETER,
  /** A delay names a duration that nobody knows. */
  UNKNOWN_DURATION,
  /** A delay is no count of milliseconds, no ISO-8601 duration and no name. */
  MALFORMED_DELAY,
  /** Two keys of after mean the same time. */
  DUPLICATE_DELAY,
  /** The root cannot be a history state. */
  HISTORY_AS_ROOT,
  /** A history state has states inside. */
  HISTORY_WITH_STATES,
  /** A history state is where its parent starts, and says no default. */
  MISSING_HISTORY_DEFAULT,
  /** A history state's default lies outside its parent. */
  MISPLACED_HISTORY_DEFAULT,
  /** The defaults of history states lead back to themselves. */
  CIRCULAR_HISTORY,
  /** A final state has transitions. */
  FINAL_WITH_TRANSITIONS,
  /** A final state has states inside. */
  FINAL_WITH_STATES,
  /** onDone on a state that can never be done. */
  DONE_WITHOUT_FINAL(Severity.WARNING),
  /** No way leads from the start to the state. */
  UNREACHABLE_STATE(Severity.WARNING),
  /** An earlier transition always goes before this one. */
  SHADOWED_TRANSITION(Severity.WARNING),
  /** A cycle of eventless transitions that cannot end. */
  ENDLESS_ALWAYS;

  /** Where the texts stand. */
  static final String BUNDLE = "findings-chart";

  private final Severity severity;

  ChartFindingCode() {
    this(Severity.ERROR);
  }

  ChartFindingCode(Severity severity) {
    this.severity = severity;
  }

  /** The stable kebab-case word that findings carry. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** How bad it is. */
  public Severity severity() {
    return severity;
  }

  /** This fault with what is filled into its text. */
  ChartFault with(Object... namesAndValues) {
    return new ChartFault(this, Phrase.of(BUNDLE, code(), namesAndValues));
  }

  /** The same said by another text of this code. */
  ChartFault of(String variant, Object... namesAndValues) {
    return new ChartFault(this, Phrase.of(BUNDLE, code() + "." + variant, namesAndValues));
  }
}
