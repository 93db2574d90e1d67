// SPDX-License-Identifier: Apache-2.0
package oobesim.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import oobesim.document.Limit;
import oobesim.profile.Kept;
import oobesim.script.OutputText;
import oobesim.script.ScriptResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Plays a script without a window and prints what happens, one JSON object a line. */
@Command(name = "play")
final class PlayCommand implements Callable<Integer> {
  private final Program program;

  @Parameters(paramLabel = "FILE", descriptionKey = "file")
  private Path file;

  @Option(names = "--script", required = true, paramLabel = "SCRIPT")
  private Path script;

  @Option(names = "--journal", paramLabel = "OUT")
  private Path journal;

  @Option(names = "--shots", paramLabel = "DIR")
  private Path shots;

  @Option(names = "--seed", paramLabel = "N", defaultValue = "0")
  private long seed;

  @Mixin private ProfileOption chosen;

  @Mixin private LanguageOption texts;

  PlayCommand(Program program) {
    this.program = program;
  }

  @Override
  public Integer call() {
    Playing.Request request =
        new Playing.Request(
            program.meant(file, Kept.PROFILE),
            program.meant(script, Kept.SCRIPT),
            Optional.ofNullable(journal),
            Optional.ofNullable(shots),
            seed,
            texts.language(),
            chosen.name());
    ScriptResult result =
        new Playing(program).play(request, line -> program.console().result(OutputText.line(line)));
    if (result.exhausted()) {
      program.console().message("oobesim: " + CliWords.ENGLISH.say(Limit.RUN_EVENTS.said()));
    }
    return result.met() ? ExitCode.DONE : ExitCode.FINDINGS;
  }
}
