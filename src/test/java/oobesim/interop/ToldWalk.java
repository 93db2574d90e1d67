// SPDX-License-Identifier: Apache-2.0
package oobesim.interop;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import oobesim.session.Timers;
import oobesim.statechart.ActionCall;
import oobesim.statechart.Event;
import oobesim.statechart.RecordedStep;
import oobesim.statechart.Rules;
import oobesim.statechart.StateConfiguration;
import oobesim.statechart.StateId;
import oobesim.statechart.Statechart;
import oobesim.statechart.Step;
import oobesim.statechart.Stepper;
import oobesim.statechart.TimerCommand;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A walk of our engine through a chart, step by step, and what another one has to know to go it.
 *
 * @param <C> the context
 */
final class ToldWalk<C> {
  private static final JsonMapper JSON = new JsonMapper();
  private static final Event INIT = Event.of("xstate.init");

  private final Stepper<C> stepper;
  private final Teller<C> teller;
  private final List<RecordedStep> steps = new ArrayList<>();
  private final ObjectNode start;
  private final ArrayNode lines = JSON.createArrayNode();
  private Step<C> last;
  private Timers timers = Timers.NONE;

  ToldWalk(Statechart chart, ChartWords words, Rules<C> rules, C context) {
    this.stepper = new Stepper<>(chart, rules);
    this.teller = new Teller<>(words, rules);
    this.last = stepper.start(context);
    this.start = teller.told(context, INIT, last, Duration.ZERO, false);
    note(INIT, Duration.ZERO);
  }

  /** An event comes at a moment; it is a timer's if one is due that raises it. */
  Step<C> takes(C context, Event event, Duration at) {
    Optional<Timers.Waiting> due =
        timers.next().filter(it -> it.due().compareTo(at) <= 0 && it.event().equals(event));
    due.ifPresent(timer -> timers = timers.without(timer));
    last = stepper.step(last.configuration(), context, event);
    lines.add(teller.told(context, event, last, at, due.isPresent()));
    note(event, at);
    return last;
  }

  private void note(Event event, Duration at) {
    timers = timers.after(last.timers(), at);
    Map<String, List<String>> history = new TreeMap<>();
    last.configuration().history().forEach((id, past) -> history.put(id.value(), ids(past)));
    steps.add(
        new RecordedStep(
            event.name(),
            ids(last.configuration().active()),
            last.actions().stream().map(ToldWalk::text).toList(),
            last.timers().stream().map(ToldWalk::text).toList(),
            history,
            last.handled(),
            last.done()));
  }

  private static List<String> ids(Iterable<StateId> states) {
    List<String> ids = new ArrayList<>();
    states.forEach(state -> ids.add(state.value()));
    return ids;
  }

  private static String text(ActionCall call) {
    return call.parameters().isEmpty()
        ? call.name()
        : call.name() + " " + JSON.writeValueAsString(call.parameters());
  }

  private static String text(TimerCommand command) {
    return switch (command) {
      case TimerCommand.Start start -> "start " + start.id() + " " + start.delay().toNanos();
      case TimerCommand.Cancel cancel -> "cancel " + cancel.id();
    };
  }

  StateConfiguration configuration() {
    return last.configuration();
  }

  /** What the latest step did. */
  Step<C> last() {
    return last;
  }

  /** What runs. */
  Timers timers() {
    return timers;
  }

  /** What the engine did. */
  List<RecordedStep> steps() {
    return steps;
  }

  /** What another engine is asked, to go the same way. */
  JsonNode question() {
    ObjectNode walk = JSON.createObjectNode();
    walk.set("start", start);
    walk.set("steps", lines);
    return walk;
  }
}
