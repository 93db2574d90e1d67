// SPDX-License-Identifier: Apache-2.0
package oobesim.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import oobesim.assessment.Trace;
import oobesim.assessment.Tracer;
import oobesim.document.Digest;
import oobesim.drill.Drill;
import oobesim.profile.Kept;
import oobesim.profile.Shelved;
import oobesim.session.Replay;
import oobesim.session.Session;
import oobesim.session.Sitting;

/** Opens journals together with the drills that they are runs of. */
final class RunsOfDrills {
  private final Program program;

  RunsOfDrills(Program program) {
    this.program = program;
  }

  /**
   * The run of a journal. Refuses what is no journal, or whose drill is not found.
   *
   * @param drill the drill's file or name, empty for the one that the journal names
   */
  RunOfDrill open(Path journal, Optional<Path> drill) {
    byte[] bytes = Inputs.bytes(journal);
    Tracer tracer = new Tracer();
    Replay.Result result =
        Replay.of(new String(bytes, StandardCharsets.UTF_8), program.flows(), tracer);
    Optional<Trace> trace = tracer.trace();
    String name = Inputs.name(journal);
    if (result.session().isEmpty() || trace.isEmpty()) {
      throw new Refused(result.differences().getFirst().line(name, CliWords.ENGLISH));
    }
    Session session = result.session().get();
    return new RunOfDrill(
        journal,
        Digest.sha256(bytes),
        trace.get(),
        session.flow(),
        drill(journal, trace.get(), drill),
        result.differences().stream().findFirst().map(it -> it.line(name, CliWords.ENGLISH)));
  }

  private Drill drill(Path journal, Trace trace, Optional<Path> said) {
    DrillFiles files = new DrillFiles(program);
    if (said.isPresent()) {
      return files.drill(program.meant(said.get(), Kept.DRILL));
    }
    Sitting sitting =
        trace
            .header()
            .sitting()
            .orElseThrow(() -> new Refused(Refusal.text("no-drill", "file", Inputs.name(journal))));
    return known(journal, sitting)
        .orElseThrow(
            () ->
                new Refused(
                    Refusal.text(
                        "drill-not-found",
                        "file",
                        Inputs.name(journal),
                        "drill",
                        sitting.drill())));
  }

  /** The drill that a journal names, as it is now; empty if nobody has it. */
  Optional<Drill> known(Path journal, Sitting sitting) {
    return program
        .shelves()
        .find(Kept.DRILL, sitting.drill(), journal.toAbsolutePath().getParent())
        .map(Shelved::file)
        .map(new DrillFiles(program)::drill);
  }

  /** Says what makes a judgement doubtful. */
  void warn(RunOfDrill run, boolean otherEdition) {
    if (otherEdition) {
      program
          .console()
          .message(
              Refusal.text(
                  "other-edition", "file", Inputs.name(run.journal()), "drill", run.drill().id()));
    }
    run.difference().ifPresent(program.console()::message);
  }
}
