// SPDX-License-Identifier: Apache-2.0
package oobesim.bench;

import java.time.Duration;
import oobesim.statechart.ActionCall;
import oobesim.statechart.Event;
import oobesim.statechart.Rules;
import oobesim.statechart.Statechart;
import oobesim.statechart.file.ChartReader;
import oobesim.statechart.file.ChartVocabulary;

/** The charts on which engines are measured, and what their names mean. */
final class BenchCharts {
  static final Statechart FLAT =
      chart(
          """
          {"id": "flat", "initial": "a", "states": {
            "a": {"on": {"next": "b"}}, "b": {"on": {"next": "c"}}, "c": {"on": {"next": "a"}}}}
          """);

  static final Statechart HIERARCHICAL =
      chart(
          """
          {"id": "deep", "initial": "a", "on": {"next": ".a"}, "states": {
            "a": {"initial": "b", "states": {
              "b": {"initial": "c", "entry": "show", "exit": "hide", "states": {
                "c": {"entry": "set", "on": {"next": [
                  {"target": "#deep.d", "guard": "x && !y"},
                  {"target": "#deep.d.e.f", "guard": "x || !(y && z)"}]}}}}}},
            "d": {"initial": "e", "states": {
              "e": {"initial": "f", "after": {"PT5S": "#deep.a"}, "states": {
                "f": {"exit": "clear", "on": {"next": {"target": "#deep.a", "guard": "!y"}}}}}}}}}
          """);

  static final Statechart PARALLEL =
      chart(
          """
          {"id": "wide", "type": "parallel", "states": {
            "p": {"initial": "a", "states": {
              "a": {"on": {"next": "b"}}, "b": {"on": {"next": "a"}}}},
            "q": {"initial": "a", "states": {
              "a": {"on": {"next": "b"}}, "b": {"always": "c"}, "c": {"on": {"next": "a"}}}},
            "r": {"initial": "a", "states": {
              "a": {"entry": "set", "on": {"next": "b"}},
              "b": {"entry": "clear", "on": {"next": {"target": "a", "guard": "!x"}}}}},
            "s": {}}}
          """);

  private BenchCharts() {}

  private static Statechart chart(String json) {
    return ChartReader.read(json, ChartVocabulary.open()).chart().orElseThrow();
  }

  /**
   * Three flags, of which actions set and clear the first.
   *
   * @param x set and cleared
   * @param y never set
   * @param z never set
   */
  record Flags(boolean x, boolean y, boolean z) {
    static final Flags NONE = new Flags(false, false, false);
    static final Flags SET = new Flags(true, false, false);
  }

  /** What the charts' names mean. */
  static final class FlagWords implements Rules<Flags> {
    @Override
    public boolean holds(Flags flags, String fact, Event event) {
      return switch (fact) {
        case "x" -> flags.x();
        case "y" -> flags.y();
        default -> flags.z();
      };
    }

    @Override
    public Flags apply(Flags flags, ActionCall action, Event event) {
      return switch (action.name()) {
        case "set" -> Flags.SET;
        case "clear" -> Flags.NONE;
        default -> flags;
      };
    }

    @Override
    public Duration delay(Flags flags, String name) {
      return Duration.ZERO;
    }
  }
}
