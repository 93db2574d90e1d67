// SPDX-License-Identifier: Apache-2.0
package oobesim.provisioning;

/**
 * The Intune Connector for Active Directory.
 *
 * @param status {@code active}, {@code inactive} or {@code none}
 * @param version installed version
 * @param joinsDone how many computers its account has joined so far
 * @param ouDelegated whether it may create computer objects in the organisational unit
 */
public record Connector(String status, String version, int joinsDone, boolean ouDelegated) {}
