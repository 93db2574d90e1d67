// SPDX-License-Identifier: Apache-2.0
package oobesim.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import oobesim.debrief.Debrief;
import oobesim.debrief.DebriefPage;
import oobesim.debrief.Made;
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

  DebriefCommand(Program program) {
    this.program = program;
  }

  @Override
  public Integer call() {
    Outputs.requireFolder(out);
    Path page = out.resolve("index.html");
    Outputs.requireOwn(page, DebriefPage.MARK);
    RunsOfDrills runs = new RunsOfDrills(program);
    RunOfDrill run = runs.open(journal, Optional.ofNullable(drill));
    Debrief debrief = Debrief.of(run.drill(), run.trace(), run.flow(), Screens.english());
    runs.warn(run, debrief.otherEdition());
    Made made = new Made(program.version(), run.digest(), run.difference());
    String text = DebriefPage.of(debrief, made, new DrawnPictures(program.pictures()));
    Outputs.write(page, text.getBytes(StandardCharsets.UTF_8));
    program.console().message("oobesim: the debrief in " + Inputs.name(page));
    return ExitCode.DONE;
  }
}
