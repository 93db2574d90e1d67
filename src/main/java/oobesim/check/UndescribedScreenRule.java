// SPDX-License-Identifier: Apache-2.0
package oobesim.check;

import java.util.List;
import java.util.Optional;
import oobesim.document.Finding;
import oobesim.i18n.Phrase;

/** Every screen that a flow names can be drawn. */
final class UndescribedScreenRule implements FlowRule {
  @Override
  public List<Finding> check(CheckedFlow flow) {
    return flow.chart().states().stream()
        .flatMap(
            state ->
                Optional.ofNullable(state.meta().get("screen"))
                    .filter(screen -> flow.own().named(screen).isEmpty())
                    .map(
                        screen ->
                            flow.warning(
                                "screen-not-described",
                                state,
                                Phrase.of(
                                    CheckedFlow.BUNDLE, "screen-not-described", "screen", screen)))
                    .stream())
        .toList();
  }
}
