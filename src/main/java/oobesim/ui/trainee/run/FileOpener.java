// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee.run;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import oobesim.document.Finding;
import oobesim.document.Position;
import oobesim.document.Severity;
import oobesim.flow.Flow;
import oobesim.flow.FlowReading;
import oobesim.i18n.Messages;
import oobesim.profile.ProfileReader;
import oobesim.profile.Reading;
import oobesim.profile.SimulationProfile;
import oobesim.screen.ScreenCatalog;
import oobesim.session.FlowSource;
import oobesim.session.JournalEntry;
import oobesim.session.RunHeader;
import oobesim.session.Session;

/** Turns a file into a run, or into what has to be told about it. */
public final class FileOpener {
  private final FlowSource flows;
  private final long seed;
  private final Consumer<JournalEntry> journal;

  /**
   * An opener.
   *
   * @param flows where flows come from
   * @param seed decides whatever is left to chance in each run
   * @param journal is told what happens in every run
   */
  public FileOpener(FlowSource flows, long seed, Consumer<JournalEntry> journal) {
    this.flows = flows;
    this.seed = seed;
    this.journal = journal;
  }

  /** Reads a file. Never throws for a bad one. */
  public Opening open(Path path) {
    return switch (ProfileReader.read(path)) {
      case Reading.Good(SimulationProfile profile) ->
          start(new OpenFile(path, profile, profile.findings()));
      case Reading.Several(List<SimulationProfile> profiles, List<Finding> findings) ->
          new Opening.Choice(path, profiles, findings);
      case Reading.Bad(List<Finding> findings, String whatItIs) ->
          new Opening.Refused(new FileReport(path, false, whatItIs, findings));
    };
  }

  /** Begins a run of a profile that was read before. */
  public Opening start(OpenFile file) {
    String name = file.profile().flow();
    Optional<FoundFlow> found = FoundFlow.find(name, file.path(), flows);
    Optional<Flow> flow = found.map(FoundFlow::reading).flatMap(FlowReading::flow);
    if (flow.isEmpty()) {
      return new Opening.Refused(
          found
              .map(bad -> new FileReport(bad.path(), false, "", bad.reading().findings()))
              .orElse(new FileReport(file.path(), false, "", List.of(noFlow(name)))));
    }
    RunHeader header = new RunHeader(name, found.get().chart(), seed, file.profile());
    Session session = new Session(flow.get(), header, journal);
    return new Opening.Ready(file, new LiveRun(session, catalog(file.profile())));
  }

  private static ScreenCatalog catalog(SimulationProfile profile) {
    String locale = profile.surroundings().windows().locale();
    return new ScreenCatalog(Messages.load(Locale.forLanguageTag(locale)));
  }

  private static Finding noFlow(String name) {
    return new Finding(
        "unknown-flow",
        Severity.ERROR,
        "/flow",
        Position.START,
        "there is no flow \"" + name + "\"",
        "name a shipped flow or a path");
  }
}
