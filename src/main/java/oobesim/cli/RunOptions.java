// SPDX-License-Identifier: Apache-2.0
package oobesim.cli;

import java.nio.file.Path;
import java.util.Optional;
import oobesim.profile.Kept;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What can be said about a run in a window. */
final class RunOptions {
  @Parameters(paramLabel = "FILE", arity = "0..1", descriptionKey = "profile")
  private Path file;

  @Option(names = "--full-screen")
  private boolean fullScreen;

  @Option(names = "--instructor")
  private boolean instructor;

  @Option(names = "--speed", paramLabel = "N")
  private Double speed;

  @Option(names = "--storyboard", paramLabel = "DIR")
  private Path storyboard;

  @Option(names = "--journal", paramLabel = "OUT")
  private Path journal;

  /**
   * Opens the window, or plays the file where there is no display.
   *
   * @param startPage whether the page with all profiles comes first where no file is named
   */
  int run(Program program, boolean startPage) {
    RunRequest request = request(program, startPage);
    return program
        .windows()
        .map(windows -> windows.open(request))
        .orElseGet(
            () ->
                new HeadlessRun(program)
                    .play(
                        request.file().orElse(program.defaultProfile()),
                        Optional.ofNullable(storyboard),
                        request.journal()));
  }

  /** What is asked for. Refuses a speed that is no speed and a file that is not there. */
  private RunRequest request(Program program, boolean startPage) {
    if (speed != null && !(speed > 0 && speed <= 1_000_000)) {
      throw new Refused(Refusal.text("wrong-speed"));
    }
    if (file != null) {
      file = program.meant(file, Kept.PROFILE);
      Inputs.requireReadable(file);
    }
    if (journal != null) {
      Outputs.requireFile(journal);
      Outputs.requireOther(journal, file == null ? new Path[0] : new Path[] {file});
    }
    return new RunRequest(
        Optional.ofNullable(file),
        fullScreen,
        Optional.ofNullable(speed),
        Optional.ofNullable(journal),
        instructor,
        startPage && file == null);
  }

  Optional<Path> file() {
    return Optional.ofNullable(file);
  }
}
