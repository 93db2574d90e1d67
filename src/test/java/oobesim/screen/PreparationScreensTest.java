// SPDX-License-Identifier: Apache-2.0
package oobesim.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import oobesim.page.ScreenId;
import oobesim.provisioning.around.PreparationPolicy;
import oobesim.provisioning.rule.PreparationRun;
import oobesim.support.Preparation;
import oobesim.support.Worlds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PreparationScreensTest {
  @ParameterizedTest
  @ValueSource(longs = {0, 1, 12, 22, 23, 50})
  void percentageIsTheOneOfTheRun(long minutes) {
    Worlds worlds = begun("", true).later(Duration.ofMinutes(minutes));
    int percent = PreparationRun.of(worlds.world()).percent(worlds.world().now());
    assertThat(describe("dp-progress", worlds).blocks())
        .contains(new Block.Spinner(percent + " %"));
  }

  @Test
  void nextIsThereButDisabledWhileItRuns() {
    assertThat(describe("dp-progress", begun("", true)).buttons())
        .singleElement()
        .isEqualTo(new ScreenButton("next", "Next", ScreenButton.Role.PRIMARY, false));
  }

  @Test
  void errorIsInTheOrganizationsWordsIfItHasAny() {
    assertThat(lead(begun("Call 555-0100.", true))).isEqualTo("Call 555-0100.");
    assertThat(lead(begun("", true))).contains("Ask your support person");
  }

  @Test
  void onlyWhatCanBePressedIsExplained() {
    assertThat(texts(begun("", true))).anyMatch(text -> text.startsWith("Continue anyway leads"));
    assertThat(texts(begun("", false))).noneMatch(text -> text.startsWith("Continue anyway"));
  }

  private static Worlds begun(String message, boolean skip) {
    return Preparation.begun(
        new PreparationPolicy("Contoso apps", Duration.ofHours(1), message, skip, false));
  }

  private static List<String> texts(Worlds worlds) {
    return ScreenText.texts(describe("dp-error", worlds));
  }

  private static String lead(Worlds worlds) {
    return describe("dp-error", worlds).lead().orElseThrow().text();
  }

  private static Screen describe(String screen, Worlds worlds) {
    return Scenes.CATALOG.describe(ScreenId.named(screen).orElseThrow(), worlds.world());
  }
}
