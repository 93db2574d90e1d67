// SPDX-License-Identifier: Apache-2.0
package oobesim.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import oobesim.snapshot.AcceptingCall;
import oobesim.snapshot.Comparison;
import oobesim.snapshot.ComparisonReport;
import oobesim.snapshot.RecordMode;
import oobesim.snapshot.Tolerance;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Holds pictures that were drawn now against those that were accepted. */
@Command(name = "compare")
final class CompareCommand implements Callable<Integer> {
  private final Program program;

  @Parameters(index = "0", paramLabel = "EXPECTED", descriptionKey = "expected")
  private Path expected;

  @Parameters(index = "1", paramLabel = "ACTUAL", descriptionKey = "actual")
  private Path actual;

  @Option(names = "--report", required = true, paramLabel = "DIR")
  private Path report;

  @Mixin private ToleranceOptions tolerated = new ToleranceOptions();

  @Option(names = "--record", paramLabel = "MODE", defaultValue = "never")
  private RecordChoice record;

  @Option(names = "--json")
  private boolean json;

  CompareCommand(Program program) {
    this.program = program;
  }

  @Override
  public Integer call() {
    Tolerance tolerance = tolerated.tolerance();
    PictureFolders folders = new PictureFolders(expected, actual);
    Outputs.requireFolder(report);
    folders.requireOutside(report);
    if (record != RecordChoice.never) {
      Outputs.requireFolder(expected);
    }
    List<Comparison> comparisons = folders.compare(tolerance);
    AcceptingCall accepting = folders.accepting(tolerance);
    List<Comparison> recorded = write(new ComparisonReport(accepting, comparisons));
    ComparisonLines lines = new ComparisonLines(accepting, comparisons, recorded);
    (json ? lines.json() : lines.text()).forEach(program.console()::result);
    program.console().message(outcome(comparisons, recorded.size()));
    return comparisons.stream().allMatch(RecordMode::passes) ? ExitCode.DONE : ExitCode.FINDINGS;
  }

  private String outcome(List<Comparison> comparisons, int recorded) {
    List<Object> told = new ArrayList<>();
    told.addAll(List.of("pictures", Outcome.counted("pictures", comparisons.size())));
    told.addAll(List.of("same", comparisons.stream().filter(RecordMode::passes).count()));
    told.addAll(List.of("file", Inputs.name(report.resolve("index.html"))));
    if (recorded > 0) {
      told.addAll(List.of("recorded", recorded));
    }
    String key = recorded > 0 ? "compared-recorded" : "compared";
    return Outcome.line(program.words(), key, told.toArray());
  }

  private List<Comparison> write(ComparisonReport pages) {
    try {
      return pages.write(report, record.mode());
    } catch (IOException | SecurityException fault) {
      throw Outputs.cannotWrite(report, fault);
    }
  }
}
