// SPDX-License-Identifier: Apache-2.0
package oobesim.provisioning.around;

/** What policy says of Windows Hello at the end of OOBE. */
public enum Hello {
  /** Not asked for. */
  OFF,
  /** Asked for, may be skipped. */
  OFFERED,
  /** Asked for, may not be skipped. */
  REQUIRED
}
