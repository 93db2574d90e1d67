// SPDX-License-Identifier: Apache-2.0
package oobesim.provisioning.around;

/**
 * Policies that disturb a deployment while they are right elsewhere.
 *
 * @param signInAssistantOff the Microsoft Account Sign-in Assistant is disabled
 * @param domainControllerNeeded a policy has to be resolved by a domain controller
 * @param passwordPolicy a password or device lock policy reaches devices
 * @param logonMessage a logon message, smart card or secure desktop policy reaches devices
 * @param laps a LAPS policy reaches devices
 */
public record TroublePolicies(
    boolean signInAssistantOff,
    boolean domainControllerNeeded,
    boolean passwordPolicy,
    boolean logonMessage,
    boolean laps) {
  /** None of them. */
  public static final TroublePolicies DEFAULT =
      new TroublePolicies(false, false, false, false, false);
}
