// SPDX-License-Identifier: Apache-2.0
package oobesim.cli;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import oobesim.flow.FailureEntry;
import oobesim.flow.FailureWords;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints the failure catalogue. */
@Command(name = "failures")
final class FailuresCommand implements Callable<Integer> {
  private final Program program;

  @Parameters(paramLabel = "CODE-OR-ID", arity = "0..1", descriptionKey = "code-or-id")
  private String word;

  @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text")
  private ReportFormat format;

  @Mixin private LanguageOption texts;

  FailuresCommand(Program program) {
    this.program = program;
  }

  @Override
  public Integer call() {
    List<FailureEntry> entries = word == null ? program.failures().all() : matching();
    FailureReport report = new FailureReport(FailureWords.in(texts.language()));
    switch (format) {
      case json -> program.console().result(report.json(entries));
      case text -> {
        List<String> lines = word == null ? report.table(entries) : report.details(entries);
        lines.forEach(program.console()::result);
      }
    }
    return ExitCode.DONE;
  }

  /** One code may stand for several failures. */
  private List<FailureEntry> matching() {
    List<FailureEntry> found =
        program.failures().all().stream()
            .filter(
                entry ->
                    entry.id().equals(word)
                        || entry.codes().stream().anyMatch(code -> code.equalsIgnoreCase(word)))
            .toList();
    if (found.isEmpty()) {
      throw new Refused(
          Refusal.text(
              "unknown-failure", "failure", word, "hint", CliWords.nearest(word, known())));
    }
    return found;
  }

  private Set<String> known() {
    Set<String> known = new TreeSet<>();
    program
        .failures()
        .all()
        .forEach(
            entry -> {
              known.add(entry.id());
              known.addAll(entry.codes());
            });
    return known;
  }
}
