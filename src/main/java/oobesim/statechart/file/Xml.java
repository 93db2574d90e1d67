// SPDX-License-Identifier: Apache-2.0
package oobesim.statechart.file;

import java.util.Optional;
import java.util.regex.Pattern;
import oobesim.document.XmlText;
import oobesim.statechart.ActionCall;
import oobesim.statechart.Cause;
import oobesim.statechart.Delay;
import oobesim.statechart.Guard;
import oobesim.statechart.Raise;
import oobesim.statechart.StateId;

/** The small pieces of SCXML. */
final class Xml {
  private static final String EVENT = "event";
  private static final Pattern NO_NAME = Pattern.compile("[^\\w.-]");
  private static final Pattern BEGINNING = Pattern.compile("[A-Za-z_]");

  private Xml() {}

  /**
   * An id as XML wants it: dots and hyphens may stand in it, but not before it, and parentheses and
   * foreign letters are told by their number, so that two ids never become one.
   */
  static String name(StateId id) {
    String name =
        NO_NAME
            .matcher(id.value())
            .replaceAll(it -> "_" + Integer.toHexString(it.group().codePointAt(0)) + "_");
    return BEGINNING.matcher(name).lookingAt() ? name : "_" + name;
  }

  /** The event of a transition that was just begun; nothing for an eventless one. */
  static void event(XmlText xml, Cause cause) {
    switch (cause) {
      case Cause.Always _ -> {}
      case Cause.Done(StateId source) -> xml.attribute(EVENT, "done.state." + name(source));
      case Cause.On(String event) -> xml.attribute(EVENT, event);
      case Cause.After after -> xml.attribute(EVENT, after.event());
    }
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
  static void start(XmlText xml, Cause.After timer) {
    send(xml, timer.event(), timer.event(), timer.delay());
  }

  private static void send(XmlText xml, String event, String id, Delay delay) {
    xml.empty("send").attribute(EVENT, event).attribute("id", id);
    switch (delay) {
      case Delay.Fixed fixed -> xml.attribute("delay", fixed.text() + "ms");
      case Delay.Named(String name) -> xml.attribute("delayexpr", "duration('" + name + "')");
    }
  }

  static void action(XmlText xml, ActionCall call) {
    if (call.name().equals(Raise.NAME)) {
      raise(xml, call);
    } else {
      xml.empty("o:action").attribute("name", call.name());
      call.parameters().forEach((name, value) -> xml.attribute("param-" + name, value));
    }
  }

  private static void raise(XmlText xml, ActionCall call) {
    String event = call.parameter(Raise.EVENT);
    Optional<Delay> delay = Raise.delay(call);
    if (delay.isPresent()) {
      send(xml, event, Raise.timer(call), delay.get());
    } else {
      xml.empty("raise").attribute(EVENT, event);
    }
  }
}
