// SPDX-License-Identifier: Apache-2.0
package oobesim.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import oobesim.profile.Kept;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a page with a picture of every screen in every situation. */
@Command(name = "gallery")
final class GalleryCommand implements Callable<Integer> {
  private final Program program;

  @Parameters(paramLabel = "FILE", arity = "0..*", descriptionKey = "file")
  private List<Path> files = List.of();

  @Option(names = "--out", required = true, paramLabel = "DIR")
  private Path out;

  @Mixin private ProfileOption chosen;

  @Option(names = "--full")
  private boolean full;

  GalleryCommand(Program program) {
    this.program = program;
  }

  @Override
  public Integer call() {
    Outputs.requireFolder(out);
    GalleryPlan plan = new GalleryPlan(program);
    if (files.isEmpty()) {
      profiles(program.profiles()).forEach(plan::everything);
      profiles(program.profiles().resolve("failures")).forEach(plan::failure);
    } else {
      files.forEach(file -> plan.everything(program.meant(file, Kept.PROFILE), chosen.name()));
    }
    int cards = new GalleryWriter(program, out, full).write(plan.cards());
    program
        .console()
        .message(
            Outcome.line(
                program.words(),
                "drawn",
                "what",
                Outcome.counted("situations", cards),
                "file",
                Inputs.name(out.resolve("index.html"))));
    return ExitCode.DONE;
  }

  /** The one with which the program opens comes first: what it shows counts as the usual. */
  private List<Path> profiles(Path folder) {
    try (Stream<Path> listed = Files.list(folder)) {
      Path first = program.defaultProfile();
      return Stream.concat(
              Stream.of(first).filter(file -> first.getParent().equals(folder)),
              listed
                  .filter(file -> file.toString().endsWith(".json") && !file.equals(first))
                  .sorted())
          .toList();
    } catch (IOException fault) {
      throw new Refused(Refusal.of("not-listed", "folder", Inputs.name(folder)), fault);
    }
  }
}
