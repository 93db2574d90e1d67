// SPDX-License-Identifier: Apache-2.0
package oobesim.profile;

/**
 * The three places for an administrator's JSON.
 *
 * @param deploymentProfile the deployment profile
 * @param statusPage the status page
 * @param domainJoin the domain join profile
 */
record Slots(Slot deploymentProfile, Slot statusPage, Slot domainJoin) {}
