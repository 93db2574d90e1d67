// SPDX-License-Identifier: Apache-2.0
package oobesim.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import oobesim.snapshot.AcceptingCall;
import oobesim.snapshot.Comparison;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes pictures that were drawn now the accepted ones. */
@Command(name = "approve")
final class ApproveCommand implements Callable<Integer> {
  private final Program program;

  @Parameters(index = "0", paramLabel = "EXPECTED", descriptionKey = "expected")
  private Path expected;

  @Parameters(index = "1", paramLabel = "ACTUAL", descriptionKey = "actual")
  private Path actual;

  @Parameters(index = "2..*", paramLabel = "NAME", descriptionKey = "name")
  private List<String> names = List.of();

  @Option(names = AcceptingCall.REMOVE)
  private boolean removeUnused;

  @Mixin private ToleranceOptions tolerated = new ToleranceOptions();

  ApproveCommand(Program program) {
    this.program = program;
  }

  @Override
  public Integer call() {
    PictureFolders folders = new PictureFolders(expected, actual);
    List<Comparison> comparisons = folders.compare(tolerated.tolerance());
    Acceptance acceptance = new Acceptance(folders, folders.accepted(), removeUnused);
    List<Comparison> wanted =
        names.isEmpty()
            ? comparisons.stream().filter(acceptance::takes).toList()
            : acceptance.named(comparisons, names);
    List<String> lines = new ArrayList<>();
    wanted.forEach(comparison -> lines.add(acceptance.accept(comparison)));
    lines.forEach(program.console()::result);
    program
        .console()
        .message(
            Outcome.line(
                program.words(),
                "accepted",
                "pictures",
                Outcome.counted("pictures", wanted.size()),
                "file",
                Inputs.name(expected)));
    return ExitCode.DONE;
  }
}
