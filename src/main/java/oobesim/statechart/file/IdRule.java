// SPDX-License-Identifier: Apache-2.0
package oobesim.statechart.file;

import java.util.HashMap;
import java.util.Map;
import oobesim.document.Json;
import oobesim.statechart.StateId;

/** No two states have the same id. */
final class IdRule implements ChartRule {
  @Override
  public void check(ChartDraft chart, Faults faults) {
    Map<StateId, StateDraft> seen = new HashMap<>();
    for (StateDraft state : chart.states()) {
      StateDraft twin = seen.putIfAbsent(state.id, state);
      if (twin != null) {
        Json at = state.json.get("id").orElse(state.json);
        faults.at(
            at, ChartFindingCode.DUPLICATE_ID.with("id", state.id.value(), "line", line(twin)));
      }
    }
  }

  private static int line(StateDraft state) {
    return state.json.position().line();
  }
}
