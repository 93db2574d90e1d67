// SPDX-License-Identifier: Apache-2.0
package oobesim.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import oobesim.assessment.Assessment;
import oobesim.document.Finding;
import oobesim.document.Limit;
import oobesim.drill.Drill;
import oobesim.profile.Kept;
import oobesim.script.OutputLine;
import oobesim.script.OutputText;
import oobesim.script.ScriptResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Plays a script without a window and prints what happens, one JSON object a line. */
@Command(name = "play")
final class PlayCommand implements Callable<Integer> {
  private final Program program;

  @Parameters(paramLabel = "FILE", descriptionKey = "file")
  private Path file;

  @Option(names = "--script", required = true, paramLabel = "SCRIPT")
  private Path script;

  @Option(names = "--journal", paramLabel = "OUT")
  private Path journal;

  @Option(names = "--shots", paramLabel = "DIR")
  private Path shots;

  @Option(names = "--seed", paramLabel = "N", defaultValue = "0")
  private long seed;

  @Mixin private ProfileOption chosen;

  @Mixin private SpokenOption spoken;

  PlayCommand(Program program) {
    this.program = program;
  }

  @Override
  public Integer call() {
    Playing.Request request =
        new Playing.Request(
            program.meant(file, Kept.PROFILE, Kept.DRILL),
            program.meant(script, Kept.SCRIPT),
            Optional.ofNullable(journal),
            Optional.ofNullable(shots),
            seed,
            spoken.language(),
            chosen.name());
    Consumer<OutputLine> output = line -> program.console().result(OutputText.line(line));
    boolean[] passed = {true};
    Playing playing = new Playing(program, amiss());
    ScriptResult result =
        isDrill(request.file())
            ? playing.drill(request, output, (drill, it) -> passed[0] = told(drill, it))
            : playing.play(request, output);
    result
        .exhausted()
        .ifPresent(it -> program.console().message("oobesim: " + program.words().say(it.said())));
    return result.met() && passed[0] ? ExitCode.DONE : ExitCode.FINDINGS;
  }

  /** The results are a program's; whoever mends the script reads what it means beside them. */
  private Consumer<Finding> amiss() {
    int[] told = {0};
    return finding -> {
      told[0]++;
      if (told[0] <= Limit.FINDINGS.most()) {
        tell(finding);
      }
      if (told[0] == Limit.FINDINGS.most()) {
        tell(Limit.FINDINGS.finding("", finding.position()));
      }
    };
  }

  private void tell(Finding finding) {
    program.console().message(finding.line(script.toString(), program.words()));
  }

  /** A pipe can be read only once, and holds no drill, whose scripts stand beside it. */
  private static boolean isDrill(Path file) {
    return Files.isRegularFile(file) && DrillFiles.isOne(Inputs.bytes(file));
  }

  private boolean told(Drill drill, Assessment assessment) {
    program.console().result(AssessmentLine.of(drill, assessment));
    return assessment.passed();
  }
}
