// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.render;

import static org.assertj.core.api.Assertions.assertThat;

import oobesim.provisioning.around.WindowsVersion;
import oobesim.screen.Scene;
import oobesim.screen.Scenes;
import oobesim.ui.frame.BodyShape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How much room the body of a page gets follows from what stands in it. */
class PanelShapeTest {
  @ParameterizedTest(name = "{0} → {1}")
  @CsvSource({
    "region,                  COLUMN",
    "network-none-chosen,     COLUMN",
    "provisioning-menu,       COLUMN",
    "entra-signin-branded,    COLUMN",
    "entra-password-wrong,    COLUMN",
    "eula,                    COLUMN",
    "stay-signed-in,          COLUMN",
    "just-a-moment,           WORDS",
    "checking-updates,        WORDS",
    "all-set,                 WORDS",
    "setup-error-join-not-allowed, WORDS",
    "hello-setup-offered,     WORDS",
    "pin-setup,               COLUMN",
    "reset-failed,            WORDS",
    "mfa,                     FACTS",
    "esp-start,               PHASES",
    "esp-user-failed,         PHASES",
    "privacy,                 SWITCHES",
    "privacy-explained,       SWITCHES",
    "preprov-landing-ready,   HALVES",
    "preprov-landing-loading, WORDS",
    "preprov-landing-hybrid-waiting, HALVES",
    "preprov-success,         HALVES",
    "preprov-failure-app-not-detected, HALVES"
  })
  void ofWindows10(String scene, BodyShape shape) {
    assertThat(PanelShape.of(Scenes.describe(scene(scene)))).isEqualTo(shape);
  }

  @Test
  void windows11HasOneColumnForAll() {
    assertThat(
            Scenes.all()
                .filter(scene -> scene.folder().equals("windows-11"))
                .filter(scene -> !scene.name().startsWith("desktop-")))
        .allSatisfy(
            scene -> assertThat(PanelShape.of(Scenes.describe(scene))).isEqualTo(BodyShape.COLUMN));
  }

  private static Scene scene(String name) {
    return Scenes.all()
        .filter(scene -> scene.name().equals(name))
        .findFirst()
        .map(scene -> scene.on(WindowsVersion.WINDOWS_10))
        .orElseThrow(() -> new AssertionError("no scene " + name));
  }
}
