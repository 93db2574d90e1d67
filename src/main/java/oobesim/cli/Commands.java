// SPDX-License-Identifier: Apache-2.0
package oobesim.cli;

import java.util.Set;
import picocli.CommandLine;

/** The commands, joined to one command line. */
public final class Commands {
  /** Those that read a profile and then want its flow. */
  private static final Set<String> OF_A_PROFILE = Set.of("play", "check", "paths");

  private Commands() {}

  /** Carries out a call. Never throws. */
  public static int run(Program program, String... arguments) {
    Endings endings = new Endings(program);
    if (arguments.length > 0 && OF_A_PROFILE.contains(arguments[0])) {
      new Inputs(program).flowAhead();
    }
    try {
      int status =
          arguments.length == 0
              ? withoutWords(program, endings)
              : CommandTree.of(program, endings, arguments).execute(arguments);
      program.console().out().flush();
      return status;
    } catch (OutputLost lost) {
      return endings.lost(lost);
    } catch (RuntimeException | Error fault) {
      return endings.fault(fault);
    } finally {
      program.console().err().flush();
    }
  }

  /** What most people call: nothing is read, and learning how to read it takes a while. */
  private static int withoutWords(Program program, Endings endings) {
    try {
      return new RunOptions().run(program, true);
    } catch (Refused refused) {
      return endings.refused(refused, program.words());
    }
  }

  /** The commands with their options, for the reference page. */
  public static CommandLine model(Program program) {
    return CommandTree.whole(program);
  }
}
