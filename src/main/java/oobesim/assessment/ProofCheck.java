// SPDX-License-Identifier: Apache-2.0
package oobesim.assessment;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import oobesim.document.Finding;
import oobesim.document.Limit;
import oobesim.document.Position;
import oobesim.drill.Drill;
import oobesim.drill.Drill.Proof;
import oobesim.drill.DrillFault;
import oobesim.drill.DrillScripts;
import oobesim.drill.Places;
import oobesim.drill.Setup;
import oobesim.drill.Start;
import oobesim.flow.Flow;
import oobesim.i18n.Phrase;
import oobesim.profile.Shelves;
import oobesim.provisioning.World;
import oobesim.screen.ScreenCatalog;
import oobesim.script.RunWatcher;
import oobesim.script.Script;
import oobesim.script.ScriptReading;
import oobesim.session.FlowFinder;
import oobesim.session.FoundFlow;

/**
 * Checks a drill by playing it: that its scripts pass and fail as it says, and that nobody passes
 * who does nothing.
 */
public final class ProofCheck {
  private static final Script NOTHING = new Script(List.of());

  private final Drill drill;
  private final Path file;
  private final FlowFinder flows;
  private final ScreenCatalog screens;
  private final List<Finding> findings = new ArrayList<>();
  private final Map<String, Assessment> passed = new LinkedHashMap<>();
  private final Set<Flow> seen = new LinkedHashSet<>();
  private final Set<World> worlds = new LinkedHashSet<>();
  private final Set<Limit> limits = EnumSet.noneOf(Limit.class);

  private ProofCheck(Drill drill, Path file, FlowFinder flows, ScreenCatalog screens) {
    this.drill = drill;
    this.file = file;
    this.flows = flows;
    this.screens = screens;
  }

  /** Everything that is wrong with a drill although its file can be read. */
  public static List<Finding> check(
      Drill drill, Path file, FlowFinder flows, ScreenCatalog screens) {
    ProofCheck check = new ProofCheck(drill, file, flows, screens);
    check.check();
    return check.findings;
  }

  /** A drill ready to be played by script, empty if it cannot begin; what is wrong is added. */
  public static Optional<Trial> trial(
      Setup.Outcome outcome, FlowFinder flows, ScreenCatalog screens, List<Finding> findings) {
    findings.addAll(outcome.findings());
    if (outcome.setup().isEmpty()) {
      return Optional.empty();
    }
    Setup setup = outcome.setup().get();
    Optional<FoundFlow> found = flows.find(setup.profile().flow(), setup.profileFile());
    Optional<Flow> flow = found.flatMap(it -> it.reading().flow());
    if (flow.isEmpty()) {
      String said = setup.profile().flow();
      Phrase reason = Phrase.verbatim(said);
      findings.add(DrillFault.error("profile-not-usable", "file", said, "reason", reason));
    }
    return flow.map(known -> new Trial(setup, found.get(), known, 0, screens))
        .filter(trial -> findings.addAll(trial.faultsBefore()) || trial.faultsBefore().isEmpty());
  }

  private void check() {
    List<Optional<Start.Variant>> variants =
        drill.start().variants().isEmpty()
            ? List.of(Optional.empty())
            : drill.start().variants().stream().map(Optional::of).toList();
    for (Optional<Start.Variant> variant : variants) {
      trial(Setup.of(drill, file, variant, shelves()), flows, screens, findings)
          .ifPresent(this::variant);
    }
    if (!seen.isEmpty()) {
      findings.addAll(MentionCheck.check(drill, List.copyOf(seen), worlds, screens));
    }
    if (drill.proof().fails().isEmpty()) {
      findings.add(DrillFault.error("no-failing-script"));
    }
    drill.places().filter(all -> findings.isEmpty()).ifPresent(this::together);
  }

  /** The scripts pass one by one; together they have to keep the time of all places, too. */
  private void together(Places all) {
    List<Assessment> places =
        all.groups().stream()
            .flatMap(group -> group.variants().stream().limit(group.count()))
            .map(passed::get)
            .toList();
    LineAssessment whole = LineAssessment.of(drill, places);
    if (!whole.passed()) {
      findings.add(DrillFault.error("places-do-not-pass", "reasons", whole.reasons().toString()));
    }
  }

