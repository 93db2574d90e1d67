// SPDX-License-Identifier: Apache-2.0
package oobesim.instructor;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import oobesim.document.Finding;
import oobesim.document.Position;
import oobesim.document.Severity;
import oobesim.flow.Flow;
import oobesim.flow.FlowReading;
import oobesim.i18n.Phrase;
import oobesim.profile.ProfileReader;
import oobesim.profile.Reading;
import oobesim.profile.SimulationProfile;
import oobesim.screen.ScreenCatalog;
import oobesim.session.Assistant;
import oobesim.session.FlowFinder;
import oobesim.session.FoundFlow;
import oobesim.session.JournalEntry;
import oobesim.session.Replay;
import oobesim.session.RunHeader;
import oobesim.session.Session;
import oobesim.session.Sitting;

/** Turns a file into a run, or into what has to be told about it. */
public final class FileOpener {
  private final FlowFinder flows;
  private final long seed;
  private final Supplier<Consumer<JournalEntry>> journals;
  private final Optional<Meant> meant;

  /** The profile that is meant of a file that holds several. */
  private record Meant(Path file, String name) {}

  /**
   * An opener.
   *
   * @param flows finds the flow that a profile names
   * @param seed decides whatever is left to chance in each run
   * @param journals gives each run somebody to be told what happens in it
   */
  public FileOpener(FlowFinder flows, long seed, Supplier<Consumer<JournalEntry>> journals) {
    this(flows, seed, journals, Optional.empty());
  }

  private FileOpener(
      FlowFinder flows,
      long seed,
      Supplier<Consumer<JournalEntry>> journals,
      Optional<Meant> meant) {
    this.flows = flows;
    this.seed = seed;
    this.journals = journals;
    this.meant = meant;
  }

  /**
   * The same, which does not ask which profile of a file is meant.
   *
   * @param name its name, or its place from 1
   */
  public FileOpener meaning(Path file, String name) {
    return new FileOpener(flows, seed, journals, Optional.of(new Meant(file, name)));
  }

  /**
   * The same with other listeners.
   *
   * @param others gives each run somebody to be told what happens in it
   */
  public FileOpener telling(Supplier<Consumer<JournalEntry>> others) {
    return new FileOpener(flows, seed, others, meant);
  }

  /** Reads a file. Never throws for a bad one. */
  public Opening open(Path path) {
    return opened(path, read(path));
  }

  /** The part of it that can take long: touches nothing, so it may be done beside the window. */
  public Reading read(Path path) {
    Reading reading = ProfileReader.read(path, flows.shelves());
    return meant
        .filter(profile -> profile.file().equals(path))
        .flatMap(profile -> reading.named(profile.name()))
        .orElse(reading);
  }

  /** What comes of a file that was read. */
  public Opening opened(Path path, Reading reading) {
    return switch (reading) {
      case Reading.Good(SimulationProfile profile) ->
          start(new OpenFile(path, profile, profile.findings()));
      case Reading.Several(List<SimulationProfile> profiles, var _, List<Finding> findings) ->
          new Opening.Choice(path, profiles, findings);
      case Reading.Bad(List<Finding> findings, Phrase whatItIs) ->
          new Opening.Refused(FileReport.bad(path, whatItIs, findings));
    };
  }

  /** Begins a free rehearsal of a profile that was read before. */
  public Opening start(OpenFile file) {
    return start(file, seed, Optional.empty(), Assistant.NOBODY);
  }

  /**
   * Begins a run of a profile that was read before.
   *
   * @param chance decides whatever is left to chance
   * @param sitting which exercise it is, and whose
   * @param assistant who answers and acts beside the device
   */
  public Opening start(OpenFile file, long chance, Optional<Sitting> sitting, Assistant assistant) {
    String name = file.profile().flow();
    Optional<FoundFlow> found = flows.find(name, file.path());
    Optional<Flow> flow = found.map(FoundFlow::reading).flatMap(FlowReading::flow);
    if (flow.isEmpty()) {
      return new Opening.Refused(
          found
              .map(bad -> FileReport.bad(bad.place().file(), Phrase.NONE, bad.reading().findings()))
              .orElse(FileReport.bad(file.path(), Phrase.NONE, List.of(noFlow(name)))));
    }
    RunHeader header = RunHeader.of(found.get(), chance, file.profile(), sitting);
    return begin(file, flow.get(), header, assistant);
  }

  private Opening begin(OpenFile file, Flow flow, RunHeader header, Assistant assistant) {
    try {
      RunJournal journal = new RunJournal(journals.get());
      Session session = new Session(flow, header, journal, assistant);
      return new Opening.Ready(
          file, new LiveRun(session, ScreenCatalog.asTheDeviceSpeaks(), journal));
    } catch (UncheckedIOException fault) {
      return new Opening.Refused(
          FileReport.bad(file.path(), Phrase.NONE, List.of(noJournal(fault))));
    }
  }

  /**
   * Goes on with a run behind its journal, which is kept as it is: the run has a new one.
   *
   * @param path where the journal is
   * @param text what it says
   * @param assistant who answers and acts beside the device
   * @param known profiles of which one may be the run's, with the secrets that a journal has not
   */
  public Opening goOn(
      Path path, String text, Assistant assistant, Supplier<Stream<SimulationProfile>> known) {
    try {
      LateJournal file = new LateJournal();
      RunJournal journal = new RunJournal(file);
      Recalled before = new Recalled(journal);
      Replay.Party party = new Replay.Party(journal, assistant, before::sees, known);
      Replay.Result result = Replay.goOn(text, flows.flows(), party);
      if (result.session().isEmpty()) {
        return new Opening.Refused(FileReport.bad(path, Phrase.NONE, result.differences()));
      }
      file.goesTo(journals.get());
      Session session = result.session().get();
      LiveRun run = new LiveRun(session, ScreenCatalog.asTheDeviceSpeaks(), journal);
      run.recalls(before);
      OpenFile opened = new OpenFile(path, before.began(), result.differences());
      return new Opening.Ready(opened, run);
    } catch (UncheckedIOException fault) {
      return new Opening.Refused(FileReport.bad(path, Phrase.NONE, List.of(noJournal(fault))));
    }
  }

  /** The profiles that come with the program. */
  Stream<SimulationProfile> shipped() {
    return flows.shelves().shipped().stream()
        .flatMap(file -> ProfileReader.read(file, flows.shelves()).first().stream());
  }

  private static Finding noJournal(UncheckedIOException fault) {
    return new Finding(
        "unwritable-journal",
        Severity.ERROR,
        "",
        Position.START,
        Phrase.of(
            "findings",
            "unwritable-journal",
            "fault",
            String.valueOf(fault.getCause().getMessage())));
  }

  private static Finding noFlow(String name) {
    return new Finding(
        "unknown-flow",
        Severity.ERROR,
        "/flow",
        Position.START,
        Phrase.of("findings", "unknown-flow", "flow", name));
  }
}
