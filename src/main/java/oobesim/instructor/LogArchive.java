// SPDX-License-Identifier: Apache-2.0
package oobesim.instructor;

import oobesim.provisioning.World;

/** Makes the archive that an export of logs saves. */
@FunctionalInterface
public interface LogArchive {
  /** The archive's bytes, as the device is now. */
  byte[] of(World world);
}
