// SPDX-License-Identifier: Apache-2.0
package oobesim.cli;

import java.util.List;
import java.util.Locale;
import oobesim.i18n.Languages;
import oobesim.i18n.Words;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/**
 * How a call ends that was read by picocli. A call without a word is not, and does without it.
 *
 * @param program whose call it is
 * @param endings what exceptions come to
 */
record LineEndings(Program program, Endings endings)
    implements IParameterExceptionHandler, IExecutionExceptionHandler {

  /** A wrong call: says what is wrong, what was probably meant, and where to look. */
  @Override
  public int handleParseException(ParameterException wrong, String[] arguments) {
    WrongCall call = new WrongCall(wrong, List.of(arguments));
    Words words = call.language().map(this::words).orElseGet(program::words);
    call.told(words).forEach(program.console()::message);
    return ExitCode.WRONG_CALL;
  }

  private Words words(Locale language) {
    return program.words(Languages.nearest(language));
  }

  @Override
  public int handleExecutionException(
      Exception fault, CommandLine command, ParseResult parseResult) {
    return switch (fault) {
      case Refused refused -> endings.refused(refused, LanguageOption.asked(program, parseResult));
      case OutputLost lost -> endings.lost(lost);
      default -> endings.fault(fault);
    };
  }
}
