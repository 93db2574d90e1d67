// SPDX-License-Identifier: Apache-2.0
package oobesim.cli;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import oobesim.app.Main;
import oobesim.i18n.Words;
import oobesim.snapshot.Picture;
import oobesim.snapshot.PngFile;
import oobesim.snapshot.Shot;
import oobesim.snapshot.TextForm;

/** Calls the program in this process, with a pretended window and quick pictures. */
public final class Call {
  /** Stands for a picture where its pixels do not matter. */
  static final Shot SHOT = new Shot(new Picture(1, 1, new int[1]), new TextForm(List.of()));

  /** The same as a file. */
  static final byte[] PICTURE = PngFile.of(SHOT.picture());

  /** What is inside the program, which a process of its own would read for each call. */
  private static final Program SHIPPED = Main.program(nowhere());

  /** Likewise what the program says in a language. */
  private static final Map<String, Words> SPOKEN = new ConcurrentHashMap<>();

  private final List<RunRequest> opened = new ArrayList<>();
  private PictureSource pictures = (screen, display) -> SHOT;
  private InstantSource clock = InstantSource.fixed(Instant.EPOCH);
  private final Map<String, String> variables = new HashMap<>();
  private final List<Duration> pauses = new ArrayList<>();
  private boolean display;
  private Optional<Path> own = Optional.empty();
  private Words words = CliWords.ENGLISH;

  /** Calls the program as it is where there is no display. */
  public static CommandResult oobesim(Object... arguments) {
    return new Call().with(arguments);
  }

  /** With a display, on which windows are opened and closed at once. */
  public Call onDisplay() {
    display = true;
    return this;
  }

  /** In a language. */
  public Call speaking(String language) {
    words = SPOKEN.computeIfAbsent(language, tag -> Words.in(Locale.forLanguageTag(tag)));
    return this;
  }

  public Call drawing(PictureSource source) {
    pictures = source;
    return this;
  }

  /** What the wall clock says. */
  Call at(InstantSource source) {
    clock = source;
    return this;
  }

  /** Where somebody has a folder of own profiles. */
  Call owning(Path folder) {
    own = Optional.of(folder);
    return this;
  }

  /** With a variable of the environment. */
  public Call knowing(String name, String value) {
    variables.put(name, value);
    return this;
  }

  /** How long was waited, without anybody having waited. */
  List<Duration> pauses() {
    return pauses;
  }

  /** What windows were opened with. */
  List<RunRequest> opened() {
    return opened;
  }

  public CommandResult with(Object... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Program program =
        program(
            new Console(
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, false, StandardCharsets.UTF_8)));
    String[] words = List.of(arguments).stream().map(Object::toString).toArray(String[]::new);
    int exit = Commands.run(program, words);
    return new CommandResult(
        exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private Program program(Console console) {
    return new Program(
        SHIPPED.version(),
        console,
        words,
        own.isPresent() ? SHIPPED.shelves().withOwn(own) : SHIPPED.shelves(),
        SHIPPED.flows(),
        SHIPPED.catalogue(),
        pictures,
        display ? Optional.of(this::open) : Optional.empty(),
        clock,
        new Machine(name -> Optional.ofNullable(variables.get(name)), pauses::add));
  }

  private static Console nowhere() {
    PrintStream nothing = new PrintStream(OutputStream.nullOutputStream());
    return new Console(nothing, nothing);
  }

  private int open(RunRequest request) {
    opened.add(request);
    return ExitCode.DONE;
  }
}
