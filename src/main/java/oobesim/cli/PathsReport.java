// SPDX-License-Identifier: Apache-2.0
package oobesim.cli;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import oobesim.exploration.Explored;
import oobesim.exploration.Goal;
import oobesim.exploration.PathSet;
import oobesim.exploration.Unreached;
import oobesim.exploration.Unreached.Why;
import oobesim.flow.Sources;
import oobesim.i18n.Phrase;
import oobesim.i18n.Words;
import oobesim.statechart.Guard;
import oobesim.statechart.State;
import oobesim.statechart.Transition;

/**
 * Tells what scripts cover.
 *
 * @param words the language
 * @param found what the exploration has found
 * @param paths the scripts
 * @param cover what they are to cover
 */
record PathsReport(Words words, Explored found, PathSet paths, PathCover cover) {
  private static final String BUNDLE = "exploration";
  private static final String SOURCE = "source";

  /** A text of the report. */
  String say(String key, Object... namesAndValues) {
    return words.say(Phrase.of(BUNDLE, key, namesAndValues));
  }

  /** The lines that the command prints. */
  List<String> text() {
    List<String> lines = new ArrayList<>(summary());
    for (int i = 0; i < paths.scripts().size(); i++) {
      lines.add(
          say(
              "script",
              "name",
              PathsCommand.name(i),
              "lines",
              paths.scripts().get(i).lines().size(),
              "adds",
              paths.scripts().get(i).adds().cardinality()));
    }
    if (!paths.unreached().isEmpty()) {
      lines.add("");
      lines.add(say("not-reached") + ":");
      paths.unreached().forEach(one -> lines.add(goal(one) + ": " + reason(one)));
    }
    return lines;
  }

  /** How much is covered, by what, and how far was looked. */
  List<String> summary() {
    BitSet wanted = cover.of(found.goals());
    BitSet met = (BitSet) paths.covered().clone();
    met.and(wanted);
    return List.of(
        say("covered." + cover.name(), "met", met.cardinality(), "all", wanted.cardinality()),
        say(
            "scripts",
            "scripts",
            paths.scripts().size(),
            "lines",
            paths.steps(),
            "bound",
            paths.bound()),
        say(found.bounded() ? "bounded" : "all-seen", "situations", found.situations()));
  }

  /** What was not reached. */
  String goal(Unreached one) {
    return switch (one.goal()) {
      case Goal.Stands(State state) -> say("goal.stands", "state", state.id().value());
      case Goal.Takes(Transition way) -> words(way);
      case Goal.Declines(Transition way) -> say("goal.declines", "way", words(way));
    };
  }

  private static String words(Transition way) {
    return way.source().value()
        + " "
        + way.cause().said()
        + way.guard().map(guard -> " [" + guard.text() + "]").orElse("")
        + (way.targets().isEmpty() ? "" : " → " + way.targets().getFirst().value());
  }

  /** Why it was not. */
  String reason(Unreached one) {
    return words.say(why(one));
  }

  /** The same for whoever says it later. */
  static Phrase why(Unreached one) {
    return switch (one.why()) {
      case Why.NotThere(var state) -> why("not-there", "state", state.value());
      case Why.NeverAsked(var state, String event) ->
          why("never-asked", "state", state.value(), "event", event);
      case Why.NeverTrue(var state, Guard guard) ->
          why("never-true", "state", state.value(), "guard", guard.text());
      case Why.AlwaysTrue(var state, Guard guard) ->
          why("always-true", "state", state.value(), "guard", guard.text());
      case Why.NoWay(var state) -> why("no-way", "state", state.value());
    };
  }

  private static Phrase why(String key, Object... namesAndValues) {
    return Phrase.of(BUNDLE, "why." + key, namesAndValues);
  }

  /** By each source that the chart names, the scripts that exercise what it describes. */
  Map<String, Set<String>> sources() {
    Map<String, Set<String>> sources = new TreeMap<>();
    Map<Integer, String> of = new LinkedHashMap<>();
    for (int number = 0; number < found.goals().size(); number++) {
      String source = source(found.goals().goal(number));
      of.put(number, source);
      Sources.each(source).forEach(one -> sources.putIfAbsent(one, new LinkedHashSet<>()));
    }
    for (int i = 0; i < paths.scripts().size(); i++) {
      String name = PathsCommand.name(i);
      paths.scripts().get(i).meets().stream()
          .forEach(
              number -> Sources.each(of.get(number)).forEach(one -> sources.get(one).add(name)));
    }
    return sources;
  }

  private String source(Goal goal) {
    return switch (goal) {
      case Goal.Stands(State state) -> state.meta().getOrDefault(SOURCE, "");
      case Goal.Takes(Transition way) -> way.meta().getOrDefault(SOURCE, "");
      case Goal.Declines _ -> "";
    };
  }
}
