// SPDX-License-Identifier: Apache-2.0
package oobesim.statechart.file;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import oobesim.document.XmlText;
import oobesim.statechart.AtomicState;
import oobesim.statechart.Cause;
import oobesim.statechart.CompoundState;
import oobesim.statechart.FinalState;
import oobesim.statechart.HistoryState;
import oobesim.statechart.ParallelState;
import oobesim.statechart.State;
import oobesim.statechart.StateId;
import oobesim.statechart.Statechart;
import oobesim.statechart.Transition;

/**
 * Writes a chart as W3C SCXML.
 *
 * <p>What SCXML sees differently: it takes candidates in document order, so the most specific event
 * descriptors come first here; its descriptor {@code key} answers {@code key.win}, too; a
 * transition from a state to itself always leaves it; and where one region answers an event, states
 * around the regions answer it for the other ones.
 */
final class ScxmlWriter {
  // SCXML ends in a final child of its outermost element, which is one level outside our root.
  private static final String ENDED = "xstate.ended";
  private static final String TARGET = "target";

  /** What an engine has to bring, and where the limits of the form are told. */
  private static final String LEFT_OPEN =
      "fact(name), duration(name), o:action: docs/statechart.md";

  private final Statechart chart;
  private final XmlText xml = XmlText.indented("version=\"1.0\" encoding=\"UTF-8\"");

  ScxmlWriter(Statechart chart) {
    this.chart = chart;
  }

  String write() {
    xml.open("scxml")
        .attribute("xmlns", "http://www.w3.org/2005/07/scxml")
        .attribute("xmlns:o", "urn:oobesim:action")
        .attribute("version", "1.0")
        .attribute("datamodel", "ecmascript")
        .attribute("initial", Xml.name(chart.root().id()));
    xml.comment(LEFT_OPEN);
    state(chart.root());
    xml.empty("final").attribute("id", ENDED);
    return xml.close().toString();
  }

  private void state(State state) {
    switch (state) {
      case AtomicState _ -> element("state", state);
      case FinalState _ when region(state) -> ended(state);
      case FinalState _ -> element("final", state);
      case ParallelState _ -> element("parallel", state);
      case CompoundState compound -> compound(compound);
      case HistoryState history -> history(history);
    }
  }

  private void compound(CompoundState state) {
    String target = Xml.name(state.initial().target());
    xml.open("state").attribute("id", Xml.name(state.id()));
    if (state.initial().actions().isEmpty()) {
      xml.attribute("initial", target);
    } else {
      xml.open("initial").open("transition").attribute("target", target);
      state.initial().actions().forEach(call -> Xml.action(xml, call));
      xml.close().close();
    }
    content(state);
    xml.close();
  }

  private boolean region(State state) {
    return chart.parentOf(state).stream().anyMatch(ParallelState.class::isInstance);
  }

  /** In SCXML no region is a final state, but one may begin with its end. */
  private void ended(State region) {
    String end = Xml.name(region.id()) + "." + ENDED;
    xml.open("state").attribute("id", Xml.name(region.id())).attribute("initial", end);
    content(region);
    xml.empty("final").attribute("id", end);
    xml.close();
  }

  private void element(String name, State state) {
    boolean empty =
        state.children().isEmpty()
            && state.transitions().isEmpty()
            && state.entry().isEmpty()
            && state.exit().isEmpty();
    (empty ? xml.empty(name) : xml.open(name)).attribute("id", Xml.name(state.id()));
    if (!empty) {
      content(state);
      xml.close();
    }
  }

  private void content(State state) {
    List<Cause.After> timers = timers(state);
    if (!state.entry().isEmpty() || !timers.isEmpty()) {
      xml.open("onentry");
      state.entry().forEach(call -> Xml.action(xml, call));
      timers.forEach(timer -> Xml.start(xml, timer));
      xml.close();
    }
    if (!state.exit().isEmpty() || !timers.isEmpty()) {
      xml.open("onexit");
      state.exit().forEach(call -> Xml.action(xml, call));
      timers.forEach(timer -> xml.empty("cancel").attribute("sendid", timer.event()));
      xml.close();
    }
    state.transitions().stream()
        .sorted(Comparator.comparingInt(ScxmlWriter::width))
        .forEach(this::transition);
    if (chart.parentOf(state).isEmpty() && !state.children().isEmpty()) {
      xml.empty("transition");
      Xml.event(xml, new Cause.Done(state.id()));
      xml.attribute(TARGET, ENDED);
    }
    state.children().forEach(this::state);
  }

  private static List<Cause.After> timers(State state) {
    return state.transitions().stream()
        .map(Transition::cause)
        .filter(Cause.After.class::isInstance)
        .map(Cause.After.class::cast)
        .distinct()
        .toList();
  }

  /** The narrower a descriptor, the smaller; exact ones before all with a star. */
  private static int width(Transition transition) {
    String descriptor = transition.cause().descriptor().orElse("");
    return descriptor.endsWith("*") ? Integer.MAX_VALUE - descriptor.length() : 0;
  }

  private void transition(Transition transition) {
    boolean empty = transition.actions().isEmpty();
    XmlText begun = empty ? xml.empty("transition") : xml.open("transition");
    Xml.event(xml, transition.cause());
    condition(transition).ifPresent(condition -> begun.attribute("cond", condition));
    targets(transition.targets());
    if (internal(transition)) {
      xml.attribute("type", "internal");
    }
    if (!empty) {
      transition.actions().forEach(call -> Xml.action(xml, call));
      xml.close();
    }
  }

  /** A transition without anything is none in SCXML, so one that only acts has what is true. */
  private static Optional<String> condition(Transition transition) {
    boolean bare = transition.cause() instanceof Cause.Always && transition.targets().isEmpty();
    return transition
        .guard()
        .map(Xml::condition)
        .or(() -> bare ? Optional.of("true") : Optional.empty());
  }

  private boolean internal(Transition transition) {
    return !transition.reenter()
        && !transition.targets().isEmpty()
        && chart.find(transition.source()).orElseThrow() instanceof CompoundState
        && transition.targets().stream()
            .allMatch(target -> chart.isInside(target, transition.source()));
  }

  private void history(HistoryState history) {
    xml.open("history")
        .attribute("id", Xml.name(history.id()))
        .attribute("type", history.depth().name().toLowerCase(Locale.ROOT));
    xml.empty("transition");
    targets(defaults(history));
    xml.close();
  }

  // SCXML wants the default to be written down.
  private List<StateId> defaults(HistoryState history) {
    if (!history.defaults().isEmpty()) {
      return history.defaults();
    }
    return switch (chart.parentOf(history).orElseThrow()) {
      case CompoundState parent -> List.of(parent.initial().target());
      case ParallelState parent -> parent.regions().stream().map(State::id).toList();
      case AtomicState _, FinalState _, HistoryState _ -> List.of();
    };
  }

  private void targets(List<StateId> targets) {
    if (!targets.isEmpty()) {
      xml.attribute(TARGET, targets.stream().map(Xml::name).collect(Collectors.joining(" ")));
    }
  }
}
