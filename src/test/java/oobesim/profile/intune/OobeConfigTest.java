// SPDX-License-Identifier: Apache-2.0
package oobesim.profile.intune;

import static org.assertj.core.api.Assertions.assertThat;

import oobesim.provisioning.around.DeploymentMode;
import oobesim.provisioning.around.DeploymentProfile;
import oobesim.provisioning.around.JoinType;
import oobesim.provisioning.around.OobeSettings;
import oobesim.provisioning.around.UserType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The number that the service makes of a deployment profile, as seen in public files. */
class OobeConfigTest {
  @ParameterizedTest(name = "{4}")
  @CsvSource({
    "single, ADMINISTRATOR, '',                 false, 264",
    "single, ADMINISTRATOR, eula+privacy,          false, 284",
    "single, STANDARD,      eula+privacy,          false, 286",
    "shared, STANDARD,      eula+privacy,          false, 382",
    "single, ADMINISTRATOR, eula+privacy+keyboard, false, 1308",
    "single, STANDARD,      eula+privacy+keyboard, false, 1310",
    "shared, STANDARD,      eula+privacy+keyboard, false, 1406",
    "single, ADMINISTRATOR, eula,                  false, 280",
    "single, ADMINISTRATOR, privacy,               false, 268",
    "single, ADMINISTRATOR, '',                    true,  264"
  })
  void bitsOfAProfile(String usage, UserType user, String hidden, boolean escape, int bits) {
    OobeSettings oobe =
        new OobeSettings(
            "os-default",
            hidden.contains("keyboard"),
            hidden.contains("eula"),
            hidden.contains("privacy"),
            escape);
    DeploymentMode mode =
        usage.equals("shared") ? DeploymentMode.SELF_DEPLOYING : DeploymentMode.USER_DRIVEN;
    DeploymentProfile profile =
        new DeploymentProfile(
            "", "Bits", "", mode, JoinType.ENTRA, user, false, "", false, false, oobe);

    assertThat(OobeConfig.of(profile)).isEqualTo(bits);
  }
}
