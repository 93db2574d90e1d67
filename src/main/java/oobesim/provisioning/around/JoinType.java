// SPDX-License-Identifier: Apache-2.0
package oobesim.provisioning.around;

/** What the device is joined to. */
public enum JoinType {
  /** Microsoft Entra join. */
  ENTRA,
  /** Microsoft Entra hybrid join. */
  HYBRID
}
