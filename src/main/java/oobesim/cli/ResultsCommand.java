// SPDX-License-Identifier: Apache-2.0
package oobesim.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import oobesim.debrief.ClassResults;
import oobesim.debrief.Go;
import oobesim.debrief.Goes;
import oobesim.debrief.ResultSheet;
import oobesim.debrief.ResultsPage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Judges the journals of a class. */
@Command(name = "results")
final class ResultsCommand implements Callable<Integer> {
  private final Program program;
  private final Map<String, String> faults = new TreeMap<>();

  @Parameters(paramLabel = "DIR", descriptionKey = "dir")
  private Path dir;

  @Option(names = "--out", required = true, paramLabel = "DIR")
  private Path out;

  ResultsCommand(Program program) {
    this.program = program;
  }

  @Override
  public Integer call() {
    Path page = out.resolve("index.html");
    Path sheet = out.resolve("results.csv");
    Outputs.requireFolder(out);
    Outputs.requireOwn(page, ResultsPage.MARK);
    Outputs.requireOwn(sheet, ResultSheet.MARK.substring(1));
    List<Go> goes = new ArrayList<>();
    RunsOfDrills runs = new RunsOfDrills(program);
    Goes judge = new Goes(program.words());
    for (Path journal : JournalFiles.in(dir)) {
      try {
        RunOfDrill run = runs.open(journal, Optional.empty());
        runs.warn(run, run.opened().otherEdition());
        goes.add(judge.of(Inputs.name(journal.getFileName()), run.opened()));
      } catch (Refused refused) {
        String name = Inputs.name(journal.getFileName());
        faults.put(name, refused.said(program.words()).replace(Inputs.name(journal), name));
        program.console().message(refused.said(program.words()));
      }
    }
    if (goes.isEmpty() && faults.isEmpty()) {
      throw new Refused(Refusal.of("no-results", "folder", Inputs.name(dir)));
    }
    ClassResults results = ClassResults.of(goes);
    write(page, ResultsPage.of(results, faults, program.version(), program.words()));
    write(sheet, ResultSheet.of(results));
    program.console().message(Outcome.line(program.words(), "results", "file", Inputs.name(out)));
    return faults.isEmpty() ? ExitCode.DONE : ExitCode.FINDINGS;
  }

  private static void write(Path file, String text) {
    Outputs.write(file, text.getBytes(StandardCharsets.UTF_8));
  }
}
