// SPDX-License-Identifier: Apache-2.0
package oobesim.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import oobesim.document.Counted;
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
    program
        .console()
        .message(
            String.format(
                Locale.ROOT,
                "oobesim: %s compared, %d the same%s; see %s",
                Counted.of(comparisons.size(), "picture"),
                comparisons.stream().filter(RecordMode::passes).count(),
                recorded.isEmpty() ? "" : ", " + recorded.size() + " recorded",
                Inputs.name(report.resolve("index.html"))));
    return comparisons.stream().allMatch(RecordMode::passes) ? ExitCode.DONE : ExitCode.FINDINGS;
  }

  private List<Comparison> write(ComparisonReport pages) {
    try {
      return pages.write(report, record.mode());
    } catch (IOException | SecurityException fault) {
      throw Outputs.cannotWrite(report, fault);
    }
  }
}
