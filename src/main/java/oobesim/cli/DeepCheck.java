// SPDX-License-Identifier: Apache-2.0
package oobesim.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import oobesim.document.Finding;
import oobesim.document.Json;
import oobesim.document.JsonReader;
import oobesim.document.Limit;
import oobesim.document.Position;
import oobesim.document.Severity;
import oobesim.exploration.Bound;
import oobesim.exploration.Exploration;
import oobesim.exploration.Explored;
import oobesim.exploration.Goal;
import oobesim.exploration.PathSet;
import oobesim.exploration.Trap;
import oobesim.exploration.Unreached;
import oobesim.exploration.contract.Contract;
import oobesim.exploration.contract.ContractReader;
import oobesim.exploration.contract.ContractReading;
import oobesim.exploration.contract.Contracts;
import oobesim.flow.Flow;
import oobesim.flow.Sources;
import oobesim.i18n.Phrase;
import oobesim.page.PageId;
import oobesim.profile.Kept;
import oobesim.profile.ProfileReader;
import oobesim.profile.Reading;
import oobesim.profile.Shelved;
import oobesim.profile.SimulationProfile;
import oobesim.script.Instruction;

/**
 * Goes all ways of the flow of a file within a bound: which contracts are broken and how, which
 * states nobody gets out of, which screens nobody comes to.
 */
final class DeepCheck {
  private static final String BUNDLE = "exploration";

  private static final String SILENT = "contract-silent";

  /** The first line of a script that breaks a contract, before its id. */
  private static final String MADE = "# Contract: ";

  private final Program program;
  private final Optional<String> chosen;
  private final Bound bound;
  private final Optional<Path> out;

  DeepCheck(Program program, Optional<String> chosen, Bound bound, Optional<Path> out) {
    this.program = program;
    this.chosen = chosen;
    this.bound = bound;
    this.out = out;
  }

  /**
   * A flow with the profile that it is tried with.
   *
   * @param named the profile's file, where it is the one that asks for the flow
   */
  private record Tried(Flow flow, SimulationProfile profile, Optional<Path> named) {}

  /** What is found behind a file; nothing if it has no flow that can be run. */
  List<FileFinding> check(Path file) {
    return tried(file).map(it -> check(file, it)).orElse(List.of());
  }

  private Optional<Tried> tried(Path file) {
    String text = Inputs.text(file);
    var parsed = JsonReader.read(text);
    if (parsed.documents().isEmpty()
        || !(parsed.documents().getFirst() instanceof Json.Obj object)
        || ContractReader.isOne(object)) {
      return Optional.empty();
    }
    Inputs inputs = new Inputs(program);
    if (object.has("states")) {
      SimulationProfile profile =
          ProfileReader.read(program.defaultProfile(), program.shelves()).first().orElseThrow();
      return program
          .flows()
          .compile(text)
          .flow()
          .map(flow -> new Tried(flow, profile, Optional.empty()));
    }
    Reading reading = inputs.reading(file, chosen);
    return reading
        .first()
        .map(it -> new Tried(inputs.flow(it, file).flow(), it, Optional.of(file)));
  }

  private List<FileFinding> check(Path file, Tried tried) {
    List<FileFinding> findings = new ArrayList<>();
    Optional<Shelved> shelved =
        program.shelves().find(Kept.CONTRACTS, tried.flow().id(), Path.of(""));
    Optional<Path> promised = shelved.map(Shelved::file);
    ContractReading reading =
        promised
            .map(it -> ContractReader.read(Inputs.text(it), tried.flow()))
            .orElse(new ContractReading("", List.of(), List.of()));
    promised.ifPresent(it -> reading.findings().forEach(f -> findings.add(at(it, f))));
    Contracts watch = new Contracts(tried.flow(), reading.contracts());
    Explored found = Exploration.of(tried.flow(), tried.profile(), bound, watch);
    Map<Integer, List<Instruction.Doing>> broken = found.breaches(watch);
    broken.forEach(
        (bit, lines) -> {
          Contract contract = reading.contracts().get(bit);
          write(tried, contract.id(), lines);
          findings.add(at(promised.orElseThrow(), broken(contract, lines)));
        });
    reading.contracts().stream()
        .map(Contract::id)
        .filter(id -> broken.keySet().stream().noneMatch(bit -> id(reading, bit).equals(id)))
        .forEach(this::remove);
    shelved.ifPresent(it -> findings.addAll(silent(file, it, watch.silent(found.comeAbout()))));
    found.limits().forEach((limit, lines) -> findings.add(at(file, met(limit, lines))));
    found.traps().forEach(trap -> findings.add(at(file, trap(trap))));
    hidden(tried.flow(), found).forEach(it -> findings.add(at(file, it)));
    Phrase kept =
        Phrase.of(
            BUNDLE,
            found.bounded() ? "deep.bounded" : "deep.all-seen",
            "situations",
            found.situations(),
            "kept",
            reading.contracts().size() - broken.size(),
            "contracts",
            reading.contracts().size());
    findings.add(
        at(file, new Finding("looked", Severity.INFO, "", Position.START, kept, Phrase.NONE)));
    return findings;
  }

