// SPDX-License-Identifier: Apache-2.0
package oobesim.statechart.file;

import java.util.List;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import oobesim.document.Markup;
import oobesim.statechart.ActionCall;
import oobesim.statechart.Cause;
import oobesim.statechart.Transition;

/** What stands beside arrows and in boxes of drawn charts: {@code event [guard] / actions}. */
final class Label {
  private static final Pattern LINE_END = Pattern.compile("\\R|\\t");

  private Label() {}

  static String of(Transition transition) {
    StringJoiner words = new StringJoiner(" ");
    String cause = of(transition.cause());
    if (!cause.isEmpty()) {
      words.add(cause);
    }
    transition.guard().ifPresent(guard -> words.add("[" + guard.text() + "]"));
    if (!transition.actions().isEmpty()) {
      words.add("/ " + of(transition.actions()));
    }
    return words.toString();
  }

  static String of(Cause cause) {
    return cause instanceof Cause.Always ? "" : cause.said();
  }

  static String of(List<ActionCall> actions) {
    return actions.stream().map(Label::of).collect(Collectors.joining(", "));
  }

  private static String of(ActionCall call) {
    String parameters =
        call.parameters().entrySet().stream()
            .map(entry -> entry.getKey() + "=" + entry.getValue())
            .collect(Collectors.joining(", "));
    return oneLine(parameters.isEmpty() ? call.name() : call.name() + "(" + parameters + ")");
  }

  /** A parameter may be any text; a line of it must not be taken for one of the drawing. */
  private static String oneLine(String text) {
    return LINE_END.matcher(Markup.allowed(text)).replaceAll(" ");
  }
}
