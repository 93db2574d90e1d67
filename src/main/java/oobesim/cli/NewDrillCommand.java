// SPDX-License-Identifier: Apache-2.0
package oobesim.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import oobesim.assessment.ProofCheck;
import oobesim.authoring.DrillMaker;
import oobesim.authoring.MadeRun;
import oobesim.authoring.NewDrill;
import oobesim.authoring.Wish;
import oobesim.document.Finding;
import oobesim.drill.Drill;
import oobesim.session.FlowFinder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a drill of a run. */
@Command(name = "new-drill")
final class NewDrillCommand implements Callable<Integer> {
  private final Program program;

  @Parameters(paramLabel = "JOURNAL", descriptionKey = "journal-file")
  private Path journal;

  @Option(names = "--out", required = true, paramLabel = "DIR")
  private Path out;

  @Option(names = "--id", paramLabel = "ID")
  private String id;

  @Option(names = "--title", paramLabel = "TITLE", defaultValue = "")
  private String title;

  NewDrillCommand(Program program) {
    this.program = program;
  }

  @Override
  public Integer call() {
    Outputs.requireFolder(out);
    Wish wish = new Wish(id(), title.strip());
    MadeRun run = run();
    Optional<Drill> from =
        run.trace()
            .header()
            .sitting()
            .flatMap(sitting -> new RunsOfDrills(program).known(journal, sitting));
    NewDrill made =
        DrillMaker.of(run, wish, program.shelves(), from, program.words())
            .orElseThrow(
                () -> new Refused(Refusal.of("nothing-done", "file", Inputs.name(journal))));
    write(made);
    made.leftOut()
        .forEach(
            line ->
                program
                    .console()
                    .message(program.words().say(Refusal.of("left-out", "line", line))));
    List<Finding> findings = proved(made.in(out));
    String name = Inputs.name(made.in(out));
    findings.forEach(finding -> program.console().message(finding.line(name, program.words())));
    program
        .console()
        .message(
            Outcome.line(
                program.words(),
                "drill",
                "steps",
                Outcome.counted("steps", made.steps()),
                "file",
                name,
                "texts",
                Outcome.counted("texts", made.toDos())));
    return findings.isEmpty() ? ExitCode.DONE : ExitCode.FINDINGS;
  }

  private String id() {
    String name = Inputs.name(journal.getFileName()).replaceFirst("[.][^.]+$", "");
    String word = id != null ? id : Wish.id(title.isBlank() ? name : title);
    if (!Wish.isId(word)) {
      throw new Refused(Refusal.of("wrong-id", "id", word));
    }
    return word;
  }

  private MadeRun run() {
    MadeRun.Outcome outcome = MadeRun.of(Inputs.utf8(journal), program.flows());
    List<Finding> differences = outcome.differences();
    MadeRun run = outcome.run().orElseThrow(() -> new Refused(Inputs.lines(journal, differences)));
    differences.forEach(
        it -> program.console().message(it.line(Inputs.name(journal), program.words())));
    return run;
  }

  private void write(NewDrill made) {
    try {
      made.writeTo(out);
    } catch (FileAlreadyExistsException there) {
      throw new Refused(Refusal.of("already-there", "file", there.getFile().replace('\\', '/')));
    } catch (IOException | SecurityException fault) {
      throw Outputs.cannotWrite(made.in(out), fault);
    }
  }

  /** What {@code check} would say of the drill itself. */
  private List<Finding> proved(Path file) {
    FlowFinder flows = new FlowFinder(program.shelves(), program.flows());
    return ProofCheck.check(new DrillFiles(program).drill(file), file, flows, Screens.english());
  }
}
