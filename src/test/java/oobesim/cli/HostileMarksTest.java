// SPDX-License-Identifier: Apache-2.0
package oobesim.cli;

import static oobesim.cli.Call.oobesim;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import oobesim.document.JsonText;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No character of a file, of an argument or of a name steers the terminal that reads of it. */
class HostileMarksTest {
  private static final int AT_ONCE = 8;

  @TempDir Path folder;

  static Stream<String> marks() {
    return Stream.of(
            IntStream.rangeClosed(0, 0x1f),
            IntStream.rangeClosed(0x7f, 0x9f),
            IntStream.of(0x061c, 0x200e, 0x200f, 0xfeff, 0xd800),
            IntStream.rangeClosed(0x2028, 0x202e),
            IntStream.rangeClosed(0x2066, 0x2069))
        .flatMap(IntStream::boxed)
        .map(Character::toString);
  }

  /** Several at once, each behind a letter, so that none hides another. */
  @Test
  void noCharacterOfAFileSteersATerminal() throws IOException {
    List<String> marks = marks().toList();
    for (int from = 0; from < marks.size(); from += AT_ONCE) {
      List<String> some = marks.subList(from, Math.min(from + AT_ONCE, marks.size()));
      noneSteersATerminal(List.of(String.join("x", some)));
    }
    noneSteersATerminal(List.of("\n", "\r", "\u001b", "\u0085", "\u2028"));
  }

  /** The long form: each alone. */
  @Test
  @Tag("soak")
  void noCharacterOfAFileAloneSteersATerminal() throws IOException {
    noneSteersATerminal(marks().toList());
  }

  private void noneSteersATerminal(List<String> marks) throws IOException {
    Path script = Files.writeString(folder.resolve("s.script"), "power on\nwait 1d\nshow\n");
    for (String mark : marks) {
      String text = "x" + mark + "::error file=a::b";
      Path bad = Files.writeString(folder.resolve("bad.json"), everywhere(text, true));
      Path good = Files.writeString(folder.resolve("good.json"), everywhere(text, false));
      for (CommandResult result :
          List.of(
              oobesim("check", bad),
              oobesim("check", bad, "--format", "json"),
              oobesim("check", bad, "--format", "github"),
              oobesim("explain", bad),
              oobesim("explain", good),
              oobesim("explain", good, "--format", "json"),
              oobesim("play", good, "--script", script),
              oobesim("failures", text),
              oobesim("graph", bad, "--format", "dot"))) {
        String out = result.out() + result.err();
        assertThat(result.exit()).isLessThan(ExitCode.FAULT);
        assertThat(marks().filter(it -> !it.matches("[\\n\\t]")).filter(out::contains))
            .as("what comes out of %s", JsonText.ascii(mark))
            .isEmpty();
        assertThat(out.lines()).noneMatch(line -> line.startsWith("::error file=a"));
      }
    }
  }

  private static String everywhere(String text, boolean broken) {
    String said = JsonText.ascii(text);
    String fields =
        "\"name\":%1$s,\"tenant\":{\"name\":%1$s},\"device\":{\"manufacturer\":%1$s,\"model\":%1$s,"
            + "\"serialNumber\":%1$s},\"workload\":{\"apps\":[{\"name\":%1$s}]},"
            + "\"network\":{\"link\":\"wifi\",\"wifi\":[{\"name\":%1$s}]}";
    String faults = ",%1$s:1,\"flow\":%1$s,\"deploymentProfile\":%1$s,\"faults\":[{\"id\":%1$s}]";
    return "{" + (fields + (broken ? faults : "")).replace("%1$s", said) + "}";
  }
}
