// SPDX-License-Identifier: Apache-2.0
package oobesim.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import oobesim.page.ScreenId;
import oobesim.session.Response;
import org.junit.jupiter.api.Test;

/** The lines of {@code play}, character by character, as other programs rely on them. */
class OutputTextTest {
  private static final ScreenId REGION = ScreenId.REGION;

  @Test
  void anInputThatWasAccepted() {
    assertThat(
            OutputText.line(
                new OutputLine.Done(
                    Duration.ZERO, "power on", new Response(true, "", ScreenId.BOOT))))
        .isEqualTo(
            "{\"at\":\"PT0S\",\"input\":\"power on\",\"accepted\":true,\"screen\":\"boot\"}");
  }

  @Test
  void anInputThatWasNotAccepted() {
    assertThat(
            OutputText.line(
                new OutputLine.Done(
                    Duration.ofSeconds(6),
                    "click next",
                    new Response(false, "no control next on region", REGION))))
        .isEqualTo(
            "{\"at\":\"PT6S\",\"input\":\"click next\",\"accepted\":false,"
                + "\"reason\":\"no control next on region\",\"screen\":\"region\"}");
  }

  @Test
  void aChangeThatTimeBrought() {
    assertThat(OutputText.line(new OutputLine.Changed(Duration.ofSeconds(2472), REGION)))
        .isEqualTo("{\"at\":\"PT41M12S\",\"screen\":\"region\"}");
  }

  @Test
  void daysAreWrittenAsHours() {
    assertThat(OutputText.line(new OutputLine.Changed(Duration.ofDays(200), REGION)))
        .startsWith("{\"at\":\"PT4800H\"");
  }

  @Test
  void aWholeScreen() {
    assertThat(
            OutputText.line(
                new OutputLine.Shown(
                    Duration.ZERO,
                    REGION,
                    "Is this \"right\"?",
                    List.of("a\tb", "ü"),
                    List.of(new ShownControl("yes", "button", "Yes", false)),
                    Optional.empty())))
        .isEqualTo(
            "{\"at\":\"PT0S\",\"show\":{\"screen\":\"region\",\"title\":\"Is this \\\"right\\\"?\","
                + "\"texts\":[\"a\\tb\",\"ü\"],\"controls\":[{\"id\":\"yes\",\"kind\":\"button\","
                + "\"label\":\"Yes\",\"enabled\":false}]},\"screen\":\"region\"}");
  }

  @Test
  void aWindowOverAPageNamesThePageLast() {
    OutputLine.Shown shown =
        new OutputLine.Shown(
            Duration.ZERO,
            ScreenId.COMMAND_PROMPT,
            "Console",
            List.of(),
            List.of(),
            Optional.of(REGION));
    assertThat(OutputText.line(shown))
        .isEqualTo(
            "{\"at\":\"PT0S\",\"show\":{\"screen\":\"command-prompt\",\"title\":\"Console\","
                + "\"texts\":[],\"controls\":[],\"behind\":\"region\"},"
                + "\"screen\":\"command-prompt\"}");
  }

  @Test
  void anExpectationThatWasNotMet() {
    assertThat(OutputText.line(new OutputLine.Unmet(Duration.ZERO, "screen esp", REGION)))
        .isEqualTo(
            "{\"at\":\"PT0S\",\"expect\":\"screen esp\",\"met\":false,\"screen\":\"region\"}");
  }

  @Test
  void theEnd() {
    assertThat(OutputText.line(new OutputLine.Ended(Duration.ofMinutes(52), REGION, 3, 1)))
        .isEqualTo(
            "{\"at\":\"PT52M\",\"end\":true,\"screen\":\"region\",\"expectations\":3,\"failed\":1}");
  }
}
