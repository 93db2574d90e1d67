// SPDX-License-Identifier: Apache-2.0
package oobesim.provisioning.around;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A made-up person who can sign in.
 *
 * @param upn user principal name in Microsoft Entra ID
 * @param password the made-up cloud password; empty for somebody who has none
 * @param licensed whether an Intune licence is assigned
 * @param mfa the kind of second factor
 * @param domainAccount on-premises account, {@code DOMAIN\name}
 * @param domainPassword its made-up password
 * @param accessPass the made-up Temporary Access Pass, which counts where {@code mfa} says so
 * @param pin the made-up PIN that the person sets up with Windows Hello
 * @param administrator whether a role makes the person a local administrator of every device
 */
public record User(
    String upn,
    String password,
    boolean licensed,
    Mfa mfa,
    String domainAccount,
    String domainPassword,
    String accessPass,
    String pin,
    boolean administrator) {
  /** The kind of second factor. */
  public enum Mfa {
    /** The password is enough. */
    NONE,
    /** A number that is typed on the phone. */
    NUMBER,
    /** A Temporary Access Pass, in place of the password. */
    TAP
  }

  /** Somebody without a Temporary Access Pass and a PIN. */
  public User(
      String upn,
      String password,
      boolean licensed,
      Mfa mfa,
      String domainAccount,
      String domainPassword) {
    this(upn, password, licensed, mfa, domainAccount, domainPassword, "", "", false);
  }

  /** Whether there is a password at all, and not only a pass or a key. */
  public boolean hasPassword() {
    return !password.isEmpty();
  }

  /** Whether a Temporary Access Pass stands in for the password and is second factor enough. */
  public boolean signsInByPass() {
    return mfa == Mfa.TAP;
  }

  /** The name that Windows greets with, such as {@code Joni} or {@code Adele Vance}. */
  public String displayName() {
    return displayName(upn);
  }

  /** The name that Windows greets an account with, whatever the account is of. */
  public static String displayName(String account) {
    return Arrays.stream(account.replaceFirst("@.*", "").split("[._-]+"))
        .filter(part -> !part.isEmpty())
        .map(part -> part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1))
        .collect(Collectors.joining(" "));
  }

  /** Never shows a password, not even a made-up one. */
  @Override
  public String toString() {
    return "User[" + upn + "]";
  }
}
