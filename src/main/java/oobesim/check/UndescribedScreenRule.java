// SPDX-License-Identifier: Apache-2.0
package oobesim.check;

import java.util.List;
import oobesim.document.Finding;

/** Every screen that a flow names can be drawn. */
final class UndescribedScreenRule implements FlowRule {
  @Override
  public List<Finding> check(CheckedFlow flow) {
    return flow.chart().states().stream()
        .flatMap(
            state ->
                CheckedFlow.screenOf(state)
                    .filter(screen -> !flow.screens().ids().contains(screen))
                    .map(
                        screen ->
                            flow.warning(
                                "screen-not-described",
                                state,
                                "the screen \"" + screen + "\" cannot be drawn yet",
                                "it stays empty in a run"))
                    .stream())
        .toList();
  }
}
