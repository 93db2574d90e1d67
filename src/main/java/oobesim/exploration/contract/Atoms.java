// SPDX-License-Identifier: Apache-2.0
package oobesim.exploration.contract;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import oobesim.flow.FactCatalog;
import oobesim.flow.FailureEntry;
import oobesim.flow.Flow;
import oobesim.provisioning.DeviceMode;
import oobesim.provisioning.Failure;
import oobesim.provisioning.Milestone;
import oobesim.session.Session;
import oobesim.session.Taken;
import oobesim.statechart.State;
import oobesim.statechart.StateId;
import oobesim.statechart.Statechart;

/** What contracts may speak of, besides the facts of guards. */
final class Atoms {
  private static final String SCREEN = "screen.";
  private static final String STATE = "state.";
  private static final String PASSED = "passed.";
  private static final String MILESTONE = "milestone.";
  private static final String MODE = "mode.";
  private static final String FAILURE = "failure.";

  private final Flow flow;
  private final Map<String, Predicate<Look>> known = new ConcurrentHashMap<>();

  /** A run at the moment at which it is looked at. */
  record Look(Session run, List<Taken> taken) {}

  Atoms(Flow flow) {
    this.flow = flow;
  }

  /** Every word that a contract of a flow may use. */
  static Set<String> words(Flow flow) {
    Set<String> words = new LinkedHashSet<>(FactCatalog.names());
    flow.own().words().forEach(screen -> words.add(SCREEN + screen));
    for (State state : flow.chart().states()) {
      words.add(STATE + state.id().value());
      words.add(PASSED + state.id().value());
    }
    for (Milestone milestone : Milestone.values()) {
      words.add(MILESTONE + milestone.id());
    }
    for (DeviceMode mode : DeviceMode.values()) {
      words.add(MODE + word(mode));
    }
    flow.failures().all().stream().map(FailureEntry::id).forEach(id -> words.add(FAILURE + id));
    return words;
  }

  boolean holds(String word, Look look) {
    return known.computeIfAbsent(word, this::atom).test(look);
  }

  private Predicate<Look> atom(String word) {
    String name = word.substring(word.indexOf('.') + 1);
    if (word.startsWith(SCREEN)) {
      return look -> look.run().screen().value().equals(name);
    }
    if (word.startsWith(STATE) && flow.chart().find(new StateId(name)).isPresent()) {
      StateId id = new StateId(name);
      return look -> look.run().configuration().isActive(id);
    }
    if (word.startsWith(PASSED)) {
      StateId id = new StateId(name);
      return look -> passed(look, id);
    }
    if (word.startsWith(MILESTONE)) {
      Milestone milestone = Milestone.of(name);
      return look -> look.run().world().state().has(milestone);
    }
    if (word.startsWith(MODE)) {
      return look -> word(look.run().world().state().mode()).equals(name);
    }
    if (word.startsWith(FAILURE)) {
      return look ->
          look.run().world().state().failure().map(Failure::id).filter(name::equals).isPresent();
    }
    return look -> FactCatalog.holds(look.run().world(), word);
  }

  private boolean passed(Look look, StateId id) {
    Statechart chart = flow.chart();
    return look.run().configuration().isActive(id)
        || look.taken().stream()
            .map(taken -> taken.transition().source())
            .anyMatch(source -> source.equals(id) || chart.isInside(source, id));
  }

  private static String word(DeviceMode mode) {
    return mode.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
