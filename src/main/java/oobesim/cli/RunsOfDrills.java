// SPDX-License-Identifier: Apache-2.0
package oobesim.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import oobesim.debrief.JournalRun;
import oobesim.debrief.JournalRuns;
import oobesim.document.Finding;
import oobesim.drill.Drill;
import oobesim.profile.Kept;
import oobesim.profile.Shelved;
import oobesim.session.Sitting;

/** Opens journals together with the drills that they are runs of. */
final class RunsOfDrills {
  private final Program program;
  private final JournalRuns runs;

  RunsOfDrills(Program program) {
    this.program = program;
    this.runs = new JournalRuns(program.shelves(), program.flows()).ofAClass();
  }

  /**
   * The run of a journal. Refuses what is no journal, or whose drill is not found.
   *
   * @param drill the drill's file or name, empty for the one that the journal names
   */
  RunOfDrill open(Path journal, Optional<Path> drill) {
    byte[] bytes = Inputs.bytes(journal);
    Path folder = journal.toAbsolutePath().getParent();
    Optional<Drill> said =
        drill.map(it -> new DrillFiles(program).drill(program.meant(it, Kept.DRILL)));
    return switch (said.map(it -> runs.open(bytes, it)).orElseGet(() -> runs.open(bytes, folder))) {
      case JournalRun.Opened opened -> new RunOfDrill(journal, opened);
      case JournalRun.NoJournal(Finding finding) ->
          throw new Refused(words -> finding.line(Inputs.name(journal), words));
      case JournalRun.NoDrill() ->
          throw new Refused(Refusal.of("no-drill", "file", Inputs.name(journal)));
      case JournalRun.DrillNotFound(String id) ->
          throw new Refused(
              Refusal.of("drill-not-found", "file", Inputs.name(journal), "drill", id));
      case JournalRun.DrillUnusable(Path file, List<Finding> findings) ->
          throw DrillFiles.refused(file, findings);
    };
  }

  /** The drill that a journal names, as it is now; empty if nobody has it. */
  Optional<Drill> known(Path journal, Sitting sitting) {
    return program
        .shelves()
        .named(Kept.DRILL, sitting.drill(), journal.toAbsolutePath().getParent())
        .map(Shelved::file)
        .map(new DrillFiles(program)::drill);
  }

  /** Says what makes a judgement doubtful. */
  void warn(RunOfDrill run, boolean otherEdition) {
    if (otherEdition) {
      program
          .console()
          .message(
              program
                  .words()
                  .say(
                      Refusal.of(
                          "other-edition",
                          "file",
                          Inputs.name(run.journal()),
                          "drill",
                          run.drill().id())));
    }
    run.difference(program.words()).ifPresent(program.console()::message);
  }
}
