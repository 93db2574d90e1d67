// SPDX-License-Identifier: Apache-2.0
package oobesim.profile;

import oobesim.profile.intune.FindingCode;
import oobesim.profile.intune.Findings;
import oobesim.provisioning.around.Surroundings;
import oobesim.provisioning.around.WindowsRelease;

/** A device preparation policy is in vain on a Windows that knows nothing of it. */
final class OldWindows {
  private OldWindows() {}

  static void check(Surroundings surroundings, Slot policy, Findings findings) {
    WindowsRelease windows = surroundings.windows();
    if (policy instanceof Slot.Given given && !windows.takesDevicePreparation()) {
      findings.add(
          FindingCode.PREPARATION_NOT_SUPPORTED,
          given.at(),
          "version",
          windows.version().number(),
          "build",
          windows.build());
    }
  }
}
