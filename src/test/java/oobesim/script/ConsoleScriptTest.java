// SPDX-License-Identifier: Apache-2.0
package oobesim.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import oobesim.page.ScreenId;
import org.junit.jupiter.api.Test;

/** The console in scripts. */
class ConsoleScriptTest {
  private static final String[] OPENED = {
    "power on", "wait-for entra-signin", "key SHIFT+F10", "type command ver", "key ENTER"
  };

  @Test
  void theScriptOfThePageGoesAsItSays() throws IOException {
    String page = Files.readString(Path.of("docs", "console.md"));
    String script = page.substring(page.indexOf("```\n") + 4, page.lastIndexOf("```"));
    Played played =
        Played.bench(
            Stream.concat(Stream.of("power on", "wait-for entra-signin"), script.lines())
                .toArray(String[]::new));
    assertThat(played.result).isEqualTo(new ScriptResult(3, 0, Optional.empty()));
  }

  @Test
  void showTellsWhatTheWindowSaysAndWhichPageLiesBehindIt() {
    Played played = Played.bench(with("show", "expect no text Sign in", "key ALT+F4", "show"));
    assertThat(played.result.met()).isTrue();
    assertThat(played.output)
        .filteredOn(OutputLine.Shown.class::isInstance)
        .extracting(line -> ((OutputLine.Shown) line).behind())
        .containsExactly(Optional.of(ScreenId.ENTRA_SIGNIN), Optional.empty());
    assertThat(played.printed())
        .contains("\"C:\\\\Windows\\\\System32>ver\"")
        .contains("{\"id\":\"command\",\"kind\":\"field\"")
        .contains("\"behind\":\"entra-signin\"}");
  }

  @Test
  void aPictureOfTheConsoleHasThePageBehindIt() {
    assertThat(Played.bench(OPENED).visits.getLast().layers().behind())
        .contains(ScreenId.ENTRA_SIGNIN);
  }

  private static String[] with(String... more) {
    return Stream.concat(Stream.of(OPENED), Stream.of(more)).toArray(String[]::new);
  }
}
