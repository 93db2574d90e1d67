// SPDX-License-Identifier: Apache-2.0
package oobesim.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import oobesim.diagnostics.DiagnosticArchive;
import oobesim.document.Finding;
import oobesim.session.JournalText;
import oobesim.session.Replay;
import oobesim.session.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Plays a journal again and saves what Export logs would have saved at its end. */
@Command(name = "diagnostics")
final class DiagnosticsCommand implements Callable<Integer> {
  private final Program program;

  @Parameters(paramLabel = "JOURNAL", descriptionKey = "journal-file")
  private Path journal;

  @Option(names = "--out", required = true, paramLabel = "ZIP")
  private Path out;

  @Option(names = "--flow", paramLabel = "FILE", descriptionKey = "journal-flow")
  private Path flow;

  DiagnosticsCommand(Program program) {
    this.program = program;
  }

  @Override
  public Integer call() {
    Outputs.requireFile(out);
    Outputs.requireOther(out, journal);
    Replay.Result result = Replay.of(Inputs.utf8(journal), Inputs.flows(program, flow));
    String name = Inputs.name(journal);
    if (result.session().isEmpty()) {
      throw new Refused(words -> result.differences().getFirst().line(name, words));
    }
    for (Finding difference : result.differences()) {
      program.console().result(difference.line(name, program.words()));
    }
    return result.same() ? save(result.session().get()) : ExitCode.FINDINGS;
  }

  private int save(Session session) {
    DiagnosticArchive archive = DiagnosticArchive.of(session.world());
    Outputs.write(out, archive.bytes());
    program
        .console()
        .message(
            Outcome.line(
                program.words(),
                "archive",
                "files",
                Outcome.counted("files", archive.entries().size()),
                "file",
                Inputs.name(out),
                "time",
                JournalText.time(session.now())));
    return ExitCode.DONE;
  }
}
