// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import oobesim.instructor.Pace;
import oobesim.support.Fx;
import oobesim.support.Rehearsal;
import oobesim.ui.trainee.bar.Command;
import oobesim.ui.trainee.text.WindowText;
import org.junit.jupiter.api.Test;

/** The trainers' page says what the program does. */
class ForTrainersTest {
  @Test
  void theTableOfKeysIsTheProgramsOwn() throws IOException {
    WindowText text = WindowText.in(Locale.ENGLISH);
    List<String> rows =
        Fx.get(
            () ->
                Arrays.stream(Command.values())
                    .map(c -> "| %s | %s |".formatted(c.keys(), text.text("command." + c.id())))
                    .toList());
    List<String> table =
        page()
            .lines()
            .filter(line -> line.matches("\\| (F\\d|Alt\\+|Ctrl\\+|Shift\\+).*"))
            .toList();
    assertThat(table).containsExactlyElementsOf(rows);
  }

  @Test
  void theSpeedsAreTheProgramsOwn() throws IOException {
    String page = page().replace('\n', ' ');
    assertThat(page).contains("It runs at " + Pace.USUAL.digits() + "×");
    assertThat(page).contains("1×, 10×, 60× or 600×");
    assertThat(Pace.FACTORS).containsExactly(1, 10, 60, 600);
  }

  @Test
  void internetSwitchedOffOnTheMenuFailsAsThePageSays() {
    Rehearsal.bench()
        .does("power on")
        .reaches("entra-signin")
        .does("key WIN x5", "select pre-provision", "internet off", "click next")
        .reaches("preprov-failure");
  }

  private static String page() throws IOException {
    return Files.readString(Path.of("docs/for-trainers.md"));
  }
}
