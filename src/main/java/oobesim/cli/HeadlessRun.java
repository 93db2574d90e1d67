// SPDX-License-Identifier: Apache-2.0
package oobesim.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import oobesim.script.ScriptResult;

/** What a run is where no window can be opened: the whole technician flow, told in pictures. */
final class HeadlessRun {
  private final Program program;

  HeadlessRun(Program program) {
    this.program = program;
  }

  /** Plays a file; an expectation that another file does not meet is no fault here. */
  int play(Path file, Optional<String> chosen, Optional<Path> storyboard, Optional<Path> journal) {
    Console console = program.console();
    console.message("oobesim: there is no display here, so the run is played without a window.");
    ScriptResult result =
        new Playing(program)
            .play(
                new Playing.Request(
                    file,
                    program.defaultScript(),
                    journal,
                    storyboard,
                    0,
                    Optional.empty(),
                    chosen),
                line -> {});
    console.message(
        String.format(
            Locale.ROOT,
            "oobesim: %s was played by %s: %d of %d expectations met.",
            Inputs.name(file),
            Inputs.name(program.defaultScript().getFileName()),
            result.expectations() - result.failed(),
            result.expectations()));
    console.message(
        storyboard
            .map(
                folder -> "oobesim: the storyboard is " + Inputs.name(folder.resolve("index.html")))
            .orElse("oobesim: with --storyboard DIR it leaves a page with a picture per screen."));
    return ExitCode.DONE;
  }
}
