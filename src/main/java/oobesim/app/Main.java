// SPDX-License-Identifier: Apache-2.0
package oobesim.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import oobesim.cli.Commands;
import oobesim.cli.Console;
import oobesim.cli.Machine;
import oobesim.cli.Program;
import oobesim.cli.Windows;
import oobesim.flow.ShippedFailures;
import oobesim.i18n.Languages;
import oobesim.i18n.Words;
import oobesim.profile.Shelves;
import oobesim.session.FlowFinder;
import oobesim.session.FlowSource;
import oobesim.session.ShippedFlows;

/** Starts the program: joins all parts and ends with the exit status of the command. */
public final class Main {
  private static final int BUFFER = 1 << 16;

  private Main() {}

  /// @param arguments the command line
  public static void main(String[] arguments) {
    if (opensWindow(arguments)) {
      Ahead.begin();
    }
    System.exit(Commands.run(program(console()), arguments));
  }

  private static boolean opensWindow(String... arguments) {
    return (arguments.length == 0 || arguments[0].equals("run"))
        && Display.ofThisProcess().available();
  }

  /** The program as it is shipped, printing to a console. */
  public static Program program(Console console) {
    return program(
        console,
        flows ->
            Display.ofThisProcess().available()
                ? Optional.of(new TraineeWindows(version(), flows))
                : Optional.empty());
  }

  /**
   * The program with windows of somebody's own.
   *
   * @param windows opens windows in which flows are found as in all else
   */
  static Program program(Console console, Function<FlowFinder, Optional<Windows>> windows) {
    Shelves shelves = shelves();
    FlowSource flows = flows();
    return new Program(
        version(),
        console,
        Words.in(ownLanguage()),
        shelves,
        flows,
        ShippedFailures::catalogue,
        new HeadlessPictures(),
        windows.apply(new FlowFinder(shelves, flows)),
        InstantSource.system(),
        new Machine(name -> Optional.ofNullable(System.getenv(name)), Main::pause));
  }

  /** That of the person who uses this computer, if the program has it. */
  private static Locale ownLanguage() {
    return Languages.nearest(Locale.getDefault(Locale.Category.DISPLAY));
  }

  /** Whoever ends the program meanwhile has nothing left to wait for. */
  private static void pause(Duration wait) {
    try {
      Thread.sleep(wait);
    } catch (InterruptedException givenUp) {
      Thread.currentThread().interrupt();
    }
  }

  /** Where files are looked for. */
  static Shelves shelves() {
    Optional<String> home = Optional.ofNullable(System.getProperty("oobesim.home"));
    return Shelves.of(home).withOwn(OwnProfiles.folder(System.getenv(), home.map(Path::of)));
  }

  /** The shipped flows. */
  static FlowSource flows() {
    return new ShippedFlows(version(), ShippedFailures::catalogue);
  }

  static String version() {
    try (InputStream in = Main.class.getResourceAsStream("version.txt")) {
      return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException fault) {
      throw new UncheckedIOException("cannot read the program's version", fault);
    }
  }

  /** UTF-8 whatever the machine's own encoding: the same run gives the same bytes. */
  private static Console console() {
    return new Console(
        new PrintStream(
            new java.io.BufferedOutputStream(new StandardOutput(), BUFFER),
            false,
            StandardCharsets.UTF_8),
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8));
  }
}
