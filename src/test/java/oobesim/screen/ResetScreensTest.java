// SPDX-License-Identifier: Apache-2.0
package oobesim.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import oobesim.page.ScreenId;
import oobesim.provisioning.Milestone;
import oobesim.provisioning.around.WindowsVersion;
import oobesim.support.Worlds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
            ScreenId.RESET_FAILED,
            Worlds.user().failedBy("recovery-environment-missing", "0x80070032").world());
    assertThat(failed.title()).isEqualTo("Ran into trouble");
    assertThat(failed.lead().orElseThrow().text())
        .contains("recovery environment")
        .endsWith("0x80070032");
  }

  @ParameterizedTest(name = "Windows {0}: links {1}, buttons {2}")
  @CsvSource({"WINDOWS_10, cancel, reset", "WINDOWS_11, '', cancel reset"})
  void resetIsConfirmedOrCalledOff(WindowsVersion version, String links, String buttons) {
    Screen confirm =
        Scenes.CATALOG.describe(ScreenId.RESET_CONFIRM, Worlds.technician().on(version).world());
    assertThat(ids(confirm.links())).isEqualTo(links);
    assertThat(ids(confirm.buttons())).isEqualTo(buttons);
    assertThat(confirm.buttons().getLast().role()).isEqualTo(ScreenButton.Role.PRIMARY);
  }

  private static String ids(List<ScreenButton> buttons) {
    return String.join(" ", buttons.stream().map(ScreenButton::id).toList());
  }

  private static String resetting(Worlds worlds) {
    return ScreenText.plain(Scenes.CATALOG.describe(ScreenId.RESETTING, worlds.world()));
  }
}
