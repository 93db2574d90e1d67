// SPDX-License-Identifier: Apache-2.0
package oobesim.profile;

import java.util.List;

/**
 * The places for an administrator's JSON.
 *
 * @param deploymentProfile the deployment profile
 * @param statusPages the status pages, at least one slot
 * @param domainJoin the domain join profile
 * @param preparation the device preparation policy
 * @param offlineProfile the profile in a file on the device
 */
record Slots(
    Slot deploymentProfile,
    List<Slot> statusPages,
    Slot domainJoin,
    Slot preparation,
    Slot offlineProfile) {
  Slots {
    statusPages = List.copyOf(statusPages);
  }
}
