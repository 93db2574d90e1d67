// SPDX-License-Identifier: Apache-2.0
package oobesim.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import oobesim.exploration.Bound;
import oobesim.i18n.Words;
import oobesim.profile.Kept;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints every fault of files. */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {
  private final Program program;

  @Parameters(paramLabel = "FILE", arity = "1..*", descriptionKey = "file")
  private List<Path> files;

  @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text")
  private FindingFormat format;

  @Option(names = "--deep")
  private boolean deep;

  @Option(names = "--bound", paramLabel = "N", defaultValue = "2000")
  private int bound;

  @Option(names = "--out", paramLabel = "DIR")
  private Path out;

  @Spec private CommandSpec spec;

  @Mixin private ProfileOption chosen;

  @Mixin private LanguageOption texts;

  CheckCommand(Program program) {
    this.program = program;
  }

  /** An option that nothing would hear of. */
  private void requireDeep() {
    Stream.of("--bound", "--out")
        .filter(option -> !deep && spec.commandLine().getParseResult().hasMatchedOption(option))
        .findFirst()
        .ifPresent(
            option -> {
              throw new Refused(Refusal.of("needs-deep", "option", option));
            });
  }

  @Override
  public Integer call() {
    requireDeep();
    Bound most = Bounds.of(bound);
    FileChecker checker = new FileChecker(program, chosen.name());
    files.replaceAll(file -> program.meant(file, Kept.PROFILE, Kept.FLOW, Kept.DRILL, Kept.SCRIPT));
    files.forEach(Inputs::requireReadable);
    if (out != null) {
      Outputs.requireFolder(out);
    }
    files.forEach(checker::check);
    List<FileFinding> findings = new ArrayList<>(checker.findings());
    if (deep) {
      DeepCheck further = new DeepCheck(program, chosen.name(), most, Optional.ofNullable(out));
      files.forEach(file -> findings.addAll(further.check(file)));
    }
    Words words = texts.words(program);
    new FindingReport(words).lines(findings, format).forEach(program.console()::result);
    long counted = findings.stream().filter(FileFinding::counts).count();
    program
        .console()
        .message(
            Outcome.line(
                words,
                "checked",
                "files",
                Outcome.counted("files", files.size()),
                "findings",
                Outcome.counted("findings", findings.size()),
                "counted",
                counted));
    return counted == 0 ? ExitCode.DONE : ExitCode.FINDINGS;
  }
}
