// SPDX-License-Identifier: Apache-2.0
package oobesim.statechart;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A step as texts, so that a difference can be read.
 *
 * @param event what was answered
 * @param active all active states in document order
 * @param actions what was done, in order
 * @param timers what was started and cancelled, in order
 * @param history what each history state recalls
 * @param handled whether any transition was taken
 * @param done whether the machine has ended
 */
public record RecordedStep(
    String event,
    List<String> active,
    List<String> actions,
    List<String> timers,
    Map<String, List<String>> history,
    boolean handled,
    boolean done) {
  public RecordedStep {
    history = new TreeMap<>(history);
  }

  static RecordedStep of(Event event, Step<?> step) {
    Map<String, List<String>> history = new TreeMap<>();
    step.configuration()
        .history()
        .forEach(
            (id, states) -> history.put(id.value(), states.stream().map(StateId::value).toList()));
    return new RecordedStep(
        event.name(),
        step.configuration().active().stream().map(StateId::value).toList(),
        step.actions().stream().map(ActionCall::name).toList(),
        step.timers().stream().map(RecordedStep::text).toList(),
        history,
        step.handled(),
        step.done());
  }

  private static String text(TimerCommand timer) {
    return switch (timer) {
      case TimerCommand.Start start -> "start " + start.id() + " " + start.delay().toMillis();
      case TimerCommand.Cancel cancel -> "cancel " + cancel.id();
    };
  }

  /** The steps one a line. */
  public static String lines(List<RecordedStep> steps) {
    return steps.stream().map(RecordedStep::toString).collect(Collectors.joining("\n"));
  }
}
