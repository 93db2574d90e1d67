// SPDX-License-Identifier: Apache-2.0
package oobesim.cli;

import java.util.Optional;
import java.util.stream.Stream;
import oobesim.i18n.Phrase;
import picocli.CommandLine.ExecutionException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/**
 * What stands before the name of a command. The program itself would take it, so that the reader of
 * the command line lets it pass, and the command never hears of it.
 */
final class BeforeCommand {
  private BeforeCommand() {}

  /** Hands the language on to a command that speaks; refuses what no command would hear. */
  static void settle(ParseResult call) {
    if (!call.hasSubcommand()) {
      return;
    }
    ParseResult command = call.subcommand();
    Stream.<ArgSpec>concat(
            call.matchedOptions().stream().filter(option -> !handedOn(option, command)),
            call.matchedPositionals().stream())
        .findFirst()
        .map(arg -> refusal(arg, command))
        .ifPresent(
            message -> {
              throw new ExecutionException(
                  command.commandSpec().commandLine(), "", new Refused(message));
            });
  }

  private static boolean handedOn(OptionSpec option, ParseResult command) {
    Optional<OptionSpec> same =
        Optional.of(option.longestName())
            .filter(LanguageOption.NAME::equals)
            .map(name -> command.commandSpec().findOption(name))
            .filter(it -> option.descriptionKey().equals(it.descriptionKey()));
    same.filter(it -> !command.hasMatchedOption(it))
        .ifPresent(it -> it.setValue(option.getValue()));
    return same.isPresent();
  }

  private static Phrase refusal(ArgSpec arg, ParseResult command) {
    String words =
        arg instanceof OptionSpec option
            ? option.longestName()
            : arg.originalStringValues().getFirst();
    return Refusal.of("before-command", "words", words, "command", command.commandSpec().name());
  }
}
