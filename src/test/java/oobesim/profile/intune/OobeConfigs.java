// SPDX-License-Identifier: Apache-2.0
package oobesim.profile.intune;

import oobesim.profile.setting.SettingCatalog;
import oobesim.provisioning.around.DeploymentProfile;

/** The number that a device keeps, with other settings than those of the program. */
public final class OobeConfigs {
  private OobeConfigs() {}

  public static int of(SettingCatalog catalog, DeploymentProfile profile) {
    return OobeConfig.of(catalog.deployment(), profile);
  }
}
