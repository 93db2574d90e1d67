// SPDX-License-Identifier: Apache-2.0
package oobesim.screen;

import static org.assertj.core.api.Assertions.assertThat;

import oobesim.flow.ScreenId;
import oobesim.provisioning.Milestone;
import oobesim.support.Worlds;
import org.junit.jupiter.api.Test;

class ResetScreensTest {
  private static final String STAYS = "management by the organization stay";

  @Test
  void onlyAnAutopilotResetKeepsTheOrganization() {
    Worlds user = Worlds.user();
    assertThat(resetting(user)).doesNotContain(STAYS);
    assertThat(resetting(Worlds.technician())).doesNotContain(STAYS);
    assertThat(resetting(user.having(Milestone.DESKTOP))).contains(STAYS);
    assertThat(resetting(user.typingSecret("reset-signin/password"))).contains(STAYS);
  }

  @Test
  void failedResetNamesItsCauseAndItsCode() {
    Screen failed =
        Scenes.CATALOG.describe(
            new ScreenId("reset-failed"),
            Worlds.user().failedBy("recovery-environment-missing", "0x80070032").world());
    assertThat(failed.title()).isEqualTo("Ran into trouble");
    assertThat(failed.lead().orElseThrow().text())
        .contains("recovery environment")
        .endsWith("0x80070032");
  }

  private static String resetting(Worlds worlds) {
    return ScreenText.plain(Scenes.CATALOG.describe(new ScreenId("resetting"), worlds.world()));
  }
}
