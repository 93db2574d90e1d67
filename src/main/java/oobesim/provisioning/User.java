// SPDX-License-Identifier: Apache-2.0
package oobesim.provisioning;

/**
 * A made-up person who can sign in.
 *
 * @param upn user principal name in Microsoft Entra ID
 * @param password the made-up cloud password
 * @param licensed whether an Intune licence is assigned
 * @param mfa {@code none} or the kind of second factor
 * @param domainAccount on-premises account, {@code DOMAIN\name}
 * @param domainPassword its made-up password
 */
public record User(
    String upn,
    String password,
    boolean licensed,
    String mfa,
    String domainAccount,
    String domainPassword) {
  /** Never shows a password, not even a made-up one. */
  @Override
  public String toString() {
    return "User[" + upn + "]";
  }
}
