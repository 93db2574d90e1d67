// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.input.KeyCode;
import oobesim.support.WindowDriver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The shipped flows from the first key to the last, with nothing but keys. */
class KeysOnlyFlowsTest {
  private static final int MOST_JUMPS = 40;

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"preprovisioning-entra", "windows-10-preprovisioning"})
  void technicianAndThenTheUser(String profile) {
    try (WindowDriver window = switchedOn(profile)) {
      provisions(until(window, "entra-signin"));
      until(window, "preprov-success").focused("preprov-success/reseal");
      window.press(KeyCode.ENTER).shows("off").press(KeyCode.F2);
      signsIn(until(window, "entra-signin"), "entra");
      until(until(window, "finishing"), "esp");
      assertThat(until(window, "desktop").inputs())
          .containsSubsequence("click provision", "click reseal", "power on", "click sign-in");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"user-driven-entra", "windows-10-user-driven"})
  void theUserAlone(String profile) {
    try (WindowDriver window = switchedOn(profile)) {
      signsIn(until(window, "entra-signin"), "entra");
      until(window, "desktop");
    }
  }

  @Test
  void hybridJoinWithTwoSignIns() {
    try (WindowDriver window = switchedOn("user-driven-hybrid")) {
      signsIn(until(window, "entra-signin"), "entra");
      signsOn(until(window, "lock-screen")).shows("esp");
      signsIn(until(window, "entra-signin-late"), "late").shows("stay-signed-in");
      window.focused("stay-signed-in/ok").press(KeyCode.ENTER).shows("all-set");
      window.press(KeyCode.ENTER).shows("esp");
      window.pressUntil(KeyCode.F8, MOST_JUMPS, () -> window.has("esp/sign-out"));
      window.focused("esp/sign-out").press(KeyCode.ENTER).shows("lock-screen");
      // The device knows by now who works there.
      window.press(KeyCode.CONTROL, KeyCode.ALT, KeyCode.DELETE).shows("domain-signin");
      window.focused("domain-signin/password").type("Domain-1").press(KeyCode.ENTER);
      window.shows("desktop");
    }
  }

  @Test
  void hybridTechnician() {
    try (WindowDriver window = switchedOn("preprovisioning-hybrid")) {
      provisions(until(window, "entra-signin"));
      until(window, "rebooting");
      until(window, "preprov-success").press(KeyCode.ENTER).shows("off");
    }
  }

  @Test
  void licenceSecondFactorPrivacyAndHello() {
    try (WindowDriver window = switchedOn("user-driven-mfa-hello")) {
      until(window, "eula").focused("eula/text").press(KeyCode.DOWN).press(KeyCode.ENTER);
      signsIn(window.shows("entra-signin"), "entra").shows("mfa").focused("mfa/approve");
      window.press(KeyCode.TAB).focused("mfa/deny").press(KeyCode.SPACE).shows("entra-password");
      window.type("Cloud-1").press(KeyCode.ENTER).shows("mfa").press(KeyCode.ENTER);
      until(window, "privacy").focused("privacy/accept").press(KeyCode.TAB);
      window.focused("privacy/location").press(KeyCode.SPACE).press(KeyCode.ENTER);
      until(window, "hello-setup").focused("hello-setup/ok").press(KeyCode.ENTER).shows("mfa");
      window.press(KeyCode.ENTER).shows("pin-setup").focused("pin-setup/pin").type("246813");
      window.press(KeyCode.TAB).focused("pin-setup/confirm").type("246813");
      window.press(KeyCode.ENTER).shows("all-set").focused("all-set/done");
      window.press(KeyCode.ENTER).shows("desktop");
      assertThat(window.inputs()).contains("click deny", "uncheck location", "click accept");
    }
  }

  @Test
  void firstPagesAndANetworkWithAKey() {
    try (WindowDriver window = opened("preprovisioning-entra")) {
      window.press(KeyCode.F3).press(KeyCode.F2);
      until(window, "region").press(KeyCode.DOWN).press(KeyCode.ENTER).shows("keyboard");
      window.press(KeyCode.END).press(KeyCode.ENTER).shows("keyboard-second");
      window.press(KeyCode.TAB).press(KeyCode.TAB).focused("keyboard-second/add-layout");
      window.press(KeyCode.SPACE).shows("keyboard-second-language").type("de");
      window.press(KeyCode.ENTER).shows("keyboard-second-layout").press(KeyCode.ENTER);
      window.shows("network").focused("network/options").press(KeyCode.ENTER);
      window.focused("network/network-key").type("Guest-1").press(KeyCode.ENTER);
      window.shows("network").enabled("network/next", true).press(KeyCode.ENTER);
      assertThat(until(window, "entra-signin").inputs())
          .containsSubsequence(
              "select af",
              "click yes",
              "select korean",
              "click yes",
              "click add-layout",
              "select de-de",
              "click next",
              "click add-layout",
              "select Contoso-Guest",
              "type network-key ********",
              "click connect",
              "click next");
    }
  }

  @Test
  void diagnosticsAndBack() {
    try (WindowDriver window = switchedOn("preprovisioning-entra")) {
      provisions(until(window, "entra-signin"));
      until(window, "esp").press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.D).shows("diagnostics");
      window.focused("diagnostics/deployment").press(KeyCode.RIGHT);
      window.focused("diagnostics/apps-and-policy").press(KeyCode.RIGHT);
      window.focused("diagnostics/configuration").press(KeyCode.SHIFT, KeyCode.TAB);
      window.focused("diagnostics/export-logs").press(KeyCode.SHIFT, KeyCode.TAB);
      window.focused("diagnostics/close").press(KeyCode.ENTER).shows("esp").press(KeyCode.TAB);
      window.focused("esp/toggle-device-preparation").press(KeyCode.SPACE);
      assertThat(window.inputs()).contains("click apps-and-policy", "click configuration");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"de-DE", "fr-FR", "es-ES", "pt-BR", "ja-JP", "ar-SA"})
  void technicianAndThenTheUserInEveryLanguage(String locale) throws IOException {
    try (WindowDriver window = opened(speaking(locale))) {
      window.press(KeyCode.F2);
      provisions(until(window, "entra-signin"));
      until(window, "preprov-success").focused("preprov-success/reseal");
      window.press(KeyCode.ENTER).shows("off").press(KeyCode.F2);
      signsIn(until(window, "entra-signin"), "entra");
      until(until(window, "finishing"), "esp");
      assertThat(until(window, "desktop").inputs())
          .containsSubsequence("click provision", "click reseal", "power on", "click sign-in");
    }
  }

  /** Tabs follow each other as one reads. */
  @ParameterizedTest
  @CsvSource({"de-DE, RIGHT, LEFT", "ar-SA, LEFT, RIGHT"})
  void arrowsGoAlongTheTabsAsOneReads(String locale, KeyCode on, KeyCode back) throws IOException {
    try (WindowDriver window = opened(speaking(locale))) {
      window.press(KeyCode.F2);
      provisions(until(window, "entra-signin"));
      until(window, "esp").press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.D).shows("diagnostics");
      window.focused("diagnostics/deployment").press(on).focused("diagnostics/apps-and-policy");
      window.press(back).focused("diagnostics/deployment");
    }
  }

  /** The bench with an image in another language. */
  private Path speaking(String locale) throws IOException {
    String bench = Files.readString(Path.of("profiles/preprovisioning-entra.json"));
    String other = bench.replace("\"locale\": \"en-US\"", "\"locale\": \"" + locale + "\"");
    assertThat(other).isNotEqualTo(bench);
    Path intune = Files.createDirectories(folder.resolve("intune"));
    for (String named : List.of("preprovisioning-entra.json", "esp-standard.json")) {
      Files.copy(Path.of("profiles/intune", named), intune.resolve(named));
    }
    return Files.writeString(folder.resolve("bench.json"), other);
  }

  private static WindowDriver opened(Path file) {
    return WindowDriver.open(file).press(KeyCode.F7);
  }

  private static WindowDriver opened(String profile) {
    return opened(Path.of("profiles", profile + ".json"));
  }

  private static WindowDriver switchedOn(String profile) {
    return opened(profile).press(KeyCode.F2);
  }

  /** Jumps by the simulator's own key. */
  private static WindowDriver until(WindowDriver window, String screen) {
    return window
        .pressUntil(KeyCode.F8, MOST_JUMPS, () -> window.screen().equals(screen))
        .shows(screen);
  }

  private static WindowDriver signsIn(WindowDriver window, String which) {
    String late = which.equals("late") ? "-late" : "";
    window.focused("entra-signin" + late + "/username").type("joni@contoso.com");
    window.press(KeyCode.ENTER).focused("entra-password" + late + "/password").type("Cloud-1");
    return window.press(KeyCode.ENTER);
  }

  private static WindowDriver signsOn(WindowDriver window) {
    window.press(KeyCode.CONTROL, KeyCode.ALT, KeyCode.DELETE).shows("domain-signin");
    window.focused("domain-signin/username").type("CONTOSO\\joni").press(KeyCode.TAB);
    return window.focused("domain-signin/password").type("Domain-1").press(KeyCode.ENTER);
  }

  private static void provisions(WindowDriver window) {
    for (int i = 0; i < 5; i++) {
      window.press(KeyCode.WINDOWS);
    }
    window.shows("provisioning-menu").focused("provisioning-menu/options").press(KeyCode.DOWN);
    window.press(KeyCode.ENTER).shows("provisioning-menu").press(KeyCode.ENTER);
    until(window, "preprov-landing");
    window.pressUntil(
        KeyCode.F8, MOST_JUMPS, () -> !window.node("preprov-landing/provision").isDisabled());
    window.focused("preprov-landing/provision").press(KeyCode.ENTER);
  }
}
