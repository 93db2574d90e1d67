// SPDX-License-Identifier: Apache-2.0
package oobesim;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Reads the launcher for Windows, which cannot be run everywhere: that its ways lead somewhere,
/// and that it does what the other launcher does.
class BatchLauncherTest {
  private static final Path BIN = Path.of("src", "main", "dist", "bin");
  private static final Pattern LABEL = Pattern.compile("(?m)^:(\\w+)$");
  private static final Pattern JUMP = Pattern.compile("(?:goto|call) :(\\w+)");

  private String batch;
  private String shell;

  @BeforeEach
  void read() throws IOException {
    batch = Files.readString(BIN.resolve("oobesim.bat")).replace("\r\n", "\n");
    shell = Files.readString(BIN.resolve("oobesim"));
  }

  @Test
  void eachLabelStandsOnceAndIsJumpedTo() {
    List<String> labels = found(LABEL, batch);

    assertThat(labels).doesNotHaveDuplicates();
    assertThat(found(JUMP, batch)).isSubsetOf(labels).containsAll(labels);
  }

  @Test
  void noPartIsRunIntoButTheStart() {
    List<String> lines = batch.lines().filter(line -> !line.isBlank()).toList();

    assertThat(lines.stream().filter(line -> LABEL.matcher(line).matches()))
        .filteredOn(label -> !label.equals(":start"))
        .allSatisfy(label -> assertThat(lines.get(lines.indexOf(label) - 1)).startsWith("exit /b"));
  }

  @Test
  void theSameCommandsHaveAFileOfTheirOwn() {
    String inBatch = only("for %%C in \\((.*?)\\)", batch);
    String inShell = only("(?m)^  (play .*)\\)$", shell);

    assertThat(inBatch.split(" ")).containsExactly(inShell.split(" \\| "));
  }

  @Test
  void theSameFilesForQuickStartsAreUsed() {
    assertThat(batch)
        .contains("\\lib\\oobesim-window.aot", "\\lib\\oobesim-commands.aot")
        .contains("call :make commands\n", "call :make window\n")
        .contains(" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC %OOBESIM_JAVA_OPTIONS% ");
    assertThat(shell)
        .contains(
            "make commands\n",
            "make window\n",
            " -XX:TieredStopAtLevel=1 $collector ${OOBESIM_JAVA_OPTIONS:-} ");
  }

  @Test
  void commandsAndWhatDrawsHaveTheSameCollectors() {
    String drawing = only("(?m)^collector_of_pictures='(.*)'$", shell);

    assertThat(batch)
        .contains("oobesim-window.aot\"\nset \"OOBESIM_COLLECTOR=" + drawing + "\"\n")
        .contains("oobesim-commands.aot\"\nset \"OOBESIM_COLLECTOR=-XX:+UseSerialGC\"\n")
        .contains(" -XX:TieredStopAtLevel=1 %OOBESIM_COLLECTOR% %OOBESIM_JAVA_OPTIONS% ");
    assertThat(shell)
        .contains("\ncollector=-XX:+UseSerialGC\n")
        .contains("cache=$(cache_of window)\n    collector=$collector_of_pictures\n");
  }

  private static String only(String pattern, String text) {
    List<String> found = found(Pattern.compile(pattern), text);
    assertThat(found).hasSize(1);
    return found.getFirst();
  }

  private static List<String> found(Pattern pattern, String text) {
    return pattern.matcher(text).results().map((MatchResult result) -> result.group(1)).toList();
  }
}
