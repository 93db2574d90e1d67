// SPDX-License-Identifier: Apache-2.0
package oobesim.cli;

import static oobesim.cli.Call.oobesim;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import oobesim.support.Draws;
import oobesim.support.Property;

/** Whatever somebody types or hands in, the program answers and never breaks. */
class AnyCallTest {
  private static final byte[] PROFILE = bytes("profiles/preprovisioning-entra.json");
  private static final byte[] ADMIN = bytes("profiles/intune/preprovisioning-entra.json");
  private static final byte[] FLOW = bytes("profiles/flows/windows-oobe.json");
  private static final byte[] SCRIPT = bytes("profiles/scripts/no-internet.script");
  private static final List<String> WORDS =
      List.of(
          "run",
          "play",
          "check",
          "explain",
          "graph",
          "failures",
          "diagnostics",
          "replay",
          "compare",
          "help",
          "--help",
          "--version",
          "-h",
          "--format",
          "json",
          "text",
          "dot",
          "--script",
          "--seed",
          "1",
          "x",
          "--speed",
          "60",
          "--",
          "",
          " ",
          "-",
          "@file",
          "--format=json",
          "0x80180005",
          "profiles/preprovisioning-entra.json",
          "profiles/flows/windows-oobe.json",
          "profiles/scripts/esp-hidden.script",
          "nothere.json",
          "profiles");

  @Property(tries = 60)
  void anyWordsAreAnswered(Draws any) {
    List<String> words = any.list(0, 6, () -> any.of(WORDS));
    CommandResult result = oobesim(words.toArray());

    assertThat(result.exit()).as("%s: %s", words, result.err()).isBetween(0, 2);
    if (result.exit() == ExitCode.WRONG_CALL) {
      assertThat(result.out()).isEmpty();
      assertThat(result.err()).startsWith("oobesim: ");
    }
  }

  @Property(tries = 40)
  void anyDamagedFileIsAnswered(Draws any) {
    Damage damage = damage(any);
    int which = any.integer(0, 3);
    byte[] whole = List.of(PROFILE, ADMIN, FLOW, SCRIPT).get(which);
    Path file = write("damaged" + (which == 3 ? ".script" : ".json"), damage.done(whole));

    assertThat(oobesim("check", file).exit()).isBetween(0, 1);
    assertThat(oobesim("check", "--format", "json", file).out()).startsWith("[").endsWith("]\n");
    CommandResult explained = oobesim("explain", file);
    assertThat(explained.exit()).as(explained.err()).isIn(0, 2);
    CommandResult drawn = oobesim("graph", file, "--format", "dot");
    assertThat(drawn.exit()).as(drawn.err()).isIn(0, 2);
  }

  @Property(tries = 20)
  void anyDamagedJournalIsAnswered(Draws any) {
    Path journal = temporary("journal.jsonl");
    oobesim(
        "play",
        "profiles/preprovisioning-no-network.json",
        "--script",
        "profiles/scripts/no-internet.script",
        "--journal",
        journal);
    byte[] whole = bytes(journal.toString());

    CommandResult replayed = oobesim("replay", write("damaged.jsonl", damage(any).done(whole)));

    assertThat(replayed.exit()).as(replayed.err()).isBetween(0, 2);
  }

  /** Some bytes somewhere become others, and the end may be missing. */
  record Damage(double place, byte[] bytes, double kept) {
    byte[] done(byte[] whole) {
      byte[] copy = java.util.Arrays.copyOf(whole, (int) (whole.length * kept));
      int at = (int) (copy.length * place);
      System.arraycopy(bytes, 0, copy, at, Math.min(bytes.length, copy.length - at));
      return copy;
    }
  }

  private static Damage damage(Draws any) {
    String word =
        any.of("\"", "{", "}", "[", "]", ",", ":", "null", "-1", "true", "\u0000", "é", "\n", "PT");
    double kept = any.oneIn(4) ? any.real(0, 1) : 1;
    return new Damage(any.real(0, 0.999), word.getBytes(StandardCharsets.UTF_8), kept);
  }

  private static Path write(String name, byte[] bytes) {
    try {
      return Files.write(temporary(name), bytes);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  private static Path temporary(String name) {
    try {
      Path folder = Files.createDirectories(Path.of("target", "any-call"));
      return folder.resolve(name);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  private static byte[] bytes(String file) {
    try {
      return Files.readAllBytes(Path.of(file));
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }
}
