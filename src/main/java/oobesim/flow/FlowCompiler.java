// SPDX-License-Identifier: Apache-2.0
package oobesim.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import oobesim.document.Finding;
import oobesim.document.Nearest;
import oobesim.document.Position;
import oobesim.document.Severity;
import oobesim.page.ExportStage;
import oobesim.provisioning.Milestone;
import oobesim.provisioning.World;
import oobesim.provisioning.plan.EspPhase;
import oobesim.statechart.ActionCall;
import oobesim.statechart.Rules;
import oobesim.statechart.State;
import oobesim.statechart.StateId;
import oobesim.statechart.Statechart;
import oobesim.statechart.Stepper;
import oobesim.statechart.file.ChartReader;
import oobesim.statechart.file.ChartReading;
import oobesim.statechart.file.ChartVocabulary;

/** Reads a flow file and binds its names; every fault of the file is found in one go. */
public final class FlowCompiler {
  private static final List<String> PHASES =
      java.util.Arrays.stream(EspPhase.values()).map(EspPhase::id).toList();

  private final FailureCatalog failures;
  private final ActionCatalog actions;
  private final DurationCatalog durations;

  /** Binds to a catalogue of failures. */
  public FlowCompiler(FailureCatalog failures) {
    this.failures = failures;
    this.actions = new ActionCatalog(failures);
    this.durations = new DurationCatalog(failures);
  }

  /** The words that a flow file may use. */
  public ChartVocabulary vocabulary() {
    return new ChartVocabulary(FactCatalog.names(), actions.signatures(), durations.names());
  }

  /** Compiles the text of a flow file. */
  public FlowReading compile(String json) {
    ChartReading reading = ChartReader.read(json, vocabulary());
    List<Finding> findings = new ArrayList<>(reading.findings());
    OwnPages own = OwnPages.of(reading);
    findings.addAll(own.findings());
    reading.chart().ifPresent(chart -> check(chart, own, reading.positions(), findings));
    boolean broken = findings.stream().anyMatch(f -> f.severity() == Severity.ERROR);
    findings.sort(Finding.BY_PLACE);
    return new FlowReading(
        broken ? Optional.empty() : reading.chart().map(chart -> bind(chart, own)),
        findings,
        Optional.of(reading));
  }

  private Flow bind(Statechart chart, OwnPages own) {
    Rules<World> rules = new WorldRules(failures, actions, durations);
    return new Flow(chart.id(), chart, failures, rules, own, new Stepper<>(chart, rules));
  }

  private void check(
      Statechart chart, OwnPages own, Map<StateId, Position> positions, List<Finding> findings) {
    List<String> screens = own.words();
    for (State state : chart.states()) {
      Position at = positions.getOrDefault(state.id(), Position.START);
      Optional.ofNullable(state.meta().get("screen"))
          .filter(screen -> !screens.contains(screen))
          .ifPresent(screen -> findings.add(unknown("screen", screen, at, screens)));
      calls(state).forEach(call -> checkCall(call, screens, at, findings));
    }
  }

  private static List<ActionCall> calls(State state) {
    List<ActionCall> calls = new ArrayList<>(state.entry());
    calls.addAll(state.exit());
    state.transitions().forEach(transition -> calls.addAll(transition.actions()));
    return calls;
  }

  private void checkCall(
      ActionCall call, List<String> screens, Position at, List<Finding> findings) {
    String phase = call.parameters().get("phase");
    if (phase != null && !PHASES.contains(phase)) {
      findings.add(unknown("phase", phase, at, PHASES));
    }
    String stage = call.parameters().get("stage");
    if (stage != null && ExportStage.named(stage).isEmpty()) {
      findings.add(unknown("stage", stage, at, ExportStage.ids()));
    }
    String milestone = call.parameters().get("milestone");
    if (milestone != null && Milestone.named(milestone).isEmpty()) {
      findings.add(unknown("milestone", milestone, at, Milestone.ids()));
    }
    Stream.of("page", "control")
        .map(call.parameters()::get)
        .filter(Objects::nonNull)
        .map(words -> words.replaceFirst("/.*", ""))
        .filter(screen -> !screens.contains(screen))
        .forEach(screen -> findings.add(unknown("screen", screen, at, screens)));
    String failure = call.parameters().get("failure");
    if (failure != null && failures.find(failure).isEmpty()) {
      findings.add(
          unknown("failure", failure, at, failures.all().stream().map(FailureEntry::id).toList()));
    }
  }

  private static Finding unknown(
      String what, String word, Position at, java.util.Collection<String> known) {
    return FlowFault.error(
        "unknown-" + what, at, "word", word, "nearest", Nearest.suggestion(word, known));
  }
}
