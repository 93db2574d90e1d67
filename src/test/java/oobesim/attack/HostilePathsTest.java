// SPDX-License-Identifier: Apache-2.0
package oobesim.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import oobesim.cli.Call;
import oobesim.cli.CommandResult;
import oobesim.cli.Commands;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * In every place of the command line where a path stands, something stands that is no plain file: a
 * pipe that nobody writes into, a device without an end, a link in a circle, a folder.
 */
@EnabledOnOs(OS.LINUX)
class HostilePathsTest {
  private static final String FEW_STATES = "50";

  @TempDir Path folder;

  private final Map<String, Path> hostile = new TreeMap<>();
  private Path journal;
  private Path pictures;

  @BeforeEach
  void everythingThatIsNoFile() throws IOException, InterruptedException {
    Path pipe = folder.resolve("pipe");
    assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
    hostile.put("a pipe", pipe);
    hostile.put("a device", Path.of("/dev/zero"));
    hostile.put(
        "a circle", Files.createSymbolicLink(folder.resolve("circle"), folder.resolve("circle")));
    hostile.put("a folder", Files.createDirectory(folder.resolve("empty")));
    hostile.put("nothing", folder.resolve("no/such/file"));
    hostile.put("a name of 300 letters", folder.resolve("x".repeat(300)));
    journal = folder.resolve("run.jsonl");
    pictures = Files.createDirectory(folder.resolve("pictures"));
    Call.oobesim(
        "play",
        "profiles/drills/d-05-retry-is-enough.json",
        "--script",
        "profiles/drills/scripts/d-05-passes.script",
        "--journal",
        journal);
  }

  @Test
  @Timeout(240)
  void noCommandWaitsForItOrBreaks() {
    List<String> tried = new ArrayList<>();
    for (CommandLine command : commands()) {
      CommandSpec spec = command.getCommandSpec();
      for (ArgSpec place : spec.args()) {
        if (isPath(place)) {
          hostile.forEach(
              (what, path) -> {
                if (!drawsAll(spec, place, what)) {
                  assertAnswered(spec, place, what, path);
                }
              });
          tried.add(spec.name() + " " + place.paramLabel());
        }
      }
    }
    assertThat(tried).contains("check FILE", "results DIR", "send FILE", "play OUT");
  }

  /** The window's command alone opens none here, and plays instead. */
  private static List<CommandLine> commands() {
    return Commands.model(oobesim.app.Main.program(silent())).getSubcommands().values().stream()
        .filter(command -> !command.getCommandName().equals("run"))
        .toList();
  }

  private static oobesim.cli.Console silent() {
    java.io.PrintStream nowhere = new java.io.PrintStream(java.io.OutputStream.nullOutputStream());
    return new oobesim.cli.Console(nowhere, nowhere);
  }

  /** A folder that can be written gets all its pictures, which other tests look at. */
  private static boolean drawsAll(CommandSpec spec, ArgSpec place, String what) {
    return List.of("gallery", "snapshot").contains(spec.name())
        && place.paramLabel().equals("DIR")
        && !List.of("a pipe", "a device", "a circle").contains(what);
  }

  private static boolean isPath(ArgSpec place) {
    return place.type() == Path.class
        || place.type() == File.class
        || place.auxiliaryTypes()[0] == Path.class;
  }

  private void assertAnswered(CommandSpec spec, ArgSpec place, String what, Path path) {
    List<Object> words = new ArrayList<>(List.of(spec.name()));
    for (ArgSpec other : spec.args()) {
      if (other == place
          || other.required()
          || other.paramLabel().equals("FILE") && other.isPositional()) {
        if (other instanceof OptionSpec option) {
          words.add(option.longestName());
        }
        words.add(other == place ? path : usual(spec.name(), other));
      }
    }
    if (spec.name().equals("paths")) {
      words.addAll(List.of("--bound", FEW_STATES)); // how far it looks is beside the point
    }
    CommandResult result =
        new Call()
            .knowing("OOBESIM_STORE_KEY", "k")
            .knowing("OOBESIM_STORE_SECRET", "s")
            .with(words.toArray());
    assertThat(result.exit()).as("%s: %s\n%s", what, words, result.err()).isBetween(0, 2);
    boolean told = !result.err().isBlank() || !result.out().isBlank();
    assertThat(told || result.exit() == 0).as("%s: %s", what, words).isTrue();
  }

  private Object usual(String command, ArgSpec place) {
    return switch (place.paramLabel()) {
      case "JOURNAL" -> journal;
      case "SCRIPT" -> "profiles/scripts/no-internet.script";
      case "FORMAT" -> "dot";
      case "URL" -> "http://127.0.0.1:9/none";
      case "ZIP" -> folder.resolve("out.zip");
      case "EXPECTED" -> pictures;
      case "ACTUAL" -> hostile.get("a folder");
      case "DIR" -> command.equals("snapshot") ? folder.resolve("shots") : folder.resolve("out");
      default -> "profiles/self-deploying.json";
    };
  }
}
