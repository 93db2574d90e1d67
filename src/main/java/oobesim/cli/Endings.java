// SPDX-License-Identifier: Apache-2.0
package oobesim.cli;

import oobesim.i18n.Words;
import org.slf4j.LoggerFactory;

/** The one place that turns exceptions into exit codes; {@link LineEndings} asks it. */
final class Endings {
  private final Console console;
  private final Program program;

  Endings(Program program) {
    this.program = program;
    console = program.console();
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
