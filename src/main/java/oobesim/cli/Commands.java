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

/** The commands, joined to one command line. */
public final class Commands {
  private static final int WIDTH = 100;

  /** By name, in the order of the help. */
  private static final Map<String, Function<Program, Object>> COMMANDS = commands();

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
              : line(program, endings, asked(arguments)).execute(arguments);
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
    CommandLine line = line(program, new Endings(program), COMMANDS.keySet());
    line.setResourceBundle(new HelpTexts(program.words()));
    return line;
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
    root.registerConverter(Locale.class, Commands::locale);
    root.registerConverter(Path.class, Commands::path);
    root.registerConverter(Instant.class, Commands::time);
    root.registerConverter(Double.class, NumberOption::decimal);
    root.registerConverter(double.class, NumberOption::decimal);
    root.setCaseInsensitiveEnumValuesAllowed(true);
    prepare(root, program.version());
    root.getSubcommands().values().forEach(command -> prepare(command, program.version()));
    root.setHelpFactory((command, scheme) -> HelpTexts.help(command, scheme, program.words()));
    root.setOut(writer(program.console().out()));
    root.setErr(writer(program.console().err()));
    root.setExecutionStrategy(call -> carryOut(call, endings));
    root.setParameterExceptionHandler(endings);
    root.setExecutionExceptionHandler(endings);
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
