// SPDX-License-Identifier: Apache-2.0
package oobesim.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import oobesim.provisioning.around.LanguageTag;
import oobesim.record.Occasion;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;
import picocli.CommandLine.TypeConversionException;

/**
 * The command line as picocli reads it: the commands by name, how values are read, and its help.
 */
final class CommandTree {
  private static final int WIDTH = 100;

  /** By name, in the order of the help. */
  private static final Map<String, Function<Program, Object>> COMMANDS = commands();

  private CommandTree() {}

  /** That of all commands, with the texts of their help. */
  static CommandLine whole(Program program) {
    CommandLine line = line(program, new Endings(program), COMMANDS.keySet());
    line.setResourceBundle(new HelpTexts(program.words()));
    return line;
  }

  /** That of what a call asks for. */
  static CommandLine of(Program program, Endings endings, String... arguments) {
    return line(program, endings, asked(arguments));
  }

  /**
   * The command that a call names is all that is needed of them: learning about each takes long.
   */
  private static Set<String> asked(String[] arguments) {
    String first = arguments[0];
    if (first.equals("--version") || first.equals("-V")) {
      return Set.of();
    }
    return COMMANDS.containsKey(first) ? Set.of(first) : COMMANDS.keySet();
  }

  private static CommandLine line(Program program, Endings endings, Set<String> names) {
    CommandLine root = new CommandLine(new RootCommand(program));
    COMMANDS.forEach(
        (name, make) -> {
          if (names.contains(name)) {
            root.addSubcommand(name, make.apply(program));
          }
        });
    root.registerConverter(Locale.class, CommandTree::locale);
    root.registerConverter(Path.class, CommandTree::path);
    root.registerConverter(Instant.class, CommandTree::time);
    root.registerConverter(Double.class, NumberOption::decimal);
    root.registerConverter(double.class, NumberOption::decimal);
    root.setCaseInsensitiveEnumValuesAllowed(true);
    prepare(root, program.version());
    root.getSubcommands().values().forEach(command -> prepare(command, program.version()));
    root.setHelpFactory((command, scheme) -> HelpTexts.help(command, scheme, program.words()));
    root.setOut(writer(program.console().out()));
    root.setErr(writer(program.console().err()));
    root.setExecutionStrategy(call -> carryOut(call, endings));
    LineEndings ends = new LineEndings(program, endings);
    root.setParameterExceptionHandler(ends);
    root.setExecutionExceptionHandler(ends);
    return root;
  }

  /** Help and version are printed outside of any command, whose exceptions others look after. */
  private static int carryOut(ParseResult call, Endings endings) {
    BeforeCommand.settle(call);
    try {
      return new RunLast().execute(call);
    } catch (OutputLost lost) {
      return endings.lost(lost);
    }
  }

  private static Map<String, Function<Program, Object>> commands() {
    Map<String, Function<Program, Object>> commands = new LinkedHashMap<>();
    commands.put("run", RunCommand::new);
    commands.put("play", PlayCommand::new);
    commands.put("check", CheckCommand::new);
    commands.put("explain", ExplainCommand::new);
    commands.put("graph", GraphCommand::new);
    commands.put("paths", PathsCommand::new);
    commands.put("snapshot", SnapshotCommand::new);
    commands.put("gallery", GalleryCommand::new);
    commands.put("compare", CompareCommand::new);
    commands.put("approve", ApproveCommand::new);
    commands.put("failures", FailuresCommand::new);
    commands.put("new-drill", NewDrillCommand::new);
    commands.put("debrief", DebriefCommand::new);
    commands.put("results", ResultsCommand::new);
    commands.put("send", SendCommand::new);
    commands.put("diagnostics", DiagnosticsCommand::new);
    commands.put("replay", ReplayCommand::new);
    return Collections.unmodifiableMap(commands);
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
    return LanguageTag.locale(tag)
        .orElseThrow(
            () -> new TypeConversionException(Refusal.english("wrong-language", "word", tag)));
  }

  /** A time that statements can name: others have years of five digits, or before the first. */
  private static Instant time(String word) {
    try {
      Instant time = Instant.parse(word);
      if (time.equals(Occasion.datable(time))) {
        return time;
      }
    } catch (DateTimeParseException none) {
      // Refused in the same words.
    }
    throw new TypeConversionException(Refusal.english("wrong-time", "word", word));
  }

  /** Nothing would be taken for the folder in which the program is called. */
  private static Path path(String word) {
    if (word.isEmpty()) {
      throw new TypeConversionException("");
    }
    return Path.of(word);
  }

  private static PrintWriter writer(java.io.PrintStream stream) {
    return new PrintWriter(stream, true, StandardCharsets.UTF_8);
  }
}
