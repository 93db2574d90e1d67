// SPDX-License-Identifier: Apache-2.0
package oobesim.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import oobesim.document.Nearest;
import oobesim.i18n.Phrase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The program without a command: it runs. */
@Command(name = "oobesim")
final class RootCommand implements Callable<Integer> {
  private final Program program;

  @Mixin private RunOptions options;

  @Spec private CommandSpec spec;

  RootCommand(Program program) {
    this.program = program;
  }

  @Override
  public Integer call() {
    options.file().flatMap(this::misspelt).ifPresent(RootCommand::refuse);
    return options.run(program, true);
  }

  /** A command that was probably meant: what is neither a file nor looks like one. */
  private Optional<Phrase> misspelt(Path file) {
    Set<String> commands = spec.subcommands().keySet();
    String word = file.toString();
    return Files.exists(file) || word.contains(".") || word.contains("/")
        ? Optional.empty()
        : Optional.of(
            Refusal.of(
                "unknown-command", "word", word, "hint", Nearest.suggestion(word, commands)));
  }

  private static void refuse(Phrase message) {
    throw new Refused(message);
  }
}
