// SPDX-License-Identifier: Apache-2.0
package oobesim.statechart.file;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import oobesim.statechart.AtomicState;
import oobesim.statechart.Cause;
import oobesim.statechart.CompoundState;
import oobesim.statechart.FinalState;
import oobesim.statechart.Guard;
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
 * descriptors come first here; its descriptor {@code key} answers {@code key.win}, too; and a
 * transition from a state to itself always leaves it.
 */
final class ScxmlWriter {
  // SCXML ends in a final child of its outermost element, which is one level outside our root.
  private static final String ENDED = "xstate.ended";

  private final Statechart chart;
  private final Lines lines = new Lines();

  ScxmlWriter(Statechart chart) {
    this.chart = chart;
  }

  String write() {
    lines.add("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
    lines.open(
        "<scxml xmlns=\"http://www.w3.org/2005/07/scxml\" xmlns:o=\"urn:oobesim:action\""
            + " version=\"1.0\" datamodel=\"ecmascript\" initial=\""
            + Xml.name(chart.root().id())
            + "\">");
    state(chart.root());
    lines.add("<final id=\"" + ENDED + "\"/>");
    lines.close("</scxml>");
    return lines.toString();
  }

  private void state(State state) {
    String id = " id=\"" + Xml.name(state.id()) + "\"";
    switch (state) {
      case AtomicState _ -> element("state", id, state);
      case FinalState _ -> element("final", id, state);
      case ParallelState _ -> element("parallel", id, state);
      case CompoundState compound -> compound(compound, id);
      case HistoryState history -> history(history, id);
    }
  }

  private void compound(CompoundState state, String id) {
    String target = Xml.name(state.initial().target());
    if (state.initial().actions().isEmpty()) {
      element("state", id + " initial=\"" + target + "\"", state);
      return;
    }
    lines
        .open("<state" + id + ">")
        .open("<initial>")
        .open("<transition target=\"" + target + "\">");
    state.initial().actions().forEach(call -> lines.add(Xml.action(call)));
    lines.close("</transition>").close("</initial>");
    content(state);
    lines.close("</state>");
  }

  private void element(String name, String attributes, State state) {
    boolean empty =
        state.children().isEmpty()
            && state.transitions().isEmpty()
            && state.entry().isEmpty()
            && state.exit().isEmpty();
    if (empty) {
      lines.add("<" + name + attributes + "/>");
      return;
    }
    lines.open("<" + name + attributes + ">");
    content(state);
    lines.close("</" + name + ">");
  }

  private void content(State state) {
    List<Cause.After> timers = timers(state);
    if (!state.entry().isEmpty() || !timers.isEmpty()) {
      lines.open("<onentry>");
      state.entry().forEach(call -> lines.add(Xml.action(call)));
      timers.forEach(timer -> lines.add(Xml.start(timer)));
      lines.close("</onentry>");
    }
    if (!state.exit().isEmpty() || !timers.isEmpty()) {
      lines.open("<onexit>");
      state.exit().forEach(call -> lines.add(Xml.action(call)));
      timers.forEach(timer -> lines.add("<cancel sendid=\"" + Xml.escaped(timer.event()) + "\"/>"));
      lines.close("</onexit>");
    }
    state.transitions().stream()
        .sorted(Comparator.comparingInt(ScxmlWriter::width))
        .forEach(this::transition);
    if (chart.parentOf(state).isEmpty() && !state.children().isEmpty()) {
      String event = Xml.event(new Cause.Done(state.id()));
      lines.add("<transition" + event + " target=\"" + ENDED + "\"/>");
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
    String attributes =
        Xml.event(transition.cause())
            + transition.guard().map(ScxmlWriter::condition).orElse("")
            + targets(transition.targets())
            + (internal(transition) ? " type=\"internal\"" : "");
    if (transition.actions().isEmpty()) {
      lines.add("<transition" + attributes + "/>");
      return;
    }
    lines.open("<transition" + attributes + ">");
    transition.actions().forEach(call -> lines.add(Xml.action(call)));
    lines.close("</transition>");
  }

  private boolean internal(Transition transition) {
    return !transition.reenter()
        && !transition.targets().isEmpty()
        && chart.find(transition.source()).orElseThrow() instanceof CompoundState
        && transition.targets().stream()
            .allMatch(target -> chart.isInside(target, transition.source()));
  }

  private static String condition(Guard guard) {
    return " cond=\"" + Xml.escaped(Xml.condition(guard)) + "\"";
  }

  private void history(HistoryState history, String id) {
    String depth = history.depth().name().toLowerCase(Locale.ROOT);
    lines.open("<history" + id + " type=\"" + depth + "\">");
    lines.add("<transition" + targets(defaults(history)) + "/>");
    lines.close("</history>");
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

  private static String targets(List<StateId> targets) {
    return targets.isEmpty()
        ? ""
        : targets.stream().map(Xml::name).collect(Collectors.joining(" ", " target=\"", "\""));
  }
}
