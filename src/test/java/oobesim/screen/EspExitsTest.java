// SPDX-License-Identifier: Apache-2.0
package oobesim.screen;

import static oobesim.provisioning.plan.EspPhase.ACCOUNT_SETUP;
import static oobesim.provisioning.plan.EspPhase.DEVICE_PREPARATION;
import static oobesim.provisioning.plan.EspPhase.DEVICE_SETUP;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import oobesim.page.ScreenId;
import oobesim.provisioning.Milestone;
import oobesim.provisioning.around.EspSettings.Exits;
import oobesim.provisioning.around.WindowsVersion;
import oobesim.support.Worlds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Reset and Try again are buttons; Continue anyway is one only where nothing is blocked. */
class EspExitsTest {
  private static final Worlds PREPARED =
      Worlds.user().beginning(DEVICE_PREPARATION).later(Duration.ofSeconds(230));

  @ParameterizedTest
  @CsvSource({
    "true,  true,  true,  reset-device try-again, continue-anyway",
    "true,  true,  false, reset-device try-again, ''",
    "true,  false, true,  try-again,              continue-anyway",
    "true,  false, false, try-again,              ''",
    "false, true,  true,  continue-anyway,        ''"
  })
  void afterAFailureThePolicyDecides(
      boolean block, boolean reset, boolean use, String buttons, String links) {
    for (WindowsVersion version : WindowsVersion.values()) {
      Screen esp = esp(failed(new Exits(block, reset, use)).on(version));
      assertThat(ids(esp.buttons())).isEqualTo(buttons);
      String logs = version == WindowsVersion.WINDOWS_11 ? " view-diagnostics" : " collect-logs";
      assertThat(ids(esp.links())).isEqualTo((links + logs).strip());
    }
  }

  @ParameterizedTest
  @EnumSource(WindowsVersion.class)
  void whereNothingIsBlockedLeavingIsTheMainButtonWhileThePageRuns(WindowsVersion version) {
    Worlds running =
        PREPARED
            .beginning(DEVICE_SETUP)
            .withStatusPage(esp -> EspScenes.with(esp, new Exits(false, false, false)))
            .on(version);
    assertThat(esp(running).buttons())
        .singleElement()
        .extracting(ScreenButton::label, ScreenButton::role)
        .containsExactly("Continue anyway", ScreenButton.Role.PRIMARY);
  }

  @Test
  void blockedPageOffersNothingWhileItRuns() {
    Screen esp = esp(PREPARED.beginning(DEVICE_SETUP));
    assertThat(esp.buttons()).isEmpty();
    assertThat(esp.links()).isEmpty();
  }

  @Test
  void signOutEndsAccountSetupOfAHybridUserAndIsAnnounced() {
    Worlds waiting = account(Worlds.user().hybrid());
    assertThat(esp(waiting).buttons()).isEmpty();
    assertThat(ScreenText.texts(esp(waiting))).anyMatch(t -> t.startsWith("Waiting until"));
    Screen done = esp(account(Worlds.user().hybrid().having(Milestone.ENTRA_REGISTERED)));
    assertThat(ids(done.buttons())).isEqualTo("sign-out");
    assertThat(done.lead().map(Screen.Lead::text).orElse("")).contains("Sign out");
  }

  @Test
  void afterAnAutopilotResetTheHardwareIsNotAttestedAgain() {
    Worlds reset =
        Worlds.user()
            .having(Milestone.AUTOPILOT_RESET, Milestone.PREPARED)
            .expanded(DEVICE_PREPARATION)
            .beginning(DEVICE_SETUP);
    Optional<Block.PhaseLine> line =
        esp(reset).blocks().stream()
            .filter(Block.PhaseList.class::isInstance)
            .map(block -> ((Block.PhaseList) block).phases().getFirst())
            .findFirst();
    assertThat(line.orElseThrow().statusText()).isEqualTo("Complete");
    assertThat(line.orElseThrow().tasks())
        .hasSize(3)
        .noneMatch(task -> task.text().startsWith("Securing"));
  }

  private static Worlds failed(Exits exits) {
    return PREPARED
        .withStatusPage(esp -> EspScenes.with(esp, exits))
        .beginning(DEVICE_SETUP)
        .timedOut()
        .later(Duration.ofSeconds(1));
  }

  private static Worlds account(Worlds worlds) {
    return worlds
        .beginning(DEVICE_PREPARATION)
        .later(Duration.ofMinutes(4))
        .beginning(DEVICE_SETUP)
        .later(Duration.ofMinutes(30))
        .beginning(ACCOUNT_SETUP)
        .later(Duration.ofMinutes(30));
  }

  private static Screen esp(Worlds worlds) {
    return Scenes.CATALOG.describe(ScreenId.ESP, worlds.world());
  }

  private static String ids(List<ScreenButton> buttons) {
    return String.join(" ", buttons.stream().map(ScreenButton::id).toList());
  }
}
