// SPDX-License-Identifier: Apache-2.0
package oobesim.check;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import oobesim.document.Finding;
import oobesim.document.Nearest;
import oobesim.i18n.Messages;
import oobesim.i18n.Phrase;
import oobesim.statechart.ActionCall;
import oobesim.statechart.State;

/**
 * Every complaint that a flow shows at a control has its words; without them a page shows its id.
 */
final class UnknownMessageRule implements FlowRule {
  private static final String KEY = "message.";

  @Override
  public List<Finding> check(CheckedFlow flow) {
    List<String> known =
        Messages.load(Locale.ENGLISH).keys().stream()
            .filter(key -> key.startsWith(KEY))
            .map(key -> key.substring(KEY.length()))
            .sorted()
            .toList();
    return flow.chart().states().stream()
        .flatMap(state -> unknown(state, known).map(word -> finding(flow, state, word, known)))
        .toList();
  }

  private static Stream<String> unknown(State state, List<String> known) {
    return Stream.of(
            state.entry().stream(),
            state.exit().stream(),
            state.transitions().stream().flatMap(transition -> transition.actions().stream()))
        .flatMap(calls -> calls)
        .map(ActionCall::parameters)
        .filter(parameters -> parameters.containsKey("message"))
        .map(parameters -> parameters.get("message"))
        .filter(word -> !known.contains(word))
        .distinct();
  }

  private static Finding finding(CheckedFlow flow, State state, String word, List<String> known) {
    return flow.warning(
        "unknown-message",
        state,
        Phrase.of(
            CheckedFlow.BUNDLE,
            "unknown-message",
            "word",
            word,
            "nearest",
            Nearest.suggestion(word, known)));
  }
}
