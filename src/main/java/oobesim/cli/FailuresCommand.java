// SPDX-License-Identifier: Apache-2.0
package oobesim.cli;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import oobesim.document.Nearest;
import oobesim.flow.FailureEntry;
import oobesim.flow.FailureWords;
import oobesim.i18n.Phrase;
import oobesim.i18n.Words;
import oobesim.instructor.Causes;
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
    Words said = texts.words(program);
    FailureWords words = FailureWords.in(said.locale());
    List<FailureEntry> meant = word == null ? List.of() : meant();
    List<FailureEntry> entries = meant.isEmpty() ? found(words) : meant;
    FailureReport report = new FailureReport(words, said);
    switch (format) {
      case json -> program.console().result(report.json(entries));
      case text -> {
        boolean details = entries.equals(meant) || entries.size() == 1;
        List<String> lines = details ? report.details(entries) : report.table(entries);
        lines.forEach(program.console()::result);
      }
    }
    return ExitCode.DONE;
  }

  /** Those of an id or a code; one code may stand for several failures. */
  private List<FailureEntry> meant() {
    return program.failures().all().stream()
        .filter(
            entry ->
                entry.id().equals(word)
                    || entry.codes().stream().anyMatch(code -> code.equalsIgnoreCase(word)))
        .toList();
  }

  /** All, or those whose words a search finds, as in the window. */
  private List<FailureEntry> found(FailureWords words) {
    if (word == null) {
      return program.failures().all();
    }
    List<FailureEntry> found = Causes.find(program.failures(), words, word);
    if (found.isEmpty()) {
      throw new Refused(Refusal.of("unknown-failure", "failure", word, "hint", hint()));
    }
    return found;
  }

  /** All of them would fill a page. */
  private Phrase hint() {
    return Nearest.to(word, known())
        .<Phrase>map(Nearest::meant)
        .orElseGet(() -> Refusal.of("every-failure"));
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
