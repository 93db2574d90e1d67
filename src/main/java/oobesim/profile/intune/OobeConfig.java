// SPDX-License-Identifier: Apache-2.0
package oobesim.profile.intune;

import java.util.List;
import oobesim.profile.setting.AdminSetting;
import oobesim.profile.setting.Offline;
import oobesim.profile.setting.SettingCatalog;
import oobesim.provisioning.around.DeploymentProfile;

/**
 * The number {@code CloudAssignedOobeConfig} that the service makes of a deployment profile.
 *
 * <p>Source: the documented conversion of a profile for existing devices; self-deploying bits as
 * community scripts read them.
 */
public final class OobeConfig {
  private static final int ALWAYS =
      OobeBit.SKIP_OEM_REGISTRATION.mask() | OobeBit.SKIP_UPGRADE.mask();

  private OobeConfig() {}

  /** The bits of a profile. */
  public static int of(DeploymentProfile profile) {
    return of(SettingCatalog.SHIPPED.deployment(), profile);
  }

  static int of(List<AdminSetting<DeploymentProfile>> settings, DeploymentProfile profile) {
    int value = ALWAYS;
    for (AdminSetting<DeploymentProfile> setting : settings) {
      boolean set =
          setting.offline() instanceof Offline.Bits && setting.isOn(setting.from().apply(profile));
      value |= set ? ((Offline.Bits) setting.offline()).mask() : 0;
    }
    return value;
  }
}
