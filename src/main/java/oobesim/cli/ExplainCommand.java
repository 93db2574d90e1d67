// SPDX-License-Identifier: Apache-2.0
package oobesim.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import oobesim.profile.Kept;
import oobesim.profile.Reading;
import oobesim.profile.SimulationProfile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints what a profile means. */
@Command(name = "explain")
final class ExplainCommand implements Callable<Integer> {
  private final Program program;

  @Parameters(paramLabel = "FILE", descriptionKey = "file")
  private Path file;

  @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text")
  private ReportFormat format;

  @Mixin private ProfileOption chosen;

  @Mixin private LanguageOption texts;

  ExplainCommand(Program program) {
    this.program = program;
  }

  @Override
  public Integer call() {
    file = program.meant(file, Kept.PROFILE);
    Inputs inputs = new Inputs(program);
    Reading reading = inputs.reading(file, chosen.name());
    SimulationProfile profile =
        reading.first().orElseThrow(() -> Inputs.unusable(file, reading.findings()));
    Explanation explanation = Explanation.of(file, profile, inputs.flow(profile, file));
    ExplanationReport report = new ExplanationReport(texts.words(program), explanation);
    switch (format) {
      case json -> program.console().result(report.json());
      case text -> report.text().forEach(program.console()::result);
    }
    return ExitCode.DONE;
  }
}
