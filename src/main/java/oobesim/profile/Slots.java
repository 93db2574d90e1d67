// SPDX-License-Identifier: Apache-2.0
package oobesim.profile;

/**
 * The places for an administrator's JSON.
 *
 * @param deploymentProfile the deployment profile
 * @param statusPage the status page
 * @param domainJoin the domain join profile
 * @param preparation the device preparation policy
 * @param offlineProfile the profile in a file on the device
 * @param otherProfile a second deployment profile
 */
record Slots(
    Slot deploymentProfile,
    Slot statusPage,
    Slot domainJoin,
    Slot preparation,
    Slot offlineProfile,
    Slot otherProfile) {}
