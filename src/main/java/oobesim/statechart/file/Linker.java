// SPDX-License-Identifier: Apache-2.0
package oobesim.statechart.file;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import oobesim.document.Json;
import oobesim.document.Nearest;
import oobesim.i18n.Phrase;

/** Looks up what targets and initial states mean, and reports those that mean nothing. */
final class Linker {
  private final Faults faults;
  private final Targets lookup;
  private final List<StateDraft> states;
  private final Map<TransitionDraft, List<StateDraft>> targets = new HashMap<>();
  private final Map<StateDraft, StateDraft> initial = new HashMap<>();
  private final Map<StateDraft, List<StateDraft>> defaults = new HashMap<>();
  private final Set<StateDraft> meant = new LinkedHashSet<>();

  private Linker(StateDraft root, Faults faults) {
    this.faults = faults;
    this.states = root.subtree();
    this.lookup = new Targets(states);
  }

  static ChartDraft link(StateDraft root, Faults faults) {
    Linker linker = new Linker(root, faults);
    linker.states.forEach(linker::state);
    return new ChartDraft(
        root,
        linker.states,
        new Links(linker.targets, linker.initial, linker.defaults, linker.meant));
  }

  private void state(StateDraft state) {
    switch (state.kind) {
      case COMPOUND -> initial(state);
      case HISTORY -> history(state);
      case ATOMIC, PARALLEL, FINAL -> {}
    }
    for (TransitionDraft transition : state.transitions) {
      List<StateDraft> found = new ArrayList<>();
      for (Json.Text target : transition.targets) {
        lookup
            .of(state, target.value())
            .ifPresentOrElse(found::add, () -> unknown(target, state, lookup::wordsFor));
      }
      targets.put(transition, found);
    }
  }

  private void history(StateDraft state) {
    List<StateDraft> found = new ArrayList<>();
    for (Json.Text target : state.defaults) {
      lookup
          .ofHistory(state, target.value())
          .ifPresentOrElse(found::add, () -> unknown(target, state, lookup::wordsForHistory));
    }
    defaults.put(state, found);
  }

  private void initial(StateDraft state) {
    Optional<StateDraft> child = state.initial.flatMap(word -> state.child(word.value()));
    child.ifPresentOrElse(found -> initial.put(state, found), () -> noInitial(state));
  }

  private void noInitial(StateDraft state) {
    List<String> keys = state.children.stream().map(child -> child.key).toList();
    meant.addAll(state.children);
    if (state.initial.isPresent()) {
      Json.Text word = state.initial.get();
      faults.at(
          word,
          ChartFindingCode.UNKNOWN_INITIAL.with(
              "state",
              state.id.value(),
              "child",
              word.value(),
              "nearest",
              faults.hint(word.value(), keys)));
    } else if (!keys.isEmpty()) {
      unsaid(state.json).ifPresent(place -> missing(place, state, keys.getFirst()));
    }
  }

  /** Where no word says it; one of a wrong kind has a finding of its own. */
  private static Optional<Json> unsaid(Json.Obj state) {
    return switch (state.members().get("initial")) {
      case null -> Optional.of(state);
      case Json.Obj object when !object.has("target") -> Optional.of(object);
      case Json _ -> Optional.empty();
    };
  }

  private void missing(Json place, StateDraft state, String child) {
    faults.at(
        place, ChartFindingCode.MISSING_INITIAL.with("state", state.id.value(), "child", child));
  }

  private void unknown(
      Json.Text target, StateDraft source, Function<StateDraft, List<String>> known) {
    Phrase near = Phrase.NONE;
    if (!faults.full()) {
      boolean fromRoot = source.parent.isEmpty() && source.child(target.value()).isPresent();
      near =
          fromRoot
              ? Nearest.meant("." + target.value())
              : faults.hint(target.value(), known.apply(source));
      lookup.probably(target.value(), faults).ifPresent(meant::add);
    }
    faults.at(
        target,
        ChartFindingCode.UNKNOWN_TARGET.with(
            "target", target.value(), "state", source.id.value(), "nearest", near));
  }
}
