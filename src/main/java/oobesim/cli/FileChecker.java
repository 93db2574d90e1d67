// SPDX-License-Identifier: Apache-2.0
package oobesim.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import oobesim.assessment.ProofCheck;
import oobesim.check.CheckedFlow;
import oobesim.check.FaultIdRule;
import oobesim.check.FaultPlaceRule;
import oobesim.check.FlowChecker;
import oobesim.check.GoneTextsRule;
import oobesim.check.Sight;
import oobesim.document.Finding;
import oobesim.document.Json;
import oobesim.document.JsonReader;
import oobesim.document.Limit;
import oobesim.document.Parsed;
import oobesim.document.Position;
import oobesim.document.TextFile;
import oobesim.drill.DrillReader;
import oobesim.drill.DrillReading;
import oobesim.drill.ToDos;
import oobesim.exploration.contract.ContractReader;
import oobesim.flow.CatalogueReader;
import oobesim.flow.FailurePlaces;
import oobesim.flow.Flow;
import oobesim.flow.FlowReading;
import oobesim.flow.OwnPages;
import oobesim.i18n.Phrase;
import oobesim.profile.ProfileReader;
import oobesim.profile.Reading;
import oobesim.profile.SimulationProfile;
import oobesim.profile.TextsFile;
import oobesim.profile.TextsFolder;
import oobesim.provisioning.World;
import oobesim.script.ScriptReader;
import oobesim.session.FlowFinder;
import oobesim.session.FoundFlow;
import oobesim.statechart.Statechart;
import oobesim.statechart.file.ChartReading;

/** Finds every fault of a file, whatever kind of file it is. */
final class FileChecker {
  private final Program program;
  private final Optional<String> chosen;
  private final Set<FileFinding> findings = new LinkedHashSet<>();
  private final GoneTextsRule goneTexts;

  FileChecker(Program program, Optional<String> chosen) {
    this.program = program;
    this.chosen = chosen;
    this.goneTexts = new GoneTextsRule(program.shelves(), program.failures());
  }

  /** Everything found so far; what several files share is told once. */
  List<FileFinding> findings() {
    return List.copyOf(findings);
  }

  void check(Path file) {
    Inputs.requireReadable(file);
    byte[] bytes = Inputs.bytes(file);
    String text = TextFile.decode(bytes).text();
    if (Inputs.name(file).endsWith(".script")) {
      script(file, text);
      return;
    }
    if (TextsFolder.holds(file)) {
      texts(file);
      return;
    }
    Parsed parsed = JsonReader.read(text);
    switch (parsed.documents().isEmpty() ? null : parsed.documents().getFirst()) {
      case Json.Obj object when object.has("states") ->
          flow(file, program.compiler().compile(text), defaultProfile());
      case Json.Obj object when DrillReader.isOne(object) -> drill(file, bytes);
      case Json.Obj object when ContractReader.isOne(object) -> contracts(file, text, object);
      case Json.Arr array when isCatalogue(array) ->
          add(file, CatalogueReader.read(text).findings());
      case null, default -> profile(file, bytes);
    }
  }

  private void contracts(Path file, String text, Json.Obj object) {
    String flow = ContractReader.flow(object);
    Optional<FoundFlow> found = new FlowFinder(program.shelves(), program.flows()).find(flow, file);
    Optional<Flow> about = found.flatMap(it -> it.reading().flow());
    if (about.isPresent()) {
      add(file, ContractReader.read(text, about.get()).findings());
    } else if (found.isPresent()) {
      add(found.get().place().file(), found.get().reading().findings());
    } else {
      Json at = object.get("flow").orElse(object);
      Phrase.Sentence message = Phrase.of("findings", "unknown-flow", "flow", flow);
      add(file, List.of(Finding.error("unknown-flow", at, message)));
    }
  }

  private static boolean isCatalogue(Json.Arr array) {
    return !array.items().isEmpty()
        && array.items().getFirst() instanceof Json.Obj first
        && first.has("codes")
        && first.has("place");
  }

