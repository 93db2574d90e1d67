// SPDX-License-Identifier: Apache-2.0
package oobesim.cli;

import java.nio.file.Path;
import java.util.Optional;
import oobesim.i18n.Words;
import oobesim.script.ScriptResult;

/** What a run is where no window can be opened: the whole technician flow, told in pictures. */
final class HeadlessRun {
  private final Program program;
  private final Words words;

  /**
   * A run.
   *
   * @param words what it says
   */
  HeadlessRun(Program program, Words words) {
    this.program = program;
    this.words = words;
  }

  /** Plays a file; an expectation that another file does not meet is no fault here. */
  int play(Path file, Optional<String> chosen, Optional<Path> storyboard, Optional<Path> journal) {
    Console console = program.console();
    console.message(Outcome.line(words, "no-display"));
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
        Outcome.line(
            words,
            "played",
            "file",
            Inputs.name(file),
            "script",
            Inputs.name(program.defaultScript().getFileName()),
            "expectations",
            Outcome.met(result)));
    console.message(
        storyboard
            .map(folder -> Inputs.name(folder.resolve("index.html")))
            .map(page -> Outcome.line(words, "storyboard", "file", page))
            .orElseGet(() -> Outcome.line(words, "no-storyboard")));
    return ExitCode.DONE;
  }
}
