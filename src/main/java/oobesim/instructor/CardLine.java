// SPDX-License-Identifier: Apache-2.0
package oobesim.instructor;

import java.util.List;

/**
 * A line of the card: something that somebody types in a rehearsal.
 *
 * @param owner whose it is: a user principal name, or the name of a wireless network
 * @param kind what it is
 * @param value what is typed, made up like everything in a rehearsal; may be empty
 * @param traits what its owner may and has, on the first line of an owner only
 */
public record CardLine(String owner, Kind kind, String value, List<Trait> traits) {
  public CardLine {
    traits = List.copyOf(traits);
  }

  /** What a line of the card is. */
  public enum Kind {
    /** A user principal name. */
    NAME(false),
    /** The password of the cloud account. */
    PASSWORD(true),
    /** A Temporary Access Pass. */
    ACCESS_PASS(true),
    /** An on-premises account. */
    DOMAIN_ACCOUNT(false),
    /** The password of the on-premises account. */
    DOMAIN_PASSWORD(true),
    /** The PIN of Windows Hello. */
    PIN(true),
    /** The number that the person's phone asks for now. */
    PHONE_NUMBER(false),
    /** The key of a wireless network. */
    NETWORK_KEY(true),
    /** A wireless network that wants no key. */
    OPEN_NETWORK(false);

    private final boolean secret;

    Kind(boolean secret) {
      this.secret = secret;
    }

    /** Whether it may only go where nothing typed is shown. */
    public boolean secret() {
      return secret;
    }
  }

  /** What the owner of a line may and has. */
  public enum Trait {
    /** The device is assigned to this person. */
    ASSIGNED,
    /** May join devices to Microsoft Entra ID. */
    MAY_JOIN,
    /** May not join devices. */
    MAY_NOT_JOIN,
    /** Has an Intune licence. */
    LICENSED,
    /** Has none. */
    NOT_LICENSED,
    /** Becomes a local administrator of the device. */
    LOCAL_ADMINISTRATOR,
    /** Becomes a standard user of the device. */
    STANDARD_USER,
    /** Is asked for a second factor. */
    SECOND_FACTOR,
    /** Signs in with a Temporary Access Pass in the place of the password. */
    SIGNS_IN_BY_PASS,
    /** Belongs to another organisation. */
    OTHER_TENANT,
    /** Works at the bench and should not sign in there. */
    TECHNICIAN
  }

  /** Whether there is something to type. */
  public boolean typed() {
    return !value.isEmpty();
  }

  /** Never shows what is typed, not even a made-up secret. */
  @Override
  public String toString() {
    return "CardLine[" + owner + ", " + kind + "]";
  }
}