  private void script(Path file, String text) {
    ScriptProfile judged = ScriptProfile.of(program, file, text);
    OpenedFlow flow = new Inputs(program).flow(judged.profile(), judged.file());
    add(file, judged.findings());
    add(file, ScriptReader.read(text, judged.profile(), flow.flow()).findings());
  }

  private void drill(Path file, byte[] bytes) {
    DrillReading reading = DrillReader.read(bytes);
    add(file, reading.findings());
    FlowFinder flows = new FlowFinder(program.shelves(), program.flows());
    add(file, ToDos.in(JsonReader.read(TextFile.decode(bytes).text()).documents().getFirst()));
    reading
        .drill()
        .ifPresent(drill -> add(file, ProofCheck.check(drill, file, flows, Screens.english())));
    TextsFolder.files(file.resolveSibling("")).forEach(this::texts);
  }

  /** What nobody reads is told by its name alone. */
  private void texts(Path file) {
    add(file, TextsFolder.findings(file));
    if (TextsFolder.isRead(file)) {
      Path folder = file.toAbsolutePath().normalize().getParent().getParent();
      TextsFile.objects(file).forEach(texts -> add(file, goneTexts.check(texts, folder)));
    }
  }

  private void profile(Path file, byte[] bytes) {
    Inputs inputs = new Inputs(program);
    Reading reading = inputs.reading(file, bytes, chosen);
    add(file, reading.findings());
    reading
        .first()
        .ifPresent(
            profile -> {
              add(file, FaultIdRule.check(profile, program.failures()));
              FoundFlow found = inputs.found(profile, file);
              chart(found, profile)
                  .map(FailurePlaces::of)
                  .ifPresent(places -> add(file, FaultPlaceRule.check(profile, places)));
            });
  }

  /** Nobody who checks a profile can do anything about a flow that comes with the program. */
  private Optional<Statechart> chart(FoundFlow found, SimulationProfile profile) {
    return found.isShipped()
        ? found.reading().chart().flatMap(ChartReading::chart)
        : flow(found.place().file(), found.reading(), profile);
  }

  private Optional<Statechart> flow(Path file, FlowReading compiled, SimulationProfile profile) {
    add(file, compiled.findings());
    List<World> worlds = new ArrayList<>(Situations.of(profile).toList());
    List<Sight> sights = new ArrayList<>();
    compiled.flow().stream()
        .flatMap(flow -> Situations.onTheWay(profile, flow))
        .forEach(
            walk -> {
              List<Sight> way = Situations.sights(walk);
              sights.addAll(way);
              way.stream().skip(Math.max(0, way.size() - 1)).map(Sight::world).forEach(worlds::add);
              walk.exhausted()
                  .ifPresent(limit -> add(file, List.of(limit.finding("", Position.START))));
            });
    compiled
        .chart()
        .flatMap(reading -> checked(reading, worlds, sights))
        .ifPresent(checked -> add(file, FlowChecker.check(checked)));
    return compiled.chart().flatMap(ChartReading::chart);
  }

  private static Optional<CheckedFlow> checked(
      ChartReading reading, List<World> worlds, List<Sight> sights) {
    return reading
        .chart()
        .map(
            chart ->
                new CheckedFlow(
                    chart,
                    OwnPages.of(reading),
                    reading.positions(),
                    Screens.english(),
                    worlds,
                    sights));
  }

  private SimulationProfile defaultProfile() {
    return ProfileReader.read(program.defaultProfile(), program.shelves()).first().orElseThrow();
  }

  private void add(Path file, List<Finding> found) {
    String name = Inputs.name(file);
    int most = Limit.FINDINGS.most();
    found.stream().limit(most).forEach(finding -> findings.add(new FileFinding(name, finding)));
    if (found.size() > most) {
      Position behind = found.get(most).position();
      findings.add(new FileFinding(name, Limit.FINDINGS.finding("", behind)));
    }
  }
}