  private Shelves shelves() {
    return flows.shelves();
  }

  private void variant(Trial trial) {
    String variant = trial.setup().variant();
    List<String> passing =
        drill.proof().passes().stream()
            .filter(it -> it.variant().equals(variant))
            .map(Proof.Passing::script)
            .toList();
    if (passing.isEmpty()) {
      String what = variant.isEmpty() ? drill.id() : variant;
      findings.add(DrillFault.error("no-passing-script", "what", what));
    }
    passing.forEach(script -> passes(trial, script));
    drill.proof().fails().stream()
        .filter(it -> it.variant().equals(variant))
        .forEach(it -> fails(trial, it));
    seen.add(trial.flow());
    if (play(trial, NOTHING).assessment().passed()) {
      findings.add(DrillFault.error("passes-by-nothing"));
    }
  }

  private void passes(Trial trial, String name) {
    Optional<Trial.Outcome> played = played(trial, name);
    played.ifPresent(it -> passed.putIfAbsent(trial.setup().variant(), it.assessment()));
    played
        .filter(outcome -> !outcome.assessment().passed() || outcome.result().failed() > 0)
        .ifPresent(
            outcome ->
                findings.add(
                    DrillFault.error(
                        "does-not-pass", "script", name, "reasons", reasons(outcome))));
  }

  private void fails(Trial trial, Proof.Failing failing) {
    String name = failing.script();
    String because = failing.because();
    played(trial, name)
        .map(outcome -> outcome.assessment().reasons(drill.rubric().enough()))
        .filter(reasons -> !reasons.contains(because))
        .map(
            reasons ->
                reasons.isEmpty()
                    ? DrillFault.error("does-not-fail", "script", name, "reason", because)
                    : DrillFault.error(
                        "fails-otherwise",
                        "script",
                        name,
                        "reasons",
                        String.join(", ", reasons),
                        "reason",
                        because))
        .ifPresent(findings::add);
  }

  /** What is missing, and whether the script's own expectations were met. */
  private String reasons(Trial.Outcome outcome) {
    Assessment judged = outcome.assessment();
    Stream<String> missing = judged.reasons(drill.rubric().enough()).stream();
    Stream<String> unmet =
        outcome.result().failed() == 0
            ? Stream.of()
            : Stream.of(outcome.result().failed() + " expectations of it");
    Stream<String> steps = judged.missed().stream().map(Drill.Step::id);
    return Stream.of(missing, unmet, steps).flatMap(it -> it).toList().toString();
  }

  private Optional<Trial.Outcome> played(Trial trial, String name) {
    Optional<String> text = DrillScripts.text(file, name);
    if (text.isEmpty()) {
      findings.add(DrillFault.error("file-missing", "file", name));
      return Optional.empty();
    }
    ScriptReading reading = trial.read(text.get());
    reading.findings().stream()
        .map(
            it ->
                DrillFault.error(
                    "script-not-playable",
                    "script",
                    name + ":" + at(it.position()),
                    "reason",
                    it.message()))
        .forEach(findings::add);
    return reading.script().map(script -> play(trial, script));
  }

  /**
   * Plays, and keeps the situations in which a page came up. A limit that several scripts meet is
   * told once: what they meet it by stands in the drill or in its flow.
   */
  private Trial.Outcome play(Trial trial, Script script) {
    Trial.Outcome outcome = trial.play(script, RunWatcher.NOBODY);
    outcome.trace().moments().stream()
        .filter(moment -> !moment.shown().equals(moment.screen()))
        .map(Moment::after)
        .forEach(worlds::add);
    worlds.add(outcome.trace().world());
    outcome
        .result()
        .exhausted()
        .filter(limits::add)
        .ifPresent(limit -> findings.add(limit.finding("", Position.START)));
    return outcome;
  }

  private static String at(Position position) {
    return Integer.toString(position.line());
  }
}
