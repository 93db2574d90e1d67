// SPDX-License-Identifier: Apache-2.0
package oobesim.cli;

import java.util.List;
import java.util.Locale;
import oobesim.i18n.Languages;
import oobesim.i18n.Words;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** The one place that turns exceptions into exit codes. */
final class Endings implements IParameterExceptionHandler, IExecutionExceptionHandler {
  private final Console console;
  private final Program program;

  Endings(Program program) {
    this.program = program;
    console = program.console();
  }

  /** A wrong call: says what is wrong, what was probably meant, and where to look. */
  @Override
  public int handleParseException(ParameterException wrong, String[] arguments) {
    WrongCall call = new WrongCall(wrong, List.of(arguments));
    Words words = call.language().map(this::words).orElseGet(program::words);
    call.told(words).forEach(console::message);
    return ExitCode.WRONG_CALL;
  }

  private Words words(Locale language) {
    return program.words(Languages.nearest(language));
  }

  @Override
  public int handleExecutionException(
      Exception fault, CommandLine command, ParseResult parseResult) {
    return switch (fault) {
      case Refused refused -> refused(refused, LanguageOption.asked(program, parseResult));
      case OutputLost lost -> lost(lost);
      default -> fault(fault);
    };
  }

  /** Nobody gets the results: that is no success, whatever they are. */
  int lost(OutputLost lost) {
    String reason = String.valueOf(lost.getCause().getMessage());
    console.message("oobesim: " + program.words().say(Refusal.of("output-lost", "reason", reason)));
    return ExitCode.WRONG_CALL;
  }

  /** A call that could be read, and asks for what there is not. */
  int refused(Refused refused, Words words) {
    console.message("oobesim: " + refused.said(words));
    return ExitCode.WRONG_CALL;
  }

  /** A fault of the simulator: nobody who runs it can put it right, so the log tells all of it. */
  int fault(Throwable fault) {
    console.message(Outcome.line(program.words(), "fault", "fault", fault.toString()));
    // Asked for here alone: setting up the log takes longer than most commands.
    LoggerFactory.getLogger(Endings.class)
        .error("A command ended with a fault of the simulator", fault);
    return ExitCode.FAULT;
  }
}
