// SPDX-License-Identifier: Apache-2.0
package oobesim.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import oobesim.document.Finding;
import oobesim.session.Replay;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Plays a journal again and compares what comes out with it. */
@Command(name = "replay")
final class ReplayCommand implements Callable<Integer> {
  private final Program program;

  @Parameters(paramLabel = "JOURNAL", descriptionKey = "journal-file")
  private Path journal;

  @Option(names = "--flow", paramLabel = "FILE", descriptionKey = "journal-flow")
  private Path flow;

  ReplayCommand(Program program) {
    this.program = program;
  }

  @Override
  public Integer call() {
    Replay.Result result = Replay.of(Inputs.utf8(journal), Inputs.flows(program, flow));
    String name = Inputs.name(journal);
    if (result.session().isEmpty()) {
      throw new Refused(words -> result.differences().getFirst().line(name, words));
    }
    if (result.same()) {
      program
          .console()
          .result(
              Outcome.part(
                  program.words(),
                  "same-again",
                  "file",
                  name,
                  "lines",
                  Outcome.counted("lines", result.compared())));
      return ExitCode.DONE;
    }
    for (Finding difference : result.differences()) {
      program.console().result(difference.line(name, program.words()));
    }
    return ExitCode.FINDINGS;
  }
}
