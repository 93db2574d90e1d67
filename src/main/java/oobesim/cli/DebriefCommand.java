// SPDX-License-Identifier: Apache-2.0
package oobesim.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;
import oobesim.debrief.Debrief;
import oobesim.debrief.DebriefPage;
import oobesim.debrief.Made;
import oobesim.record.Occasion;
import oobesim.record.RunRecord;
import oobesim.record.RunRecords;
import oobesim.record.StatementText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells a run of a drill as a page. */
@Command(name = "debrief")
final class DebriefCommand implements Callable<Integer> {
  private final Program program;

  @Parameters(paramLabel = "JOURNAL", descriptionKey = "journal-file")
  private Path journal;

  @Option(names = "--out", required = true, paramLabel = "DIR")
  private Path out;

  @Option(names = "--drill", paramLabel = "FILE")
  private Path drill;

  @Option(names = "--xapi", paramLabel = "OUT")
  private Path xapi;

  @Option(names = "--started", paramLabel = "TIME", defaultValue = "1970-01-01T00:00:00Z")
  private Instant started;

  DebriefCommand(Program program) {
    this.program = program;
  }

  @Override
  public Integer call() {
    Outputs.requireFolder(out);
    Path page = out.resolve("index.html");
    Outputs.requireOwn(page, DebriefPage.MARK);
    if (Files.isDirectory(journal)) {
      return new DebriefedLine(program, out).tell(journal, Optional.ofNullable(drill), xapi);
    }
    if (xapi != null) {
      Outputs.requireFile(xapi);
      Outputs.requireOther(xapi, journal);
    }
    RunsOfDrills runs = new RunsOfDrills(program);
    RunOfDrill run = runs.open(journal, Optional.ofNullable(drill));
    Debrief debrief = run.opened().debrief(program.words());
    runs.warn(run, debrief.otherEdition());
    Made made = new Made(program.version(), run.digest(), run.difference(program.words()));
    String text =
        DebriefPage.of(debrief, made, new DrawnPictures(program.pictures()), program.words());
    Outputs.write(page, text.getBytes(StandardCharsets.UTF_8));
    program.console().message(Outcome.line(program.words(), "debrief", "file", Inputs.name(page)));
    if (xapi != null) {
      record(run.opened().debrief(CliWords.ENGLISH), run.digest());
    }
    return ExitCode.DONE;
  }

  private void record(Debrief debrief, String digest) {
    Occasion occasion = new Occasion(digest, started, Occasion.NOBODYS_HOME, program.version());
    RunRecord record = RunRecords.of(debrief, occasion);
    Outputs.write(xapi, StatementText.array(record).getBytes(StandardCharsets.UTF_8));
    program
        .console()
        .message(
            Outcome.line(
                program.words(),
                "statements",
                "statements",
                Outcome.counted("count", record.statements().size()),
                "file",
                Inputs.name(xapi),
                "time",
                record.statements().getFirst().at()));
  }
}