  /**
   * Contracts that say nothing of this profile. Those that come with the program speak of every
   * scenario, so that some always do: they are told in one line.
   */
  private static List<FileFinding> silent(Path file, Shelved promised, List<Contract> silent) {
    boolean shipped =
        switch (promised.shelf()) {
          case INSTALLED, INSIDE -> true;
          case BESIDE, OWN -> false;
        };
    if (silent.isEmpty()) {
      return List.of();
    }
    if (!shipped) {
      return silent.stream()
          .map(contract -> at(promised.file(), silent(contract.position(), "id", contract.id())))
          .toList();
    }
    Phrase message = Phrase.of(BUNDLE, "contract-silent.several", "number", silent.size());
    return List.of(
        at(file, new Finding(SILENT, Severity.INFO, "", Position.START, message, Phrase.NONE)));
  }

  private static Finding silent(Position position, Object... namesAndValues) {
    Phrase.Sentence message = Phrase.of(BUNDLE, SILENT, namesAndValues);
    return new Finding(SILENT, Severity.INFO, "", position, message);
  }

  private static FileFinding at(Path file, Finding finding) {
    return new FileFinding(Inputs.name(file), finding);
  }

  private static Finding broken(Contract contract, List<Instruction.Doing> lines) {
    Phrase message =
        Phrase.of(
            BUNDLE,
            "contract-broken",
            "id",
            contract.id(),
            "says",
            new Phrase.OfFile(contract.says()),
            "source",
            Sources.line(contract.source()));
    return new Finding(
        "contract-broken",
        Severity.WARNING,
        "",
        contract.position(),
        message,
        Phrase.of(BUNDLE, "by-script", "script", Phrase.verbatim(words(lines))));
  }

  private static Finding met(Limit limit, List<Instruction.Doing> lines) {
    return new Finding(
        limit.code(),
        Severity.ERROR,
        "",
        Position.START,
        limit.said(),
        Phrase.of(BUNDLE, "by-script", "script", Phrase.verbatim(words(lines))));
  }

  private static Finding trap(Trap trap) {
    String code = trap.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
    Phrase message = Phrase.of(BUNDLE, code, "state", trap.state().value());
    return new Finding(
        code,
        Severity.WARNING,
        "",
        Position.START,
        message,
        Phrase.of(BUNDLE, "by-script", "script", Phrase.verbatim(words(trap.lines()))));
  }

  private static String words(List<Instruction.Doing> lines) {
    return lines.stream().map(PathSet.Path::words).collect(Collectors.joining("; "));
  }

  /** Screens that nobody came to, each with what kept them away. */
  private static List<Finding> hidden(Flow flow, Explored found) {
    Set<PageId> shown = found.shown();
    Set<String> told = new TreeSet<>();
    List<Finding> findings = new ArrayList<>();
    for (Unreached one : found.unreached(found.goals().states())) {
      if (one.goal() instanceof Goal.Stands stands) {
        flow.screenOf(stands.state().id())
            .filter(screen -> !shown.contains(screen) && told.add(screen.value()))
            .ifPresent(screen -> findings.add(hidden(screen, one)));
      }
    }
    return findings;
  }

  private static Finding hidden(PageId screen, Unreached why) {
    Phrase message =
        Phrase.of(
            BUNDLE, "screen-not-reached", "screen", screen.value(), "reason", PathsReport.why(why));
    return new Finding(
        "screen-not-reached", Severity.INFO, "", Position.START, message, Phrase.NONE);
  }

  private static String id(ContractReading reading, int bit) {
    return reading.contracts().get(bit).id();
  }

  private void write(Tried tried, String id, List<Instruction.Doing> lines) {
    out.ifPresent(
        folder -> {
          Outputs.make(folder);
          List<String> text = new ArrayList<>(List.of(MADE + id));
          tried.named().ifPresent(it -> text.add(ScriptProfile.comment(program, it, folder)));
          text.add("");
          lines.stream().map(PathSet.Path::words).forEach(text::add);
          Outputs.write(
              script(folder, id),
              (String.join("\n", text) + "\n").getBytes(StandardCharsets.UTF_8));
        });
  }

  /** A contract that is kept now has no script any more by which an earlier call broke it. */
  private void remove(String id) {
    out.map(folder -> script(folder, id))
        .filter(Files::isRegularFile)
        .filter(file -> Inputs.text(file).startsWith(MADE + id + "\n"))
        .ifPresent(Outputs::remove);
  }

  private static Path script(Path folder, String id) {
    return folder.resolve(id + ".script");
  }
}
