// SPDX-License-Identifier: Apache-2.0
package oobesim.profile.intune;

import oobesim.provisioning.DeploymentMode;
import oobesim.provisioning.DeploymentProfile;
import oobesim.provisioning.UserType;

/**
 * The number {@code CloudAssignedOobeConfig} that the service makes of a deployment profile.
 *
 * <p>Source: the documented conversion of a profile for existing devices; self-deploying bits as
 * community scripts read them.
 */
public final class OobeConfig {
  private int bits = OobeBit.SKIP_OEM_REGISTRATION.mask() | OobeBit.SKIP_UPGRADE.mask();

  private OobeConfig() {}

  /** The bits of a profile. */
  public static int of(DeploymentProfile profile) {
    boolean alone = profile.mode() == DeploymentMode.SELF_DEPLOYING;
    OobeConfig config = new OobeConfig();
    config.set(OobeBit.STANDARD_USER, profile.userType() == UserType.STANDARD);
    config.set(OobeBit.HIDE_PRIVACY, profile.oobe().privacyHidden());
    config.set(OobeBit.HIDE_EULA, profile.oobe().eulaHidden());
    config.set(OobeBit.SKIP_KEYBOARD, profile.oobe().keyboardSkipped());
    config.set(OobeBit.TPM_ATTESTATION, alone);
    config.set(OobeBit.DEVICE_AUTHENTICATION, alone);
    return config.bits;
  }

  private void set(OobeBit bit, boolean on) {
    bits |= on ? bit.mask() : 0;
  }
}
