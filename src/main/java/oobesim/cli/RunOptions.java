// SPDX-License-Identifier: Apache-2.0
package oobesim.cli;

import java.nio.file.Path;
import java.util.Optional;
import oobesim.profile.Kept;
import oobesim.session.Sitting;
import picocli.CommandLine.Mixin;
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

  @Option(names = "--drill", paramLabel = "FILE")
  private Path drill;

  @Option(names = "--mode", paramLabel = "MODE", defaultValue = "try")
  private Sitting.Mode mode;

  @Option(names = "--trainee", paramLabel = "NAME", defaultValue = "")
  private String trainee;

  @Mixin private ProfileOption chosen = new ProfileOption();

  @Mixin private LanguageOption language = new LanguageOption();

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
                new HeadlessRun(program, program.words(request.language()))
                    .play(
                        request.file().orElse(program.defaultProfile()),
                        request.profile(),
                        Optional.ofNullable(storyboard),
                        request.journal()));
  }

  /** What is asked for. Refuses a wrong speed, a missing file and an unknown profile. */
  private RunRequest request(Program program, boolean startPage) {
    if (speed != null) {
      NumberOption.SPEED.require(speed);
    }
    if (file != null) {
      file = program.meant(file, Kept.PROFILE);
      Inputs.requireReadable(file);
    }
    Optional<RunRequest.DrillWish> wish =
        Optional.ofNullable(drill).map(said -> wish(program, said));
    if (journal != null && wish.filter(RunRequest.DrillWish::several).isPresent()) {
      Outputs.requireFolder(journal);
    } else if (journal != null) {
      Outputs.requireFile(journal);
      Outputs.requireOther(journal, file == null ? new Path[0] : new Path[] {file});
    }
    chosen.requireOneOf(program, file == null ? program.defaultProfile() : file);
    return new RunRequest(
        Optional.ofNullable(file),
        chosen.name(),
        fullScreen,
        Optional.ofNullable(speed),
        Optional.ofNullable(journal),
        instructor,
        startPage && file == null && drill == null,
        wish,
        language.words(program).locale());
  }

  private RunRequest.DrillWish wish(Program program, Path said) {
    Path found = program.meant(said, Kept.DRILL);
    Inputs.requireReadable(found);
    return new RunRequest.DrillWish(
        found, new DrillFiles(program).drill(found), mode, trainee.strip());
  }

  Optional<Path> file() {
    return Optional.ofNullable(file);
  }
}
