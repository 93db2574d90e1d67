// SPDX-License-Identifier: Apache-2.0
package oobesim.statechart.file;

import java.util.Map;
import oobesim.statechart.ActionCall;
import oobesim.statechart.Cause;
import oobesim.statechart.Delay;
import oobesim.statechart.Guard;
import oobesim.statechart.Raise;
import oobesim.statechart.StateId;

/** The small pieces of SCXML. */
final class Xml {
  private Xml() {}

  /** An id as XML wants it: dots and hyphens may stand in it, parentheses may not. */
  static String name(StateId id) {
    return id.value().replaceAll("[^\\w.-]", "_");
  }

  static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  /** The event attribute, with a blank before it; nothing for an eventless transition. */
  static String event(Cause cause) {
    return switch (cause) {
      case Cause.Always _ -> "";
      case Cause.Done(StateId source) -> " event=\"done.state." + name(source) + "\"";
      case Cause.On(String event) -> " event=\"" + escaped(event) + "\"";
      case Cause.After after -> " event=\"" + escaped(after.event()) + "\"";
    };
  }

  static String condition(Guard guard) {
    return switch (guard) {
      case Guard.Fact(String name) -> "fact('" + name + "')";
      case Guard.Not(Guard inner) -> "!" + grouped(inner);
      case Guard.And(Guard left, Guard right) -> grouped(left) + " && " + grouped(right);
      case Guard.Or(Guard left, Guard right) -> condition(left) + " || " + condition(right);
    };
  }

  private static String grouped(Guard guard) {
    return switch (guard) {
      case Guard.Fact _, Guard.Not _ -> condition(guard);
      case Guard.And _, Guard.Or _ -> "(" + condition(guard) + ")";
    };
  }

  /** The element that starts a state's timer. */
  static String start(Cause.After timer) {
    String event = escaped(timer.event());
    return "<send event=\"" + event + "\" id=\"" + event + "\"" + delay(timer.delay()) + "/>";
  }

  private static String delay(Delay delay) {
    return switch (delay) {
      case Delay.Fixed fixed -> " delay=\"" + fixed.text() + "ms\"";
      case Delay.Named(String name) -> " delayexpr=\"duration('" + name + "')\"";
    };
  }

  static String action(ActionCall call) {
    return call.name().equals(Raise.NAME) ? raise(call) : own(call);
  }

  private static String raise(ActionCall call) {
    String event = " event=\"" + escaped(call.parameter(Raise.EVENT)) + "\"";
    return Raise.delay(call)
        .map(
            delay ->
                "<send"
                    + event
                    + " id=\""
                    + escaped(Raise.timer(call))
                    + "\""
                    + delay(delay)
                    + "/>")
        .orElse("<raise" + event + "/>");
  }

  private static String own(ActionCall call) {
    StringBuilder element =
        new StringBuilder("<o:action name=\"").append(escaped(call.name())).append("\"");
    for (Map.Entry<String, String> parameter : call.parameters().entrySet()) {
      element
          .append(' ')
          .append("param-")
          .append(escaped(parameter.getKey()))
          .append("=\"")
          .append(escaped(parameter.getValue()))
          .append('"');
    }
    return element.append("/>").toString();
  }
}
