// SPDX-License-Identifier: Apache-2.0
package oobesim.provisioning.around;

/**
 * Active Directory's side of hybrid join.
 *
 * @param connectorDomain domain of the connector's server, empty for that of the domain join
 *     profile
 * @param delegatedUnit organisational unit in which the connector may create computers, empty for
 *     that of the domain join profile
 * @param unitSynchronised whether Entra Connect synchronises that unit
 */
public record Directory(String connectorDomain, String delegatedUnit, boolean unitSynchronised) {
  /** All in one domain and synchronised. */
  public static final Directory DEFAULT = new Directory("", "", true);
}
