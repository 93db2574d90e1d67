// SPDX-License-Identifier: Apache-2.0
package oobesim.provisioning.around;

/**
 * The Intune Connector for Active Directory.
 *
 * @param status whether it answers
 * @param version installed version
 * @param joinsDone how many computers its account has joined so far
 * @param ouDelegated whether it may create computer objects in the organisational unit
 */
public record Connector(Status status, String version, int joinsDone, boolean ouDelegated) {
  /** Whether a connector answers. */
  public enum Status {
    /** It answers. */
    ACTIVE,
    /** It is installed and does not answer. */
    INACTIVE,
    /** There is none. */
    NONE
  }
}
