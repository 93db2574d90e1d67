// SPDX-License-Identifier: Apache-2.0
package oobesim.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.TypeConversionException;

/** The commands, joined to one command line. */
public final class Commands {
  private static final int WIDTH = 100;

  private Commands() {}

  /** Carries out a call. Never throws. */
  public static int run(Program program, String... arguments) {
    Endings endings = new Endings(program.console());
    try {
      return line(program, endings).execute(arguments);
    } catch (RuntimeException | Error fault) {
      return endings.fault(fault);
    } finally {
      program.console().out().flush();
      program.console().err().flush();
    }
  }

  /** The commands with their options, for the reference page. */
  public static CommandLine model(Program program) {
    return line(program, new Endings(program.console()));
  }

  private static CommandLine line(Program program, Endings endings) {
    CommandLine root = new CommandLine(new RootCommand(program));
    commands(program).forEach(root::addSubcommand);
    root.registerConverter(Locale.class, Commands::locale);
    prepare(root, program.version());
    root.getSubcommands().values().forEach(command -> prepare(command, program.version()));
    root.setOut(writer(program.console().out()));
    root.setErr(writer(program.console().err()));
    root.setParameterExceptionHandler(endings);
    root.setExecutionExceptionHandler(endings);
    return root;
  }

  private static List<Object> commands(Program program) {
    return List.of(
        new RunCommand(program),
        new PlayCommand(program),
        new CheckCommand(program),
        new ExplainCommand(program),
        new GraphCommand(program),
        new SnapshotCommand(program),
        new GalleryCommand(program),
        new CompareCommand(program),
        new ApproveCommand(program),
        new FailuresCommand(program),
        new DiagnosticsCommand(program),
        new ReplayCommand(program));
  }

  /** The same help on every terminal: no colours, a fixed width. */
  private static void prepare(CommandLine command, String version) {
    command.getCommandSpec().mixinStandardHelpOptions(true);
    command.getCommandSpec().version("OOBE Simulator " + version);
    command.setColorScheme(Help.defaultColorScheme(Help.Ansi.OFF));
    command.setUsageHelpWidth(WIDTH);
    command.setUsageHelpAutoWidth(false);
  }

  private static Locale locale(String tag) {
    try {
      return new Locale.Builder().setLanguageTag(tag).build();
    } catch (IllformedLocaleException fault) {
      throw new TypeConversionException("'" + tag + "' is no language tag such as de or pt-BR");
    }
  }

  private static PrintWriter writer(java.io.PrintStream stream) {
    return new PrintWriter(stream, true, StandardCharsets.UTF_8);
  }
}
