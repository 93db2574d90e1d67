// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee.run;

import oobesim.provisioning.World;

/** Makes the archive that an export of logs saves. */
@FunctionalInterface
public interface LogArchive {
  /** The archive's bytes, as the device is now. */
  byte[] of(World world);
}
